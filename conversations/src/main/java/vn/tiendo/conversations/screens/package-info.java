/** What a draft looks like to its person: the open question, the review, the ways in which a turn can end. */
@NullMarked
package vn.tiendo.conversations.screens;

import org.jspecify.annotations.NullMarked;
