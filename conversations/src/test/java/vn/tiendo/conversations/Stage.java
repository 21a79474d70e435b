package vn.tiendo.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.conversations.Situation.SamplePerson;
import vn.tiendo.conversations.deadlines.LunarNewYear;
import vn.tiendo.conversations.dialogue.Conversation;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.reporting.Refilled;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.questions.DraftProgress;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.SendingDays;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.Posting;
import vn.tiendo.domain.reminding.Plan;
import vn.tiendo.domain.reminding.Reminding;
import vn.tiendo.domain.reminding.Staff;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.ClaimKey;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/** A conversation played line by line as the shell would: turns, orders carried out, sessions stored and loaded. */
final class Stage {
    /** As in the service, what is worked out from the catalogue is worked out once. */
    private static final Derived DERIVED = new Derived(Cast.CATALOGUE);

    private final Keeping keeping;
    private final StringBuilder page = new StringBuilder();
    private final List<Button> buttons = new ArrayList<>();
    private final Map<ReportId, Report> reports = new LinkedHashMap<>();
    private final Map<List<Object>, LocalDate> extended = new HashMap<>();
    private final Map<String, LocalDate> putOff = new HashMap<>();
    private Session session = Session.empty();
    private Speaker speaker = new Speaker.Stranger();
    private String channel = "telegram";
    private Instant now = Cast.NOW;
    private int heard = 0;
    private long entries = 0;
    private final List<Told> told = new ArrayList<>();
    private int tries = 5;
    private boolean inGroup = false;
    private boolean samples = false;
    private boolean pictures = false;
    private Optional<Outcome> staged = Optional.empty();

    /** A message that arrived: where, as which entry and when. */
    private record Told(String channel, long entry, Instant at) {}

    /** Keeps sessions in a form that knows nothing but their components. */
    Stage() {
        this(Storage::storedAndLoaded);
    }

    Stage(Keeping keeping) {
        this.keeping = keeping;
    }

    String page() {
        return page.toString();
    }

    /** All buttons that were ever shown. */
    List<Button> buttons() {
        return List.copyOf(buttons);
    }

    Session session() {
        return session;
    }

    /** Plays one line of a transcript; lines of the other side are made, not read. */
    void play(String line) {
        if (line.startsWith("> ")) {
            page.append(line).append('\n');
            now = now.plusSeconds(20);
            hear(line.substring(2));
        } else if (line.startsWith("@ ")) {
            page.append(line).append('\n');
            set(line.substring(2));
        } else if (line.startsWith("# ") || line.isEmpty()) {
            page.append(line).append('\n');
        }
    }

