package vn.tiendo.conversations.listening;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.own.Welcome;
import vn.tiendo.conversations.flows.reporting.OtherCell;
import vn.tiendo.conversations.flows.reporting.Portions;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Navigation;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.moves.Begin;
import vn.tiendo.conversations.moves.Correct;
import vn.tiendo.conversations.moves.Drop;
import vn.tiendo.conversations.moves.Menu;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.moves.Resume;
import vn.tiendo.conversations.moves.Say;
import vn.tiendo.conversations.moves.Tell;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Flow;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Reopening;
import vn.tiendo.conversations.screens.Talk;

/** What is wanted by words that answer no question. */
record FreshWords(Talk talk, Session session) {
    /** Ten digits, as on a slip. */
    private static final Pattern CODE = Pattern.compile("\\d{5}[\\s.–-]?\\d{5}");

    /** What tells which units an order is about. */
    private static final Set<String> WHOM = Set.of("unit", "period", "level");

    /** What parts a message in two. */
    private static final Pattern PART = Pattern.compile("[,.;\\n?!]+(?:\\s|$)");

    Move move(String text) {
        var flow = Flows.DIRECTORY.saying(text, talk.memberships());
        if (flow.isPresent()) {
            return started(flow.get(), whomSaid(flow.get(), text), text);
        }
        var correcting = Flows.DIRECTORY.startedBy(Intent.CORRECT, talk.memberships());
        if (correcting.isPresent() && isMoreOfTheLast(text)) {
            return started(correcting.get(), nothingSaid(correcting.get()), text);
        }
        return Navigation.of(text)
                .map(navigation -> steered(navigation, text))
                .orElseGet(() -> understood(talk.understood(text), text));
    }

    /** A saying that goes on may tell whom it is about: "giao đôn đốc phường Hòa Phú quý 1". */
    private Understanding whomSaid(Flow flow, String text) {
        var plain = nothingSaid(flow);
        if (flow instanceof Form form && form.question("level").isPresent()) {
            var whom = new LinkedHashMap<>(
                    talk.understood("nhắc đơn vị chưa báo cáo " + text).entities());
            whom.keySet().retainAll(WHOM);
            return new Understanding(plain.meaning(), plain.intent(), whom, List.of(), List.of());
        }
        return plain;
    }

    /** "trong đó 1 nữ", "đồng chí này là nữ" after a report was sent is about that report. */
    private boolean isMoreOfTheLast(String text) {
        return !session.filed().isEmpty() && Portions.areAll(text, talk.situation());
    }

    /** What an opened chat is met with: what is open, or what one can do. */
    Move opened() {
        return session.open().isPresent() ? new Remark(List.of()) : move("menu");
    }

    private Move steered(Navigation navigation, String text) {
        var resting = session.parked().stream().findFirst();
        if (resting.isPresent() && wakes(navigation)) {
            return new Resume(resting.get());
        }
        var nothing = new NothingOpen(talk, session);
        return switch (navigation) {
            case Navigation.Help _, Navigation.Edit _, Navigation.EditField _ ->
                understood(talk.understood(text), text);
            case Navigation.Cancel _ -> resting.<Move>map(Drop::new).orElseGet(nothing::toCancel);
            case Navigation.Yes _ -> nothing.agreed(text);
            case Navigation.Back _,
                    Navigation.Skip _,
                    Navigation.Keep _,
                    Navigation.No _,
                    Navigation.Later _,
                    Navigation.Resume _ -> nothing.said();
        };
    }

    /** Whether a steering word means the draft that has just been put to rest. */
    private static boolean wakes(Navigation navigation) {
        return switch (navigation) {
            case Navigation.Back _,
                    Navigation.Skip _,
                    Navigation.Keep _,
                    Navigation.Edit _,
                    Navigation.EditField _,
                    Navigation.Yes _,
                    Navigation.Resume _ -> true;
            case Navigation.Cancel _, Navigation.Later _, Navigation.Help _, Navigation.No _ -> false;
        };
    }

    /** Starts or answers what was understood. */
    Move understood(Understanding understanding, String text) {
        return switch (understanding.intent()) {
            case ACKNOWLEDGE -> new Remark("Dạ, cảm ơn đồng chí.");
            case CONFIRM -> new NothingOpen(talk, session).agreed(text);
            case DENY, CANCEL -> new NothingOpen(talk, session).said();
            case RESUME ->
                session.parked().stream()
                        .findFirst()
                        .<Move>map(Resume::new)
                        .orElseGet(new NothingOpen(talk, session)::said);
            case MENU -> opened();
            case OUT_OF_SCOPE ->
                Unreported.told(understanding, talk.situation())
                        .<Move>map(Menu::new)
                        .or(() -> impossible(understanding))
                        .or(() -> followed(text))
                        .or(() -> HowMany.of(text)
                                .map(words -> new Menu(FigureAnswers.notTracked(words, talk.situation()))))
                        .orElseGet(() -> notUnderstood(text));
            case ZERO_REPORT -> impossible(understanding).orElseGet(() -> begun(understanding, text));
            case REPORT_TRANSFER, REPORT_SNAPSHOT -> besides(understanding, text);
            case Intent _ -> begun(understanding, text);
        };
    }

    private Move begun(Understanding understanding, String text) {
        return Meant.by(understanding.intent()) == Meant.INQUIRY
                ? withReport(understanding, text).orElseGet(() -> alone(understanding, text))
                : alone(understanding, text);
    }

