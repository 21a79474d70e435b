package vn.tiendo.bot.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.questions.Flow;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

/**
 * Whatever can be said, pressed, looked up or ordered about another branch. Made from the lists of flows and from the kinds of
 * views, buttons, look-ups and orders, so that a new one is among them, or fails here until somebody says how it is aimed.
 */
final class Probes {
    private static final Path UTTERANCES = Path.of("../conversations/src/test/resources/utterances");
    /** Of each intent so many sentences, besides all questions. */
    private static final int EACH = 2;

    private static final Period QUARTER = new Period.Quarter(2026, 2);
    private static final TwoBranches.Branch THEIRS = TwoBranches.FOREIGN;
    static final List<String> NAMES =
            List.of("Chi bộ Hanwoo Vina", "phường Hòa Phú", "Chi bộ Bệnh viện Tâm Đức", "báo cáo số 5");
    /** Numbers of their reports, counted, pending, returned, without a decision, as buttons and people name them. */
    private static final List<String> REPORTS = List.of("3@1", "5@1", "5", "6@2", "8@1");

    private Probes() {}

    /** Something that is done in a talk of its own. */
    record Probe(String name, Consumer<Dialogue> play) {}

    /** All that can be said and pressed; {@code seen} are buttons that others were offered. */
    static List<Probe> all(List<Button> seen) {
        var all = new ArrayList<Probe>();
        Flows.ALL.forEach(flow -> all.addAll(entrances(flow)));
        Flows.ALL.forEach(flow -> all.addAll(questions(flow)));
        utterances().forEach((intent, texts) -> texts.forEach(text -> all.addAll(about(intent, text))));
        views().forEach(view -> all.add(pressing("view", ViewCodes.encode(view))));
        presses().forEach(press -> all.add(pressing("button", press.data())));
        seen.stream().map(Button::data).distinct().forEach(data -> all.add(pressing("seen", data)));
        return all;
    }

    private static Probe pressing(String kind, String data) {
        return new Probe(kind + " " + data, talk -> talk.presses(data).agrees());
    }

    private static Probe saying(String kind, String words) {
        return new Probe(kind + " “" + words + "”", talk -> talk.says(words).agrees());
    }

    /** Its title, commands, examples and buttons, bare and about something of theirs. */
    private static List<Probe> entrances(Flow flow) {
        var entrance = flow.entrance();
        var words = Stream.of(
                        Stream.of(entrance.title()),
                        entrance.commands().stream().map(command -> "/" + command.name()),
                        entrance.examples().stream())
                .flatMap(each -> each)
                .toList();
        var all = new ArrayList<Probe>();
        words.forEach(said -> all.addAll(about(flow.name(), said)));
        all.add(pressing("start", new Press.Start(flow.name()).data()));
        Stream.concat(REPORTS.stream(), Stream.of(THEIRS.top(), THEIRS.cell()))
                .forEach(about -> all.add(pressing("start", new Press.Start(flow.name(), about).data())));
        return all;
    }

    private static List<Probe> about(String kind, String words) {
        return Stream.of(
                        saying(kind, words),
                        saying(kind, words + " của " + NAMES.get(words.length() % 3)),
                        saying(kind, words + " số 5"))
                .toList();
    }

    /** Each question that a form comes to is answered by their names and numbers, and then by its first choice. */
    private static List<Probe> questions(Flow flow) {
        return flow instanceof Form form
                ? List.of(new Probe("questions of " + form.name(), talk -> {
                    talk.presses(new Press.Start(form.name()).data());
                    for (int at = 0; at < form.questions().size() + 2; at++) {
                        NAMES.forEach(talk::says);
                        var choice = talk.buttons().stream()
                                .map(Button::data)
                                .filter(data -> data.startsWith("a:"))
                                .findFirst();
                        if (choice.isEmpty()) {
                            return;
                        }
                        talk.presses(choice.get());
                    }
                }))
                : List.of();
    }

