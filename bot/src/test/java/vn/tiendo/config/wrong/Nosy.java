package vn.tiendo.config.wrong;

import vn.tiendo.conversations.Message;

/** Knows the conversations. */
record Nosy(Message message) {}
