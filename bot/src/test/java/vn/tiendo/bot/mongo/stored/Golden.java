package vn.tiendo.bot.mongo.stored;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Filed;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Picture;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Shown;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Stretch;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Mark;
import vn.tiendo.domain.reporting.Organisation;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.reporting.Workplace;
import vn.tiendo.domain.rules.RuleCode;
import vn.tiendo.domain.units.UnitId;

/**
 * A value with the document it is stored as, {@code stored/3/NAME.json}. A new kind gets a value here and its document by
 * {@code -Dstored.update=true}, which writes those that are missing. What is released is never changed there: whoever changes
 * a form that is out raises the schema and brings the stores over.
 */
record Golden<T>(String name, Layout<T> layout, T value) {
    private static final Instant AT = Instant.parse("2026-06-20T03:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-20T03:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Days DAYS = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 20));
    private static final ProgrammeCode PROGRAMME = new ProgrammeCode("mau-2026");
    private static final Period QUARTER = new Period.Quarter(2026, 2);
    private static final IndicatorCode MEMBERS = new IndicatorCode("KN_DV");
    private static final UnitId UNIT = new UnitId("mau-may-binh-minh");
    private static final PersonId PERSON = new PersonId("mau-bi-thu");
    private static final Decision.Numbered DECISION = Decision.Numbered.of("45-QĐ/ĐU", Optional.of(DAY));

    static final Content EVENTS = new Content.Events(List.of(
            Line.of(MEMBERS, 2, new When.On(DAY))
                    .of(Map.of("owner", 1, "women", 2))
                    .by(DECISION)
                    .in(Optional.of(new Workplace.Known("may", "Công ty TNHH May Bình Minh"))),
            Line.of(MEMBERS, 1, new When.On(DAY)).by(new Decision.Awaited()),
            Line.of(MEMBERS, 4, new When.Within(DAYS)).by(Decision.Numbered.of("số lạ", Optional.empty())),
            Line.of(MEMBERS, 3, new When.OfTotal(DAYS, new Period.Half(2026, 1), 15)),
            Line.of(new IndicatorCode("TL_TCD"), 1, new When.On(DAY))
                    .in(Optional.of(new Workplace.Named("Công ty An Phát")))
                    .about(Organisation.of("chi_bo", 2))
                    .marked(List.of(
                            new Mark(new RuleCode("R-20"), Mark.Settled.REFERRED),
                            new Mark(new RuleCode("R-11"), Mark.Settled.AFFIRMED),
                            new Mark(new RuleCode("R-47"), Mark.Settled.REMARKED))),
            Line.of(new IndicatorCode("TL_TCD"), 1, new When.On(DAY))
                    .about(Organisation.named("Chi bộ Phòng khám Tâm Đức"))));
    private static final Content NOTHING = new Content.Nothing(List.of(PROGRAMME), DAYS, List.of(MEMBERS));
    private static final Content CHANGE =
            new Content.NetChange("dang_vien_htx", "đảng viên trong hợp tác xã", -26, Content.Exactness.NEARLY, DAYS);
    private static final Content SNAPSHOT =
            new Content.Snapshot("tccsd", "tổ chức cơ sở đảng", 29, Content.Exactness.EXACT, DAY);
    private static final Content ENDED = new Content.Ended(
            new IndicatorCode("TL_CDCS"), 1, Optional.of(new Workplace.Named("Công ty An Phát")), DAY);
    private static final List<Hold> WAITS = List.of(
            new Hold.ByProgramme(PROGRAMME),
            new Hold.ForOverride(new RuleCode("R-20")),
            new Hold.Likeness(new ReportId("telegram:1:7")));

    private static final Hold OUT_OF_FIXED = new Hold.OutOfFixed(PROGRAMME, QUARTER);

    private static final Message MESSAGE = Message.of("Chi bộ May Bình Minh, năm 2026:")
            .withSentences(List.of("Thưa đồng chí."))
            .withList(List.of(new Message.Item("Kết nạp đảng viên", "2 người")))
            .withFigures(List.of(new Figure(
                    "Đảng viên",
                    "2/3",
                    "66,7%",
                    "còn 1",
                    2,
                    OptionalInt.of(3),
                    OptionalInt.empty(),
                    Figure.State.SHORT)))
            .withClosing(List.of("Đơn vị báo cáo: Chi bộ May Bình Minh"))
            .with(List.of(new Button("Đúng, gửi", "c:ab12cd34:ef56gh78", true)));

    /** All of them. */
    static Stream<Golden<?>> all() {
        return Stream.of(contents(), acts(), orders(), conversations()).flatMap(each -> each);
    }

    private static Stream<Golden<?>> contents() {
        return Stream.of(
                new Golden<>("content/events", ContentLayouts.CONTENT, EVENTS),
                new Golden<>("content/nothing", ContentLayouts.CONTENT, NOTHING),
                new Golden<>("content/net-change", ContentLayouts.CONTENT, CHANGE),
                new Golden<>("content/ended", ContentLayouts.CONTENT, ENDED),
                new Golden<>("content/snapshot", ContentLayouts.CONTENT, SNAPSHOT),
                new Golden<>(
                        "ledger-entry/entry",
                        ReportLayouts.LEDGER_ENTRY,
                        new Ledger.Entry(
                                new ReportId("telegram:1:7"),
                                131,
                                3,
                                List.of(
                                        new Stretch(AT, Optional.empty(), Optional.of(NOTHING), Optional.empty()),
                                        new Stretch(
                                                LATER, Optional.of(SNAPSHOT), Optional.empty(), Optional.empty())))),
                new Golden<>(
                        "ledger-entry/asked-back",
                        ReportLayouts.LEDGER_ENTRY,
                        new Ledger.Entry(
                                new ReportId("telegram:1:7"),
                                131,
                                2,
                                List.of(new Stretch(
                                        AT, Optional.of(SNAPSHOT), Optional.empty(), Optional.of(SNAPSHOT))))));
    }

    private static Stream<Golden<?>> acts() {
        return Stream.of(
                act("filed", new Change.Filed(List.of(PROGRAMME), WAITS, NOTHING)),
                act("corrected", new Change.Corrected(List.of(PROGRAMME), List.of(), NOTHING)),
                act("completed", new Change.Completed(DECISION)),
                act("withdrawn", new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty())),
                act("withdrawn-as-the-same", new Change.Withdrawn(Change.Reason.DUPLICATE, OptionalLong.of(128))),
                act("withdrawal-asked", new Change.WithdrawalAsked(Change.Reason.BY_MISTAKE, List.of(OUT_OF_FIXED))),
                act("corrected-out-of-fixed", new Change.Corrected(List.of(PROGRAMME), List.of(OUT_OF_FIXED), NOTHING)),
                act("returned", new Change.Returned("count", "Số người chưa khớp với quyết định.")),
                act("confirmed", new Change.Confirmed()),
                act("restored", new Change.Restored(1)));
    }

