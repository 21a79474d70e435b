package vn.tiendo.bot.wrongother;

import vn.tiendo.bot.wrong.Trip;

/** Half of a cycle. */
record HalfCycle(Trip trip) {}
