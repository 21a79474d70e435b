package vn.tiendo.conversations.questions;

import java.util.Set;
import vn.tiendo.conversations.language.Intent;

/** A kind of conversation: what starts it and what it leads to. */
public sealed interface Flow permits Form, Inquiry {
    /** The name under which buttons, drafts and transcripts know it. */
    String name();

    /** The intents that start it. */
    Set<Intent> intents();
}
