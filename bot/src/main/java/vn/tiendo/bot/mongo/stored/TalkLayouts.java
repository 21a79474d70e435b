package vn.tiendo.bot.mongo.stored;

import static vn.tiendo.bot.mongo.stored.Plain.INSTANT;
import static vn.tiendo.bot.mongo.stored.Plain.LONG;
import static vn.tiendo.bot.mongo.stored.Plain.TEXT;
import static vn.tiendo.bot.mongo.stored.RecordForm.field;
import static vn.tiendo.bot.mongo.stored.RecordForms.shape;
import static vn.tiendo.bot.mongo.stored.TaggedForm.kind;

import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Talks;

/** How chats and what was said in them are stored. */
public final class TalkLayouts {
    /** Where a chat is. */
    public static final Layout<Address> ADDRESS = shape(
            field("channel", TEXT, Address::channel),
            field("account", TEXT, Address::account),
            field("chat", TEXT, Address::chat),
            Address::new);

    /** One thing said. */
    public static final Layout<Talks.Entry> ENTRY = TaggedForm.of(
            Talks.Entry.class,
            kind(
                    "said",
                    Talks.Entry.Said.class,
                    shape(
                            field("number", LONG, Talks.Entry.Said::number),
                            field("at", INSTANT, Talks.Entry.Said::at),
                            field("channel", TEXT, Talks.Entry.Said::channel),
                            field("id", TEXT, Talks.Entry.Said::id),
                            field("text", TEXT, Talks.Entry.Said::text),
                            Talks.Entry.Said::new)),
            kind(
                    "told",
                    Talks.Entry.Told.class,
                    shape(
                            field("number", LONG, Talks.Entry.Told::number),
                            field("at", INSTANT, Talks.Entry.Told::at),
                            field("channel", TEXT, Talks.Entry.Told::channel),
                            field("message", MessageLayouts.MESSAGE, Talks.Entry.Told::message),
                            Talks.Entry.Told::new)));

    private TalkLayouts() {}
}
