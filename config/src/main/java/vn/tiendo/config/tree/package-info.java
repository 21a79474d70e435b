/** Definition files as trees of texts with their places, and the fields that read them and describe them to editors. */
@NullMarked
package vn.tiendo.config.tree;

import org.jspecify.annotations.NullMarked;