    /** "kết nạp 2 đảng viên hôm qua, tiến độ sao rồi": what is reported beside a question is not passed over. */
    private Optional<Move> withReport(Understanding understanding, String text) {
        var parts =
                Stream.of(PART.split(text, -1)).filter(part -> !part.isBlank()).toList();
        if (parts.size() != 2) {
            return Optional.empty();
        }
        var first = talk.understood(parts.getFirst());
        var second = talk.understood(parts.getLast());
        if (isFullReport(first) && second.intent() == understanding.intent()) {
            return reported(first, parts.getFirst(), second);
        }
        return isFullReport(second) && first.intent() == understanding.intent()
                ? reported(second, parts.getLast(), first)
                : Optional.empty();
    }

    private static boolean isFullReport(Understanding understanding) {
        return Meant.by(understanding.intent()) == Meant.REPORT
                && understanding.entity("count").isPresent();
    }

    private Optional<Move> reported(Understanding report, String words, Understanding question) {
        return alone(report, words) instanceof Begin(var form, var said, var typed, var _)
                        && alone(question, words) instanceof Tell(var answers)
                ? Optional.of(new Begin(form, said, typed, answers))
                : Optional.empty();
    }

    private Move alone(Understanding understanding, String text) {
        return Flows.DIRECTORY
                .startedBy(understanding.intent(), talk.memberships())
                .map(flow -> started(flow, understanding, text))
                .orElseGet(() -> notUnderstood(text));
    }

    /** "tháng 13" is said not to exist (C-50). */
    private Optional<Move> impossible(Understanding understanding) {
        return Flows.impossible(asked(understanding))
                .map(named -> new Menu("Không có " + named + ". Đồng chí nhắn lại, ví dụ: "
                        + (Audience.REPORTERS.admits(talk.memberships())
                                ? "tháng 5 không phát sinh."
                                : "tiến độ tháng 5.")));
    }

    /** What moves no indicator is kept apart, unless it may be an admission or a founding all the same. */
    private Move besides(Understanding understanding, String text) {
        return Flows.mayBeNew(text)
                ? new Tell(Flows.unrecorded().answer().apply(asked(understanding)))
                : begun(understanding, text);
    }

    private Move notUnderstood(String text) {
        var number = text.strip();
        var nothing = Flows.DIRECTORY.startedBy(Intent.ZERO_REPORT, talk.memberships());
        if (number.equals("0")
                && nothing.filter(flow -> flow.isFor(talk.memberships())).isPresent()) {
            return started(nothing.get(), nothingSaid(nothing.get()), "");
        }
        if (CODE.matcher(number).matches()) {
            return new Menu(Welcome.theirs(talk.situation()));
        }
        var note = !number.isEmpty() && number.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                ? "Đồng chí cho biết " + Phrases.quoted(number) + " là số gì? Ví dụ: kết nạp 2 đảng viên."
                : "Hệ thống chưa hiểu ý đồng chí.";
        return session.parked().isEmpty() ? new Menu(note) : new Remark(note);
    }

    Move started(Flow flow, Understanding understanding, String text) {
        if (!flow.isFor(talk.memberships())) {
            return notTheirs(flow, understanding, text);
        }
        return switch (flow) {
            case Form form ->
                OtherCell.named(understanding, talk.situation())
                        .<Move>map(Say::new)
                        .orElseGet(() -> new Begin(form, understanding, text));
            case Inquiry inquiry -> new Tell(inquiry.answer().apply(asked(understanding)));
            case Reopening reopening ->
                switch (reopening.opens().apply(asked(understanding))) {
                    case Reopening.Found(var draft, var field, var value) -> new Correct(draft, field, value);
                    case Reopening.Told(var message) -> new Say(message);
                };
        };
    }

    private Inquiry.Asked asked(Understanding understanding) {
        return new Inquiry.Asked(session, talk.heard(), talk.situation(), Flows.DIRECTORY, understanding);
    }

    /** For whom a flow is not, they may still have asked something in like words. */
    private Move notTheirs(Flow flow, Understanding understanding, String text) {
        return Optional.of(text)
                .filter(_ -> Meant.by(understanding.intent()) == Meant.REPORT)
                .filter(_ -> understanding.entity("count").isEmpty() || asks(text))
                .flatMap(this::followed)
                .orElseGet(() -> refused(Message.of(Welcome.notFor(flow))));
    }

    /** With what one can do instead; the open question comes again. */
    private Move refused(Message message) {
        return session.open().isPresent()
                ? new Tell(List.of(new Reply.Say(message)))
                : new Say(message.with(Flows.DIRECTORY.menu(talk.memberships())));
    }

    /** "tổng số công đoàn thành lập năm 2022", "top 5 đảng viên" name a number and report nothing. */
    private boolean asks(String text) {
        var said = " " + Folding.folded(text) + " ";
        return said.contains(" tong so ")
                || said.contains(" bao nhieu ")
                || (talk.understood("tiến độ " + text).meaning() instanceof Meaning.Question(var about)
                        && about.list().isPresent());
    }

    /** Words that go on from the last answer about figures: read as a question, in which they may name anything. */
    private Optional<Move> followed(String text) {
        var question = talk.understood("tiến độ " + text);
        return Flows.followed(asked(question)).map(Tell::new);
    }

    /** What a command says beyond the flow it starts. */
    static Understanding nothingSaid(Flow flow) {
        return said(flow, "");
    }

    /** What a button says beyond the flow it starts: what it is about. */
    static Understanding said(Flow flow, String about) {
        var intent = flow.intents().stream().min(Comparator.naturalOrder()).orElse(Intent.OUT_OF_SCOPE);
        var entities = new LinkedHashMap<String, String>();
        if (!about.isEmpty()) {
            entities.put(flow.entrance().kinds().key(), about);
        }
        return new Understanding(Understanding.of(intent).meaning(), intent, entities, List.of(), List.of());
    }
}