    private void set(String what) {
        if (what.equals("người lạ")) {
            speaker = new Speaker.Stranger();
        } else if (what.equals("thôi giữ chức") && speaker instanceof Speaker.Known(var person, var _)) {
            speaker = new Speaker.Known(person, List.of());
        } else if (what.equals("riêng với người hỏi trong nhóm")) {
            page.setLength(page.length() - "@ riêng với người hỏi trong nhóm\n".length()); // said, not played
        } else if (what.equals("trong nhóm") || what.equals("nhắn riêng")) {
            inGroup = what.equals("trong nhóm");
        } else if (what.equals("chạy mẫu")) {
            samples = true;
        } else if (what.equals("kênh hiện được hình")) {
            pictures = true;
        } else if (what.startsWith("kênh ")) {
            channel = what.substring("kênh ".length());
        } else if (what.endsWith(" phút sau")) {
            now = now.plus(Duration.ofMinutes(Long.parseLong(what.substring(0, what.indexOf(' ')))));
        } else if (what.endsWith(" ngày sau")) {
            now = now.plus(Duration.ofDays(Long.parseLong(what.substring(0, what.indexOf(' ')))));
        } else if (what.startsWith("hôm nay là ")) {
            now = LocalDate.parse(what.substring("hôm nay là ".length()))
                    .atTime(9, 0)
                    .atZone(Catalogue.ZONE)
                    .toInstant();
        } else if (what.startsWith("bị từ chối ")) {
            var parts = what.substring("bị từ chối ".length()).split(": ", 2);
            staged = Optional.of(new Outcome.Refused(parts[0], parts[1]));
        } else {
            speaker = Cast.MEMBERS.stream()
                    .filter(member -> member.word().equals(what))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("unknown stage direction '" + what + "'"))
                    .speaker();
        }
    }

    private void hear(String said) {
        if (said.startsWith("(chậm) ")) {
            take(new Input.Words(said.substring("(chậm) ".length())), now.minusSeconds(60), true);
        } else if (said.startsWith("(gửi 5 phút trước) ")) {
            take(new Input.Words(said.substring("(gửi 5 phút trước) ".length())), now.minusSeconds(300), false);
        } else if (said.startsWith("(sửa tin ")) {
            var end = said.indexOf(')');
            var ref = "m" + said.substring("(sửa tin ".length(), end);
            take(new Input.Edited(ref, said.substring(end + 2)), now, false);
        } else if (said.startsWith("[") && said.endsWith("]")) {
            take(new Input.Pressed(pressed(said.substring(1, said.length() - 1))), now, false);
        } else if (said.startsWith("(mở)")) {
            var code = said.substring("(mở)".length()).strip();
            take(new Input.Started(Optional.of(code).filter(one -> !one.isEmpty())), now, false);
        } else {
            take(input(said), now, false);
        }
    }

    private static Input input(String said) {
        return switch (said) {
            case "(ảnh)" -> new Input.Attached(Input.Attached.Kind.PHOTO);
            case "(tệp)" -> new Input.Attached(Input.Attached.Kind.FILE);
            case "(thoại)" -> new Input.Attached(Input.Attached.Kind.VOICE);
            case "(nhãn dán)" -> new Input.Attached(Input.Attached.Kind.STICKER);
            case "(danh bạ)" -> new Input.Attached(Input.Attached.Kind.CONTACT);
            case "(vị trí)" -> new Input.Attached(Input.Attached.Kind.LOCATION);
            case "(trống)" -> new Input.Words("");
            case "(ký tự điều khiển)" -> new Input.Words("\u0000\u0007\u001b\n");
            case "(5.000 chữ)" -> new Input.Words("kết nạp ".repeat(625));
            default -> new Input.Words(said.replace('⏎', '\n'));
        };
    }

    /** The newest button of that label; "cũ: " in front means the oldest. */
    private String pressed(String label) {
        var old = label.startsWith("cũ: ");
        var wanted = old ? label.substring("cũ: ".length()) : label;
        var found = (old ? buttons : buttons.reversed())
                .stream().filter(button -> button.label().equals(wanted)).findFirst();
        return found.map(Button::data).orElse(wanted);
    }

    /** Hears an input and answers it, carrying out what is ordered. */
    Turn take(Input input, Instant sentAt, boolean late) {
        heard++;
        var said = new Heard(
                "t:" + heard,
                Optional.of("m" + heard),
                channel,
                input,
                sentAt,
                late ? Sight.NONE : sight(sentAt),
                inGroup,
                abilities());
        var turn = reached(known -> Conversation.turn(reload(), said, known));
        keep(turn, 1);
        if (turn.forget()) {
            page.append("= (không lưu tin này)\n");
        }
        var order = turn.order();
        while (order.isPresent()) {
            page.append("= ").append(order.get()).append('\n');
            var outcome = outcome(keeping.order(order.get()));
            if (outcome instanceof Outcome.Joined(var person, var memberships)) {
                speaker = new Speaker.Known(person, memberships);
            } else if (outcome instanceof Outcome.Left) {
                speaker = new Speaker.Stranger();
            }
            var settling = order.get();
            var next = reached(known -> Conversation.settle(reload(), settling, outcome, known, new Memory()));
            keep(next, 0);
            order = next.order();
        }
        return turn;
    }

    /** Of the channel it plays on: the page draws its lists without numbers. */
    private Abilities abilities() {
        var can = EnumSet.noneOf(Abilities.Ability.class);
        if (!channel.equals("web")) {
            can.add(Abilities.Ability.NUMBERED_LISTS);
        }
        if (pictures) {
            can.add(Abilities.Ability.PICTURES);
        }
        return new Abilities(can, 8, 4096);
    }

    /** Asks on as the shell does. */
    private Turn reached(Function<Situation, Reached> asking) {
        var known = situation();
        while (true) {
            switch (asking.apply(known)) {
                case Reached.Turned(var turn) -> {
                    return turn;
                }
                case Reached.Wants(var lookUp) -> known = knowing(known, lookUp);
            }
        }
    }

    private <T> Situation knowing(Situation known, LookUp<T> lookUp) {
        return known.knowing(lookUp, new Memory().look(lookUp));
    }

    /** A group remembers nothing but what its asker chose elsewhere. */
    private Session reload() {
        return keeping.session(
                inGroup ? session.programme().map(Session.empty()::choosing).orElseGet(Session::empty) : session);
    }

    /** As the shell tells it: of what arrived in the same moment nobody knows whether it was seen. */
    private Sight sight(Instant sentAt) {
        var here = told.stream().filter(one -> one.channel().equals(channel)).toList();
        return new Sight(
                here.stream()
                        .filter(one -> one.at().isBefore(sentAt))
                        .mapToLong(Told::entry)
                        .max()
                        .orElse(0),
                here.stream()
                        .filter(one -> !one.at().isAfter(sentAt))
                        .mapToLong(Told::entry)
                        .max()
                        .orElse(0));
    }

    private void keep(Turn turn, int heardNow) {
        var messages = turn.replies().stream()
                .flatMap(reply -> switch (reply) {
                    case Reply.Say(var message) -> Stream.of(message);
                    case Reply.Show(var view) ->
                        Stream.of(Conversation.show(view, situation(), new Memory(), abilities()));
                    case Reply.Totals(var view) -> Stream.of(Conversation.totals(view, situation(), new Memory()));
                    case Reply.Aside _ -> Stream.<Message>empty();
                })
                .map(keeping::message)
                .toList();
        if (inGroup) {
            messages.forEach(this::print);
            turn.replies().forEach(this::tellAlone);
        } else {
            tell(turn.session(), messages, heardNow);
        }
    }

    private void tell(Session next, List<Message> messages, int heardNow) {
        session = next.telling(channel, messages, entries);
        entries += heardNow;
        messages.forEach(_ -> told.add(new Told(channel, ++entries, now)));
        messages.forEach(this::print);
    }

    /** What whoever asked in a group is told in a chat of their own. */
    private void tellAlone(Reply reply) {
        if (reply instanceof Reply.Aside(var view)) {
            var notice = new Notice.AskedAmongOthers(ViewCodes.encode(view), now);
            var noticed = Conversation.notice(session, notice, channel, situation(), new Memory());
            if (noticed instanceof Noticed.Said(var turn)) {
                page.append("@ riêng với người hỏi trong nhóm\n");
                tell(
                        turn.session(),
                        turn.replies().stream()
                                .map(one -> keeping.message(((Reply.Say) one).message()))
                                .toList(),
                        0);
            }
        }
    }

    private void print(Message message) {
        var said = String.join("\n  ", message.lines());
        page.append("< ").append(said);
        message.picture()
                .ifPresent(picture -> page.append("\n  (hình: ")
                        .append(picture.title())
                        .append("; ")
                        .append(picture.basis())
                        .append(')'));
        message.buttons()
                .forEach(button -> page.append(" [").append(button.label()).append(']'));
        page.append('\n');
        buttons.addAll(message.buttons());
    }

    private Situation situation() {
        return new Situation(
                now,
                speaker,
                DERIVED,
                samples
                        ? List.of(new SamplePerson(
                                "2026000002", "Tỉnh Mẫu", "Bí thư Chi bộ May Bình Minh", "báo cáo cho chi bộ"))
                        : List.of(),
                "Ban Chỉ đạo tỉnh Mẫu",
                "0212 3456 789");
    }

    private Outcome outcome(Order order) {
        var refusal = staged;
        staged = Optional.empty();
        return refusal.orElseGet(() -> carriedOut(order));
    }

    private Outcome carriedOut(Order order) {
        return switch (order) {
            case Order.CheckCode _ when inGroup -> new Outcome.Refused("code", "");
            case Order.CheckCode(var _, var code) ->
                member(code)
                        .<Outcome>map(one -> new Outcome.CodeFound(code, one.person(), one.memberships()))
                        .orElseGet(() -> new Outcome.CodeUnknown(--tries, Optional.empty()));
            case Order.Join(var _, var code, var _, var _) -> {
                var one = member(code).orElseThrow();
                yield new Outcome.Joined(one.person(), one.memberships());
            }
            case Order.FileReport filing -> new Outcome.Filed(filed(filing), false);
            case Order.LockAccounts(var _, var unit, var _) ->
                new Outcome.AccountsLocked(
                        unit,
                        Cast.MEMBERS.stream()
                                .filter(member -> member.memberships().stream()
                                        .anyMatch(one -> one.unit().equals(unit)
                                                && one.role().reports()))
                                .limit(1)
                                .map(member -> new Outcome.AccountsLocked.NewCode(member.person(), "1234567890"))
                                .toList());
            case Order.PutOff putting -> putOff(putting);
            case Order.ExtendTime granted -> {
                granted.extensions()
                        .forEach(extension -> extended.put(
                                List.of(extension.programme(), extension.period(), extension.unit()),
                                extension.until()));
                yield new Outcome.TimeExtended(granted.extensions(), List.of());
            }
            case Order.RemindUnits reminded ->
                new Outcome.UnitsReminded(
                        LocalDate.ofInstant(now, Catalogue.ZONE),
                        reminded.cells().stream().filter(Cast::isConnected).toList(),
                        List.of(),
                        reminded.cells().stream()
                                .filter(cell -> !Cast.isConnected(cell))
                                .toList());
            case Order.AssignChase assigned ->
                new Outcome.ChaseAssigned(
                        LocalDate.ofInstant(now, Catalogue.ZONE),
                        assigned.cells().stream()
                                .flatMap(
                                        cell -> Cast.CATALOGUE
                                                .units()
                                                .parent(cell, LocalDate.ofInstant(now, Catalogue.ZONE))
                                                .stream())
                                .distinct()
                                .toList(),
                        List.of());
            case Order.OfferLink _ -> new Outcome.LinkOffered("4155900123", now.plusSeconds(600));
            case Order.EraseData _ -> new Outcome.Erased();
            case Order.Leave _ -> new Outcome.Left();
            case Order.ChangeReport change -> changed(change);
            case Order.ConfirmReports confirm -> confirmed(confirm);
        };
    }

    private Outcome putOff(Order.PutOff order) {
        var before = putOff.putIfAbsent(order.period().code() + order.unit(), order.until());
        return new Outcome.RemindedLater(before == null ? order.until() : before, before != null);
    }

    private Outcome changed(Order.ChangeReport order) {
        var report = Objects.requireNonNull(reports.get(order.report()));
        var act = new Act(order.id(), order.change(), order.by(), order.channel(), order.sentAt(), now);
        return switch (report.changed(act, order.seen())) {
            case Changed.Done(var after) -> {
                reports.put(after.id(), after);
                yield new Outcome.ReportChanged(after, false);
            }
            case Changed.Refused(var why) -> new Outcome.ReportUnchanged(report, why);
        };
    }

    private Outcome confirmed(Order.ConfirmReports order) {
        var confirmed = new ArrayList<Report>();
        var left = new ArrayList<Report>();
        for (var seen : order.reports()) {
            var one = new Order.ChangeReport(
                    order.id(),
                    seen.report(),
                    seen.version(),
                    new Change.Confirmed(),
                    order.by(),
                    order.channel(),
                    order.sentAt());
            switch (changed(one)) {
                case Outcome.ReportChanged(var report, var _) -> confirmed.add(report);
                case Outcome.ReportUnchanged(var report, var _) -> left.add(report);
                case Outcome other -> throw new IllegalStateException("expected a changed report, found " + other);
            }
        }
        return new Outcome.ReportsConfirmed(confirmed, left);
    }

    private static Optional<Cast.Member> member(String code) {
        return Cast.MEMBERS.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** With the reports of other units that claimed the same before. */
    private List<Hold> waits(Order.FileReport filing) {
        var keys = ClaimKey.of(filing.content(), Names::core);
        return Stream.concat(
                        filing.waits().stream(),
                        reports.values().stream()
                                .filter(report -> !report.unit().equals(filing.unit()))
                                .filter(report -> ClaimKey.of(report.content(), Names::core).stream()
                                        .anyMatch(keys::contains))
                                .map(report -> new Hold.Likeness(report.id())))
                .toList();
    }

    private Report filed(Order.FileReport filing) {
        if (filing.content() instanceof Content.Events(var lines)) {
            assertThat(saidAgain(filing, lines)).isEqualTo(filing);
        }
        return reports.computeIfAbsent(
                new ReportId(filing.id()),
                _ -> keeping.report(Report.filed(
                        131 + reports.size(),
                        filing.unit(),
                        new Act(
                                filing.id(),
                                new Change.Filed(filing.programmes(), waits(filing), filing.content()),
                                filing.reporter(),
                                filing.channel(),
                                filing.sentAt(),
                                now))));
    }

    /** The order that comes of the answers that the lines of another are turned back into. */
    private Order saidAgain(Order.FileReport filing, List<Line> lines) {
        var known = knowing(situation(), new LookUp.Newest(filing.unit(), 20));
        for (var programme : Cast.CATALOGUE.programmes()) {
            for (var year = 2025; year <= 2026; year++) {
                for (var unit : List.of(filing.unit(), Cast.FERRY, Cast.DOCK)) {
                    known = knowing(known, new LookUp.Recorded(new Ledger.Key(programme.code(), unit, year)));
                }
            }
        }
        var draft =
                Refilled.draft(filing.id(), filing.unit(), lines, known, now).orElseThrow();
        var progress = DraftProgress.of(draft, Flows::form, known, filing.sentAt());
        assertThat(progress.pending()).as("what is asked again of %s", lines).isEmpty();
        var heard = new Heard(
                filing.id(),
                Optional.empty(),
                filing.channel(),
                new Input.Words("đúng"),
                filing.sentAt(),
                Sight.ALL,
                false,
                abilities());
        return progress.sheets().getFirst().form().finish().order(filing.id(), progress.sheets(), heard);
    }

    /** What was filed in this play, and the ledgers it makes. */
    private final class Memory implements Stored {
        @Override
        public Ledger ledger(Ledger.Key key) {
            return new Ledger(
                    key,
                    reports.values().stream()
                            .flatMap(report -> Posting.of(report, Cast.CATALOGUE).stream())
                            .filter(posting -> posting.key().equals(key))
                            .map(Posting::entry)
                            .toList());
        }

        @Override
        public Optional<Report> report(ReportId id) {
            return reports.values().stream()
                    .filter(report -> report.id().equals(id))
                    .findFirst();
        }

        @Override
        public Extensions extensions() {
            return (programme, period, unit) -> Optional.ofNullable(extended.get(List.of(programme, period, unit)));
        }

        @Override
        public List<Report> latest(UnitId unit, int limit) {
            return reports.values().stream()
                    .filter(report -> report.unit().equals(unit))
                    .sorted(Comparator.comparingLong(Report::number).reversed())
                    .limit(limit)
                    .toList();
        }

        @Override
        @SuppressWarnings("unchecked") // each kind of look-up finds what its own type says
        public <T> T look(LookUp<T> lookUp) {
            return (T) found(lookUp);
        }

        private Object found(LookUp<?> lookUp) {
            var access = situation().access();
            var all = reports.values().stream()
                    .filter(report -> access.mayRead(report.unit()))
                    .sorted(Comparator.comparingLong(Report::number))
                    .toList();
            return switch (lookUp) {
                case LookUp.Numbered(var number) ->
                    all.stream().filter(report -> report.number() == number).findFirst();
                case LookUp.Identified(var id) ->
                    all.stream().filter(report -> report.id().equals(id)).findFirst();
                case LookUp.Newest(var unit, var limit) -> latest(unit, limit);
                case LookUp.NewestOf(var units, var limit) ->
                    all.reversed().stream()
                            .filter(report -> units.contains(report.unit()))
                            .limit(limit)
                            .toList();
                case LookUp.Pending(var units, var limit) ->
                    pending(all, units).limit(limit).toList();
                case LookUp.PendingNumber(var units) -> pending(all, units).count();
                case LookUp.Undecided(var units, var limit) ->
                    all.stream()
                            .filter(report -> units.contains(report.unit()) && report.isAwaitingDecision())
                            .limit(limit)
                            .toList();
                case LookUp.Held() ->
                    new OwnData(Optional.of(new OwnData.Agreed("1", channel, Cast.NOW)), List.of(channel));
                case LookUp.Recorded(var key) -> ledger(key);
                case LookUp.SilentBelow(var code, var period, var top) -> silent(code, period, top);
                case LookUp.Unreached(var cells) ->
                    cells.stream().filter(cell -> !Cast.isConnected(cell)).toList();
                case LookUp.Planned(var first, var days) -> planned(first, days);
                case LookUp.ContactsBelow(var tops) -> contacts(tops);
                case LookUp.Standing(var unit) -> Duties.standing(unit, Cast.CATALOGUE, now, this, extensions());
                case LookUp.Outstanding(var unit) -> Duties.open(unit, Cast.CATALOGUE, now, this, extensions());
            };
        }

        private List<UnitId> silent(ProgrammeCode code, Period period, UnitId top) {
            var programme = Cast.CATALOGUE.programme(code).orElseThrow();
            return new Duties(Cast.CATALOGUE, programme, this, extensions(), Cast.CATALOGUE.today(programme, now))
                    .silentCells(top, period);
        }

        private List<Plan> planned(LocalDate first, int days) {
            var reminding = new Reminding(
                    Cast.CATALOGUE,
                    this,
                    extensions(),
                    new Staff() {
                        @Override
                        public List<Membership> in(UnitId unit) {
                            return Cast.MEMBERS.stream()
                                    .flatMap(member -> member.memberships().stream())
                                    .filter(membership -> membership.unit().equals(unit))
                                    .toList();
                        }

                        @Override
                        public boolean hasJoined(PersonId person) {
                            return true;
                        }

                        @Override
                        public boolean isReachable(PersonId person) {
                            return true;
                        }
                    },
                    new SendingDays(Cast.CATALOGUE.offices(), new LunarNewYear()));
            return first.datesUntil(first.plusDays(days))
                    .map(reminding::on)
                    .map(plan -> plan.only(reminder -> situation().access().mayRead(reminder.unit())))
                    .toList();
        }

        private Contacts contacts(List<UnitId> tops) {
            var today = LocalDate.ofInstant(now, Catalogue.ZONE);
            var cells = tops.stream()
                    .flatMap(top -> Cast.CATALOGUE.units().branch(top, today).stream())
                    .filter(unit -> Cast.CATALOGUE.units().under(unit, today).isEmpty())
                    .distinct()
                    .toList();
            return new Contacts(
                    cells.size(),
                    cells.stream().filter(cell -> !Cast.isConnected(cell)).toList(),
                    List.of(),
                    List.of());
        }

        private static Stream<Report> pending(List<Report> all, List<UnitId> units) {
            return all.stream()
                    .filter(report ->
                            units.contains(report.unit()) && report.status().waits());
        }
    }
}
