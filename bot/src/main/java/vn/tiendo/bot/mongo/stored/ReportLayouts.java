package vn.tiendo.bot.mongo.stored;

import static vn.tiendo.bot.mongo.stored.Plain.INSTANT;
import static vn.tiendo.bot.mongo.stored.Plain.MAYBE_LONG;
import static vn.tiendo.bot.mongo.stored.Plain.TEXT;
import static vn.tiendo.bot.mongo.stored.Plain.list;
import static vn.tiendo.bot.mongo.stored.Plain.maybe;
import static vn.tiendo.bot.mongo.stored.RecordForm.field;
import static vn.tiendo.bot.mongo.stored.RecordForm.later;
import static vn.tiendo.bot.mongo.stored.RecordForms.shape;
import static vn.tiendo.bot.mongo.stored.TaggedForm.kind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Stretch;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.ReportId;

/** How what was done to reports is stored, and what they put into ledgers. */
public final class ReportLayouts {
    static final Layout<ReportId> REPORT_ID = Plain.name(ReportId::new, ReportId::value);
    static final Layout<PersonId> PERSON = Plain.name(PersonId::new, PersonId::value);

    static final Layout<Hold> WAITING = TaggedForm.of(
            Hold.class,
            kind(
                    "by-programme",
                    Hold.ByProgramme.class,
                    shape(field("programme", Plain.PROGRAMME, Hold.ByProgramme::programme), Hold.ByProgramme::new)),
            kind(
                    "override",
                    Hold.ForOverride.class,
                    shape(field("rule", Plain.RULE, Hold.ForOverride::rule), Hold.ForOverride::new)),
            kind(
                    "likeness",
                    Hold.Likeness.class,
                    shape(field("other", REPORT_ID, Hold.Likeness::other), Hold.Likeness::new)),
            kind(
                    "out-of-fixed",
                    Hold.OutOfFixed.class,
                    shape(
                            field("programme", Plain.PROGRAMME, Hold.OutOfFixed::programme),
                            field("period", ContentLayouts.PERIOD, Hold.OutOfFixed::period),
                            Hold.OutOfFixed::new)));

    static final Layout<List<Hold>> WAITS = list(WAITING);

    private static final Layout<Change.Reason> REASON = Words.of(
            Change.Reason.class,
            Map.of(
                    Change.Reason.BY_MISTAKE, "by-mistake",
                    Change.Reason.DUPLICATE, "duplicate",
                    Change.Reason.DECISION_REVOKED, "decision-revoked"));

    static final Layout<Change> CHANGE = TaggedForm.of(
            Change.class,
            kind(
                    "filed",
                    Change.Filed.class,
                    shape(
                            field("programmes", Plain.PROGRAMMES, Change.Filed::programmes),
                            field("waits", WAITS, Change.Filed::waits),
                            field("content", ContentLayouts.CONTENT, Change.Filed::content),
                            Change.Filed::new)),
            kind(
                    "corrected",
                    Change.Corrected.class,
                    shape(
                            field("programmes", Plain.PROGRAMMES, Change.Corrected::programmes),
                            field("waits", WAITS, Change.Corrected::waits),
                            field("content", ContentLayouts.CONTENT, Change.Corrected::content),
                            Change.Corrected::new)),
            kind(
                    "completed",
                    Change.Completed.class,
                    shape(
                            field("decision", ContentLayouts.NUMBERED, Change.Completed::decision),
                            Change.Completed::new)),
            kind(
                    "restored",
                    Change.Restored.class,
                    shape(field("version", Plain.NUMBER, Change.Restored::version), Change.Restored::new)),
            kind(
                    "withdrawn",
                    Change.Withdrawn.class,
                    shape(
                            field("reason", REASON, Change.Withdrawn::reason),
                            field("sameAs", MAYBE_LONG, Change.Withdrawn::sameAs),
                            Change.Withdrawn::new)),
            kind(
                    "withdrawal-asked",
                    Change.WithdrawalAsked.class,
                    shape(
                            field("reason", REASON, Change.WithdrawalAsked::reason),
                            field("waits", WAITS, Change.WithdrawalAsked::waits),
                            Change.WithdrawalAsked::new)),
            kind(
                    "returned",
                    Change.Returned.class,
                    shape(
                            field("field", TEXT, Change.Returned::field),
                            field("reason", TEXT, Change.Returned::reason),
                            Change.Returned::new)),
            kind("confirmed", Change.Confirmed.class, shape(Change.Confirmed::new)));

    /** A version of a report. */
    public static final Layout<Act> ACT = shape(
            field("order", TEXT, Act::order),
            field("change", CHANGE, Act::change),
            field("by", PERSON, Act::by),
            field("channel", TEXT, Act::channel),
            field("sentAt", INSTANT, Act::sentAt),
            field("at", INSTANT, Act::at),
            Act::new);

    private static final Layout<Stretch> STRETCH = shape(
            field("from", INSTANT, Stretch::from),
            field("counted", maybe(ContentLayouts.CONTENT), Stretch::counted),
            field("waiting", maybe(ContentLayouts.CONTENT), Stretch::waiting),
            later("leaving", maybe(ContentLayouts.CONTENT), Optional.empty(), Stretch::leaving),
            Stretch::new);

    /** What a report put into a ledger. */
    public static final Layout<Ledger.Entry> LEDGER_ENTRY = shape(
            field("report", REPORT_ID, Ledger.Entry::report),
            field("number", Plain.LONG, Ledger.Entry::number),
            field("version", Plain.NUMBER, Ledger.Entry::version),
            field("stretches", list(STRETCH), Ledger.Entry::stretches),
            Ledger.Entry::new);

    private ReportLayouts() {}
}