    /** Sentences by intent, as the language is tested with. */
    static Map<String, List<String>> utterances() {
        var all = new HashMap<String, List<String>>();
        try (var files = Files.list(UTTERANCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                for (var line : Files.readAllLines(file)) {
                    var cells = line.split("\t", -1);
                    if (cells.length > 1 && !cells[1].isEmpty()) {
                        var texts = all.computeIfAbsent(cells[1], _ -> new ArrayList<>());
                        if (texts.size() < EACH) {
                            texts.add(cells[0]);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /** Each kind of answer with figures, about each of their units. */
    static List<View> views() {
        return Stream.of(View.class.getPermittedSubclasses())
                .filter(kind -> kind != View.Pick.class)
                .flatMap(kind -> views(kind).stream())
                .toList();
    }

    private static List<View> views(Class<?> kind) {
        var indicator = new IndicatorCode("KN_DV");
        return THEIRS.units().stream()
                .flatMap(unit -> switch (kind.getSimpleName()) {
                    case "OwnProgress" ->
                        Stream.<View>of(
                                new View.OwnProgress(unit, Optional.empty(), Optional.empty()),
                                new View.OwnProgress(unit, Optional.of(indicator), Optional.of(QUARTER)));
                    case "BoardProgress" ->
                        Stream.of(View.Pick.values())
                                .<View>map(pick -> new View.BoardProgress(
                                        TwoBranches.PROGRAMME, unit, List.of(), Optional.empty(), pick, 0));
                    case "Stock" ->
                        Stream.<View>of(
                                new View.Stock(TwoBranches.PROGRAMME, unit, List.of(), Optional.empty(), "hiện có"));
                    case "SideBySide" ->
                        Stream.<View>of(new View.SideBySide(
                                TwoBranches.PROGRAMME,
                                List.of(new UnitId(TwoBranches.OWN.cell()), unit),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()));
                    case "MyReports" -> Stream.<View>of(new View.MyReports(unit));
                    case "Pictured" ->
                        Stream.of(View.OwnProgress.class, View.BoardProgress.class, View.SideBySide.class)
                                .flatMap(drawn -> views(drawn).stream())
                                .<View>map(View.Pictured::new);
                    default -> throw new AssertionError("expected to know how to ask for a " + kind);
                })
                .toList();
    }

    /** Each kind of button that is no view's, about something of theirs. */
    static List<Press> presses() {
        return Stream.of(Press.class.getPermittedSubclasses())
                .flatMap(kind -> presses(kind).stream())
                .toList();
    }

    private static List<Press> presses(Class<?> kind) {
        return switch (kind.getSimpleName()) {
            // bound to a draft that only its owner has: what they were offered themselves is pressed too
            case "Pick" -> List.of(new Press.Pick("t:1", 1, "unit", "x"));
            case "Steer" ->
                Stream.of(Press.Turning.values())
                        .<Press>map(turning -> new Press.Steer("t:1", 1, turning))
                        .toList();
            case "Reopen" -> List.of(new Press.Reopen("t:1", 1, "unit"));
            case "Line" -> List.of(new Press.Line("t:1", 1, 1));
            case "Confirm" -> List.of(new Press.Confirm("t:1", "abc"));
            case "Resume" -> List.of(new Press.Resume("t:1"));
            case "Drop" -> List.of(new Press.Drop("t:1"));
            case "Start" -> List.of(new Press.Start("menu"));
            case "Code" -> List.of(new Press.Code("4000000001"));
            case "Owed" ->
                THEIRS.units().stream()
                        .flatMap(unit -> Stream.of(Press.Doing.values())
                                .<Press>map(doing -> new Press.Owed(doing, TwoBranches.PROGRAMME, QUARTER, unit)))
                        .toList();
            default -> throw new AssertionError("expected to know how to press a " + kind);
        };
    }

    /** Each kind of look-up, about something of theirs. */
    static List<LookUp<?>> lookUps() {
        return Stream.of(LookUp.class.getPermittedSubclasses())
                .flatMap(kind -> lookUps(kind).stream())
                .toList();
    }

    private static List<LookUp<?>> lookUps(Class<?> kind) {
        var units = THEIRS.units();
        var numbers = java.util.stream.LongStream.rangeClosed(3, 11).boxed();
        return switch (kind.getSimpleName()) {
            case "Numbered" -> numbers.<LookUp<?>>map(LookUp.Numbered::new).toList();
            case "Identified" ->
                numbers.<LookUp<?>>map(number -> new LookUp.Identified(new ReportId("ket-qua-" + number)))
                        .toList();
            case "Newest" ->
                units.stream()
                        .<LookUp<?>>map(unit -> new LookUp.Newest(unit, 9))
                        .toList();
            case "NewestOf" -> List.of(new LookUp.NewestOf(units, 9));
            case "Pending" -> List.of(new LookUp.Pending(units, 9));
            case "PendingNumber" -> List.of(new LookUp.PendingNumber(units));
            case "Undecided" -> List.of(new LookUp.Undecided(units, 9));
            case "Recorded" ->
                units.stream()
                        .<LookUp<?>>map(unit -> new LookUp.Recorded(new Ledger.Key(TwoBranches.PROGRAMME, unit, 2026)))
                        .toList();
            case "SilentBelow" ->
                List.of(
                        new LookUp.SilentBelow(TwoBranches.PROGRAMME, new Period.Quarter(2026, 1), units.getFirst()),
                        new LookUp.SilentBelow(
                                TwoBranches.PROGRAMME,
                                new Period.Quarter(2026, 1),
                                new UnitId(TwoBranches.WHOLE.top())));
            case "Unreached" -> List.of(new LookUp.Unreached(units));
            case "Planned" -> List.of(new LookUp.Planned(LocalDate.of(2026, 6, 20), 21));
            case "ContactsBelow" -> List.of(new LookUp.ContactsBelow(units));
            case "Held" -> List.of(new LookUp.Held());
            case "Standing" ->
                units.stream().<LookUp<?>>map(LookUp.Standing::new).toList();
            case "Outstanding" ->
                units.stream().<LookUp<?>>map(LookUp.Outstanding::new).toList();
            default -> throw new AssertionError("expected to know what to look up by a " + kind);
        };
    }

    /** Each kind of order that is about somebody else, given by {@code by} about what is theirs. */
    static List<Order> orders(PersonId by) {
        return Stream.of(Order.class.getPermittedSubclasses())
                .flatMap(kind -> orders(kind, by).stream())
                .toList();
    }

    private static List<Order> orders(Class<?> kind, PersonId by) {
        var now = Running.NOW;
        var cell = new UnitId(THEIRS.cell());
        var id = kind.getSimpleName() + "-" + by;
        return switch (kind.getSimpleName()) {
            // about whoever gives them: nothing in them names anybody else
            case "CheckCode", "Join", "OfferLink", "Leave" -> List.of();
            case "FileReport" ->
                List.of(new Order.FileReport(
                        id,
                        by,
                        cell,
                        List.of(TwoBranches.PROGRAMME),
                        List.of(),
                        admitted(),
                        List.of(),
                        "telegram",
                        now));
            case "ChangeReport" ->
                changes().stream()
                        .<Order>map(change -> new Order.ChangeReport(
                                id + change.getClass().getSimpleName(),
                                new ReportId(change instanceof Change.Completed ? "ket-qua-8" : "ket-qua-5"),
                                1,
                                change,
                                by,
                                "telegram",
                                now))
                        .toList();
            case "ConfirmReports" ->
                List.of(new Order.ConfirmReports(
                        id, List.of(new Order.ConfirmReports.Seen(new ReportId("ket-qua-5"), 1)), by, "telegram", now));
            case "PutOff" -> List.of(new Order.PutOff(id, by, cell, QUARTER, LocalDate.of(2026, 7, 1)));
            case "ExtendTime" ->
                List.of(new Order.ExtendTime(
                        id,
                        List.of(new Extension(TwoBranches.PROGRAMME, QUARTER, cell, LocalDate.of(2026, 7, 9), "bận")),
                        by));
            case "RemindUnits" ->
                tops().<Order>map(top -> new Order.RemindUnits(
                                id + top, TwoBranches.PROGRAMME, new Period.Quarter(2026, 1), top, List.of(cell), by))
                        .toList();
            case "AssignChase" ->
                tops().<Order>map(top -> new Order.AssignChase(
                                id + top, TwoBranches.PROGRAMME, new Period.Quarter(2026, 1), top, List.of(cell), by))
                        .toList();
            case "LockAccounts" -> List.of(new Order.LockAccounts(id, cell, by));
            case "EraseData" -> List.of(new Order.EraseData(id, THEIRS.person(Role.SECRETARY)));
            default -> throw new AssertionError("expected to know what to order by a " + kind);
        };
    }

    /** Their own branch, and one that may be urged. */
    private static Stream<UnitId> tops() {
        return Stream.of(THEIRS.top(), TwoBranches.OWN.top(), TwoBranches.WHOLE.top())
                .map(UnitId::new);
    }

    private static List<Change> changes() {
        return Stream.of(Change.class.getPermittedSubclasses())
                .flatMap(kind -> change(kind).stream())
                .toList();
    }

    private static Optional<Change> change(Class<?> kind) {
        return switch (kind.getSimpleName()) {
            case "Reason" -> Optional.empty();
            case "Filed" -> Optional.of(new Change.Filed(List.of(TwoBranches.PROGRAMME), List.of(), admitted()));
            case "Corrected" ->
                Optional.of(new Change.Corrected(List.of(TwoBranches.PROGRAMME), List.of(), admitted()));
            case "Completed" ->
                Optional.of(new Change.Completed(new vn.tiendo.domain.reporting.Decision.Numbered(
                        "99-QĐ/ĐU", "QĐ", "ĐU", Optional.of(LocalDate.of(2026, 6, 15)))));
            case "Restored" -> Optional.of(new Change.Restored(1));
            case "Withdrawn" ->
                Optional.of(new Change.Withdrawn(Change.Reason.BY_MISTAKE, java.util.OptionalLong.empty()));
            case "WithdrawalAsked" -> Optional.of(new Change.WithdrawalAsked(Change.Reason.BY_MISTAKE, List.of()));
            case "Returned" -> Optional.of(new Change.Returned("count", "sai số"));
            case "Confirmed" -> Optional.of(new Change.Confirmed());
            default -> throw new AssertionError("expected to know how to do a " + kind);
        };
    }

    private static Content admitted() {
        return new Content.Events(
                List.of(Line.of(new IndicatorCode("KN_DV"), 5, new When.On(LocalDate.of(2026, 6, 14)))));
    }
}
