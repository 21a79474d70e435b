package vn.tiendo.conversations.wrong;

import vn.tiendo.config.Problem;

/** Knows the loader. */
record Chatty(Problem problem) {}
