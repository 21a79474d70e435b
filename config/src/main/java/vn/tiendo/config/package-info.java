/** Programmes, units, targets and people as files, and the loader that turns them into a catalogue or a list of problems. */
@NullMarked
package vn.tiendo.config;

import org.jspecify.annotations.NullMarked;
