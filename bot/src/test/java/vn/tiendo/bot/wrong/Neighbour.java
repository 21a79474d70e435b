package vn.tiendo.bot.wrong;

/** Another type of this name. */
record Neighbour() {}
