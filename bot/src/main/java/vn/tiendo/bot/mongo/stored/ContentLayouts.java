package vn.tiendo.bot.mongo.stored;

import static vn.tiendo.bot.mongo.stored.Plain.DAY;
import static vn.tiendo.bot.mongo.stored.Plain.NUMBER;
import static vn.tiendo.bot.mongo.stored.Plain.TEXT;
import static vn.tiendo.bot.mongo.stored.Plain.list;
import static vn.tiendo.bot.mongo.stored.Plain.maybe;
import static vn.tiendo.bot.mongo.stored.RecordForm.field;
import static vn.tiendo.bot.mongo.stored.RecordForms.shape;
import static vn.tiendo.bot.mongo.stored.TaggedForm.kind;

import java.util.Map;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Mark;
import vn.tiendo.domain.reporting.Organisation;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.reporting.Workplace;

/** How what a report says is stored. */
final class ContentLayouts {
    private static final Layout<IndicatorCode> INDICATOR = Plain.name(IndicatorCode::new, IndicatorCode::value);

    static final Layout<Period> PERIOD = TEXT.as(code -> PeriodCodes.parse(code).orElseThrow(), Period::code);

    private static final Layout<Days> DAYS =
            shape(field("first", DAY, Days::first), field("last", DAY, Days::last), Days::new);

    private static final Layout<When> WHEN = TaggedForm.of(
            When.class,
            kind("on", When.On.class, shape(field("day", DAY, When.On::day), When.On::new)),
            kind("within", When.Within.class, shape(field("days", DAYS, When.Within::days), When.Within::new)),
            kind(
                    "of-total",
                    When.OfTotal.class,
                    shape(
                            field("days", DAYS, When.OfTotal::days),
                            field("period", PERIOD, When.OfTotal::period),
                            field("total", NUMBER, When.OfTotal::total),
                            When.OfTotal::new)));

    static final RecordForm<Decision.Numbered> NUMBERED = shape(
            field("number", TEXT, Decision.Numbered::number),
            field("kind", TEXT, Decision.Numbered::kind),
            field("issuer", TEXT, Decision.Numbered::issuer),
            field("day", maybe(DAY), Decision.Numbered::day),
            Decision.Numbered::new);

    private static final Layout<Decision> DECISION = TaggedForm.of(
            Decision.class,
            kind("none", Decision.None.class, shape(Decision.None::new)),
            kind("awaited", Decision.Awaited.class, shape(Decision.Awaited::new)),
            kind("numbered", Decision.Numbered.class, NUMBERED));

    private static final Layout<Workplace> WORKPLACE = TaggedForm.of(
            Workplace.class,
            kind(
                    "known",
                    Workplace.Known.class,
                    shape(
                            field("enterprise", TEXT, Workplace.Known::enterprise),
                            field("name", TEXT, Workplace.Known::name),
                            Workplace.Known::new)),
            kind(
                    "named",
                    Workplace.Named.class,
                    shape(field("name", TEXT, Workplace.Named::name), Workplace.Named::new)));

    private static final Layout<Organisation> ORGANISATION = shape(
            field("kind", maybe(TEXT), Organisation::kind),
            field("founders", Plain.MAYBE_NUMBER, Organisation::founders),
            field("name", maybe(TEXT), Organisation::name),
            Organisation::new);

    private static final Layout<Mark> MARK = shape(
            field("rule", Plain.RULE, Mark::rule),
            field(
                    "settled",
                    Words.of(
                            Mark.Settled.class,
                            Map.of(
                                    Mark.Settled.AFFIRMED, "affirmed",
                                    Mark.Settled.REMARKED, "remarked",
                                    Mark.Settled.REFERRED, "referred")),
                    Mark::settled),
            Mark::new);

    private static final Layout<Line> LINE = shape(
            field("indicator", INDICATOR, Line::indicator),
            field("count", NUMBER, Line::count),
            field("subCounts", Plain.map(NUMBER), Line::subCounts),
            field("when", WHEN, Line::when),
            field("decision", DECISION, Line::decision),
            field("workplace", maybe(WORKPLACE), Line::workplace),
            field("organisation", maybe(ORGANISATION), Line::organisation),
            field("marks", list(MARK), Line::marks),
            Line::new);

    private static final Layout<Content.Exactness> EXACTNESS = Words.of(
            Content.Exactness.class,
            Map.of(
                    Content.Exactness.EXACT, "exact",
                    Content.Exactness.MORE_THAN, "more-than",
                    Content.Exactness.NEARLY, "nearly",
                    Content.Exactness.ABOUT, "about"));

    static final Layout<Content> CONTENT = TaggedForm.of(
            Content.class,
            kind(
                    "events",
                    Content.Events.class,
                    shape(field("lines", list(LINE), Content.Events::lines), Content.Events::new)),
            kind(
                    "nothing",
                    Content.Nothing.class,
                    shape(
                            field("programmes", Plain.PROGRAMMES, Content.Nothing::programmes),
                            field("days", DAYS, Content.Nothing::days),
                            field("indicators", list(INDICATOR), Content.Nothing::indicators),
                            Content.Nothing::new)),
            kind(
                    "net-change",
                    Content.NetChange.class,
                    shape(
                            field("metric", TEXT, Content.NetChange::metric),
                            field("title", TEXT, Content.NetChange::title),
                            field("change", NUMBER, Content.NetChange::change),
                            field("exactness", EXACTNESS, Content.NetChange::exactness),
                            field("days", DAYS, Content.NetChange::days),
                            Content.NetChange::new)),
            kind(
                    "ended",
                    Content.Ended.class,
                    shape(
                            field("indicator", INDICATOR, Content.Ended::indicator),
                            field("count", NUMBER, Content.Ended::count),
                            field("workplace", maybe(WORKPLACE), Content.Ended::workplace),
                            field("on", DAY, Content.Ended::on),
                            Content.Ended::new)),
            kind(
                    "snapshot",
                    Content.Snapshot.class,
                    shape(
                            field("metric", TEXT, Content.Snapshot::metric),
                            field("title", TEXT, Content.Snapshot::title),
                            field("count", NUMBER, Content.Snapshot::count),
                            field("exactness", EXACTNESS, Content.Snapshot::exactness),
                            field("on", DAY, Content.Snapshot::on),
                            Content.Snapshot::new)));

    private ContentLayouts() {}
}
