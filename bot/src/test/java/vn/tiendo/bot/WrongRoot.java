package vn.tiendo.bot;

import org.jspecify.annotations.NullMarked;
import vn.tiendo.bot.wrongother.Neighbour;

/** Counter-example of the architecture test: a root type that knows an adapter. */
@NullMarked
record WrongRoot(Neighbour neighbour) {}
