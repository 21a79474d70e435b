/** What an input may ask of the engine, one file per kind of move; knows flows and screens, and reads no input. */
@NullMarked
package vn.tiendo.conversations.moves;

import org.jspecify.annotations.NullMarked;
