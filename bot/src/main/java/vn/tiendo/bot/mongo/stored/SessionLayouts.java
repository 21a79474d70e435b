package vn.tiendo.bot.mongo.stored;

import static vn.tiendo.bot.mongo.stored.Plain.INSTANT;
import static vn.tiendo.bot.mongo.stored.Plain.NUMBER;
import static vn.tiendo.bot.mongo.stored.Plain.TEXT;
import static vn.tiendo.bot.mongo.stored.Plain.list;
import static vn.tiendo.bot.mongo.stored.Plain.maybe;
import static vn.tiendo.bot.mongo.stored.Plain.table;
import static vn.tiendo.bot.mongo.stored.RecordForm.field;
import static vn.tiendo.bot.mongo.stored.RecordForm.later;
import static vn.tiendo.bot.mongo.stored.RecordForms.shape;
import static vn.tiendo.bot.mongo.stored.TaggedForm.kind;

import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Filed;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Shown;

/** How sessions are stored. */
public final class SessionLayouts {
    private static final Layout<Answer> ANSWER = TaggedForm.of(
            Answer.class,
            kind(
                    "given",
                    Answer.Given.class,
                    shape(
                            field("canonical", TEXT, Answer.Given::canonical),
                            field("ref", maybe(TEXT), Answer.Given::ref),
                            Answer.Given::new)),
            kind(
                    "guessed",
                    Answer.Guessed.class,
                    shape(
                            field("canonical", TEXT, Answer.Guessed::canonical),
                            field("others", list(TEXT), Answer.Guessed::others),
                            field("ref", maybe(TEXT), Answer.Guessed::ref),
                            Answer.Guessed::new)),
            kind("skipped", Answer.Skipped.class, shape(Answer.Skipped::new)));

    private static final Layout<Draft> DRAFT = shape(
            field("id", TEXT, Draft::id),
            field("revision", NUMBER, Draft::revision),
            field("touchedAt", INSTANT, Draft::touchedAt),
            field("askedAt", INSTANT, Draft::askedAt),
            later("askedAfter", Plain.LONG, -1L, Draft::askedAfter),
            field("forms", list(TEXT), Draft::forms),
            field("answers", table(ANSWER), Draft::answers),
            field("reopened", maybe(TEXT), Draft::reopened),
            field("offers", list(TEXT), Draft::offers),
            field("failures", NUMBER, Draft::failures),
            (id, revision, touchedAt, askedAt, askedAfter, forms, answers, reopened, offers, failures) -> new Draft(
                    id,
                    revision,
                    touchedAt,
                    askedAt,
                    askedAfter,
                    forms,
                    FormerAnswers.renamed(answers),
                    FormerAnswers.renamed(reopened),
                    offers,
                    failures));

    private static final Layout<Shown> SHOWN = shape(
            field("at", INSTANT, Shown::at),
            field("review", maybe(TEXT), Shown::review),
            field("lines", list(TEXT), Shown::lines),
            field("buttons", list(MessageLayouts.BUTTON), Shown::buttons),
            field("numbered", NUMBER, Shown::numbered),
            later("after", Plain.LONG, Shown.UNTOLD, Shown::after),
            Shown::new);

    private static final Layout<Filed> FILED = shape(
            field("tag", TEXT, Filed::tag),
            field("number", Plain.LONG, Filed::number),
            field("gist", TEXT, Filed::gist),
            field("refs", list(TEXT), Filed::refs),
            Filed::new);

    /** A session. */
    public static final Layout<Session> SESSION = shape(
            field("open", maybe(DRAFT), Session::open),
            field("parked", list(DRAFT), Session::parked),
            field("shown", table(SHOWN), Session::shown),
            field("programme", maybe(TEXT), Session::programme),
            field("viewed", maybe(TEXT), Session::viewed),
            field("filed", list(FILED), Session::filed),
            Session::new);

    private SessionLayouts() {}
}