    private static Golden<Act> act(String name, Change change) {
        return new Golden<>(
                "act/" + name, ReportLayouts.ACT, new Act("telegram:1:7", change, PERSON, "telegram", AT, LATER));
    }

    private static Stream<Golden<?>> orders() {
        return Stream.of(
                order("check-code", new Order.CheckCode("web:1:2", "2026000002")),
                order("join", new Order.Join("web:1:3", "2026000002", "1", AT)),
                order(
                        "file-report",
                        new Order.FileReport(
                                "web:1:4",
                                PERSON,
                                UNIT,
                                List.of(PROGRAMME),
                                WAITS,
                                EVENTS,
                                List.of(new ReportId("web:1:1")),
                                "web",
                                LATER)),
                order(
                        "change-report",
                        new Order.ChangeReport(
                                "web:1:6",
                                new ReportId("web:1:4"),
                                1,
                                new Change.Completed(DECISION),
                                PERSON,
                                "web",
                                AT)),
                order(
                        "confirm-reports",
                        new Order.ConfirmReports(
                                "web:1:7",
                                List.of(new Order.ConfirmReports.Seen(new ReportId("web:1:4"), 2)),
                                PERSON,
                                "web",
                                AT)),
                order("offer-link", new Order.OfferLink("web:1:8")),
                order("lock-accounts", new Order.LockAccounts("web:1:9", new UnitId("hoa-phu"), new PersonId("p-1"))),
                order("put-off", new Order.PutOff("web:1:10", PERSON, UNIT, QUARTER, DAY)),
                order(
                        "extend-time",
                        new Order.ExtendTime(
                                "web:1:11",
                                List.of(new Extension(PROGRAMME, QUARTER, UNIT, DAY, "thay bí thư")),
                                PERSON)),
                order(
                        "remind-units",
                        new Order.RemindUnits(
                                "web:1:12", PROGRAMME, QUARTER, new UnitId("hoa-phu"), List.of(UNIT), PERSON)),
                order(
                        "assign-chase",
                        new Order.AssignChase(
                                "web:1:13", PROGRAMME, QUARTER, new UnitId("hoa-phu"), List.of(UNIT), PERSON)),
                order("erase-data", new Order.EraseData("web:1:6", PERSON)),
                order("leave", new Order.Leave("web:1:5")));
    }

    private static Golden<Pending> order(String name, Order order) {
        return new Golden<>("order/" + name, OrderLayouts.PENDING, new Pending(order, "endpoint", false, AT));
    }

    private static Stream<Golden<?>> conversations() {
        return Stream.of(
                new Golden<>("session/empty", SessionLayouts.SESSION, Session.empty()),
                new Golden<>("session/full", SessionLayouts.SESSION, session()),
                new Golden<>("message/message", MessageLayouts.MESSAGE, MESSAGE),
                new Golden<>(
                        "message/drawn",
                        MessageLayouts.MESSAGE,
                        MESSAGE.withPicture(Optional.of(new Picture("Nghị quyết 28", "năm 2026, đến 20/6")))),
                new Golden<>("address/address", TalkLayouts.ADDRESS, new Address("telegram", "1", "501")),
                new Golden<>(
                        "entry/said", TalkLayouts.ENTRY, new Talks.Entry.Said(7, AT, "web", "web:1:2", "tiến độ?")),
                new Golden<>("entry/told", TalkLayouts.ENTRY, new Talks.Entry.Told(8, LATER, "web", MESSAGE)));
    }

    private static Session session() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("1.count", new Answer.Given("2", Optional.of("m7")));
        answers.put("1.date", new Answer.Guessed("2026-06-15", List.of("2026-05-15"), Optional.empty()));
        answers.put("1.enterprise", new Answer.Skipped());
        var draft = new Draft(
                "telegram:1:7",
                3,
                AT,
                LATER,
                12,
                List.of("admission"),
                answers,
                Optional.of("1.count"),
                List.of("45-QĐ/ĐU"),
                1);
        var shown = new Shown(
                AT, Optional.of("ab12cd34"), List.of("l1"), List.of(new Button("Tiến độ", "m:standing", false)), 1, 14);
        return Session.empty()
                .with(draft)
                .park()
                .with(draft)
                .showing("telegram", shown)
                .choosing("mau-2026")
                .viewing("b:mau-2026")
                .filing(new Filed("ab12cd34", 131, "2 đảng viên", List.of("m7")));
    }
}
