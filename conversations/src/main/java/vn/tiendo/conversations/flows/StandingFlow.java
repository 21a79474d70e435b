package vn.tiendo.conversations.flows;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.units.UnitId;

/** Tells where a unit stands: the own one, and for those who read below it any unit of their branch. */
final class StandingFlow {
    static final Inquiry FLOW = new Inquiry(
            Entrance.of("standing", "Tiến độ", Audience.MEMBERS)
                    .on(Intent.ASK_PROGRESS_SELF, Intent.ASK_PROGRESS_UNIT, Intent.ASK_PROGRESS_ALL)
                    .inMenu()
                    .next("Tiến độ")
                    .command("tiendo", "Xem tiến độ so với chỉ tiêu")
                    .examples("tiến độ"),
            StandingFlow::standing,
            StandingFlow::followed);

    /** A kind of unit with a name after it, whatever the words of the name mean elsewhere ("xã Không Có"). */
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?iu:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|chi bộ|đảng bộ|đảng ủy)(?!\\s+(?:Quý|Tháng|Năm)\\b)((?:\\s+\\p{Lu}\\p{L}*)+)");

    private static final int WHICH = 5;

    private StandingFlow() {}

    /** How long an answer stays what "thế còn tháng 5?" goes on from. */
    private static final Duration GOES_ON = Duration.ofMinutes(30);

    private static List<Reply> standing(Inquiry.Asked asked) {
        return answer(asked, isFollowUp(asked.understanding().meaning()) ? last(asked) : Optional.empty());
    }

    /** "còn công đoàn?" goes on from the last answer, a full question stands for itself (C-52). */
    private static boolean isFollowUp(Meaning meaning) {
        return meaning instanceof Meaning.Question(var about) && (about.followUp() || about.namesOnlyTime());
    }

    /**
     * What is said to words that are no question of their own, such as "thế còn tháng 5?": the last answer's view with
     * what they name in it. Empty if they name nothing there is a figure for.
     */
    static Optional<List<Reply>> followed(Inquiry.Asked asked) {
        var last = last(asked);
        var reader = reader(asked);
        if (reader.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        boolean names = reader.isPresent()
                && !new Branch(visible(asked, reader)).named(text(asked)).isEmpty();
        var programme = programme(asked);
        if (!names && programme.flatMap(one -> Branch.unknown(text(asked), one)).isPresent()) {
            return Optional.empty();
        }
        return names || !wanted(asked, programme).isEmpty(Wanted.said(asked))
                ? Optional.of(answer(asked, last))
                : Optional.empty();
    }

    private static Optional<View> last(Inquiry.Asked asked) {
        return Optional.ofNullable(asked.session().shown().get(asked.heard().channel()))
                .filter(shown ->
                        !shown.at().plus(GOES_ON).isBefore(asked.situation().now()))
                .flatMap(_ -> asked.session().viewed())
                .flatMap(code -> ViewCodes.decode(code, asked.situation().catalogue()));
    }

    private static Wanted wanted(Inquiry.Asked asked, Optional<Programme> programme) {
        return Wanted.of(asked, programme);
    }

    private static Optional<Programme> programme(Inquiry.Asked asked) {
        var programmes = asked.memberships().stream()
                .flatMap(membership ->
                        asked
                                .situation()
                                .catalogue()
                                .programmesOf(membership.unit(), asked.heard().sentAt())
                                .stream())
                .distinct()
                .toList();
        return chosen(asked, programmes).or(() -> programmes.stream().findFirst());
    }

    private static Optional<Membership> reader(Inquiry.Asked asked) {
        return asked.memberships().stream()
                .filter(membership -> membership.role().readsBelow())
                .findFirst();
    }

    private static List<Reply> answer(Inquiry.Asked asked, Optional<View> last) {
        var wanted = wanted(asked, programme(asked));
        if (wanted.compares()) {
            return say(Message.of(
                    "Hệ thống chưa so sánh hai kỳ trong một câu trả lời. Đồng chí hỏi từng kỳ, ví dụ: tiến độ năm "
                            + (programme(asked)
                                            .map(one -> asked.situation()
                                                    .catalogue()
                                                    .today(
                                                            one,
                                                            asked.situation().now()))
                                            .orElse(today(asked))
                                            .getYear()
                                    - 1)
                            + "."));
        }
        if (wanted.between()) {
            return say(Message.of("Hệ thống tính theo tháng, quý, 6 tháng, năm, hoặc từ đầu năm đến một ngày."
                    + " Đồng chí hỏi, ví dụ: tiến độ quý I; tiến độ đến 15/6."));
        }
        var reader = reader(asked);
        var visible = visible(asked, reader);
        var read = asked.understanding().entity("unit");
        if (read.isPresent()) {
            return ofUnit(asked, read.get(), visible, reader, last);
        }
        if (reader.isPresent()) {
            var named = new Branch(visible).named(text(asked));
            if (!named.isEmpty()) {
                return ofUnits(asked, named, last);
            }
        }
        var unread = unread(asked);
        if (unread.isPresent()) {
            return ofUnit(asked, unread.get().group(), called(unread.get().group(1), visible), reader, last);
        }
        if (reader.isPresent()) {
            var unknown = last.isPresent()
                    ? Optional.<String>empty()
                    : programme(asked).flatMap(programme -> Branch.unknown(text(asked), programme));
            return unknown.isPresent()
                    ? notFound(asked, unknown.get(), visible)
                    : board(asked, unitOf(last).orElse(reader.get().unit()), last);
        }
        return asked.understanding().intent() == Intent.ASK_PROGRESS_ALL
                ? totals(asked, opened(asked))
                : asked.memberships().stream()
                        .map(Membership::unit)
                        .distinct()
                        .<Reply>map(unit -> own(asked, unit, last))
                        .toList();
    }

    private static Optional<UnitId> unitOf(Optional<View> last) {
        return last.map(view -> switch (view) {
            case View.BoardProgress board -> board.unit();
            case View.OwnProgress own -> own.unit();
            case View.MyReports(var unit) -> unit;
        });
    }

    private static String text(Inquiry.Asked asked) {
        return asked.heard().input() instanceof Input.Words(var text) ? text : "";
    }

    private static Optional<MatchResult> unread(Inquiry.Asked asked) {
        return asked.heard().input() instanceof Input.Words(var text)
                        && text.chars().anyMatch(Character::isLowerCase)
                ? NAMED.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .results()
                        .findFirst()
                : Optional.empty();
    }

    /** Those with these very words in a name: words that mean something else are no slip of typing. */
    private static List<Names.Known> called(String name, List<Names.Known> visible) {
        var folded = Folding.folded(name.strip());
        return visible.stream()
                .filter(known -> known.spellings().stream().map(Folding::folded).anyMatch(one -> one.contains(folded)))
                .toList();
    }

    private static Reply own(Inquiry.Asked asked, UnitId unit, Optional<View> last) {
        var wanted = wanted(asked, programme(asked));
        var indicators = wanted.indicators();
        var before = last.map(StandingFlow::asOwn);
        var one = indicators.size() == 1 ? Optional.of(indicators.getFirst()) : Optional.<IndicatorCode>empty();
        return new Reply.Show(new View.OwnProgress(
                unit,
                indicators.isEmpty() ? before.flatMap(View.OwnProgress::indicator) : one,
                period(wanted, before.flatMap(View.OwnProgress::period)),
                until(wanted, before.flatMap(View.OwnProgress::until))));
    }

    /** What another answer goes on from, whatever kind of view it was. */
    private static View.OwnProgress asOwn(View view) {
        return switch (view) {
            case View.OwnProgress own -> own;
            case View.BoardProgress board ->
                new View.OwnProgress(
                        board.unit(),
                        board.indicators().size() == 1
                                ? Optional.of(board.indicators().getFirst())
                                : Optional.empty(),
                        board.period(),
                        board.until());
            case View.MyReports(var unit) -> new View.OwnProgress(unit, Optional.empty(), Optional.empty());
        };
    }

    private static Optional<Period> period(Wanted wanted, Optional<Period> before) {
        return wanted.until().isPresent() ? wanted.period() : wanted.period().or(() -> before);
    }

    private static Optional<LocalDate> until(Wanted wanted, Optional<LocalDate> before) {
        return wanted.period().isPresent() ? wanted.until() : wanted.until().or(() -> before);
    }

    /** A unit that was named: of the own branch, or nothing is said about it, not even whether it exists (I-5). */
    private static List<Reply> ofUnit(
            Inquiry.Asked asked,
            String name,
            List<Names.Known> visible,
            Optional<Membership> reader,
            Optional<View> last) {
        return switch (Names.match(name, visible)) {
            case Match.One(var one) -> unit(asked, new UnitId(one.id()), last);
            case Match.Several(var several) -> which(asked, name, several, last);
            case Match.None() -> {
                var named = new Branch(visible).named(text(asked));
                if (!named.isEmpty()) {
                    yield ofUnits(asked, named, last);
                }
                yield reader.isPresent() ? notFound(asked, name, visible) : totals(asked, opened(asked, name));
            }
        };
    }

    private static List<Reply> ofUnits(Inquiry.Asked asked, List<Names.Known> named, Optional<View> last) {
        return named.size() == 1
                ? unit(asked, new UnitId(named.getFirst().id()), last)
                : which(asked, text(asked).strip(), named, last);
    }

    private static List<Names.Known> visible(Inquiry.Asked asked, Optional<Membership> reader) {
        var units = asked.situation().catalogue().units();
        var day = today(asked);
        var branch = reader.map(membership -> units.branchWithFormer(membership.unit(), day))
                .orElseGet(
                        () -> asked.memberships().stream().map(Membership::unit).toList());
        return UnitNames.of(asked.situation()).of(branch);
    }

    private static List<Reply> unit(Inquiry.Asked asked, UnitId unit, Optional<View> last) {
        var ofOther = last.map(view -> switch (view) {
            case View.BoardProgress board -> board.of(unit);
            case View.OwnProgress _, View.MyReports _ -> view;
        });
        return hasUnder(asked, unit) ? board(asked, unit, ofOther) : List.of(own(asked, unit, ofOther));
    }

    private static boolean hasUnder(Inquiry.Asked asked, UnitId unit) {
        return !asked.situation().catalogue().units().under(unit, today(asked)).isEmpty();
    }

    private static List<Reply> which(Inquiry.Asked asked, String name, List<Names.Known> several, Optional<View> last) {
        var buttons = several.stream()
                .limit(WHICH)
                .map(one -> ViewCodes.button(one.spellings().getFirst(), view(asked, new UnitId(one.id()), last)))
                .toList();
        return say(Message.of("“" + name + "” là đơn vị nào?").with(buttons));
    }

    private static View view(Inquiry.Asked asked, UnitId unit, Optional<View> last) {
        var programmes =
                asked.situation().catalogue().programmesOf(unit, asked.heard().sentAt());
        return hasUnder(asked, unit) && !programmes.isEmpty()
                ? board(asked, chosen(asked, programmes).orElse(programmes.getFirst()), unit, last)
                : new View.OwnProgress(
                        unit,
                        Optional.empty(),
                        wanted(asked, programme(asked)).period(),
                        wanted(asked, programme(asked)).until());
    }

    /** The board of a unit, in the programme that is named, was chosen before, or is the only one (C-12). */
    private static List<Reply> board(Inquiry.Asked asked, UnitId unit, Optional<View> last) {
        var programmes =
                asked.situation().catalogue().programmesOf(unit, asked.heard().sentAt());
        if (programmes.isEmpty() || (last.isPresent() && !hasUnder(asked, unit))) {
            return List.of(own(asked, unit, last));
        }
        return chosen(asked, programmes)
                .<List<Reply>>map(programme -> List.of(new Reply.Show(board(asked, programme, unit, last))))
                .orElseGet(() -> say(Message.of("Đồng chí xem chương trình nào?")
                        .with(programmes.stream()
                                .map(programme ->
                                        ViewCodes.button(programme.shortTitle(), board(asked, programme, unit, last)))
                                .toList())));
    }

    private static Optional<Programme> chosen(Inquiry.Asked asked, List<Programme> programmes) {
        if (programmes.size() == 1) {
            return Optional.of(programmes.getFirst());
        }
        var said = asked.heard().input() instanceof Input.Words(var text) ? Folding.folded(text) : "";
        return programmes.stream()
                .filter(programme -> said.contains(Folding.folded(programme.shortTitle())))
                .findFirst()
                .or(() -> programmes.stream()
                        .filter(programme -> asked.session()
                                .programme()
                                .equals(Optional.of(programme.code().value())))
                        .findFirst());
    }

    private static View board(Inquiry.Asked asked, Programme programme, UnitId unit, Optional<View> last) {
        var wanted = wanted(asked, Optional.of(programme));
        var before = last.flatMap(view ->
                view instanceof View.BoardProgress board && board.programme().equals(programme.code())
                        ? Optional.of(board)
                        : Optional.empty());
        var own = last.map(StandingFlow::asOwn);
        var pick = wanted.pick().or(() -> before.map(View.BoardProgress::pick)).orElse(View.Pick.SUMMARY);
        return new View.BoardProgress(
                programme.code(),
                unit,
                wanted.indicators().isEmpty()
                        ? before.map(View.BoardProgress::indicators).orElse(List.of())
                        : wanted.indicators(),
                period(wanted, own.flatMap(View.OwnProgress::period)),
                pick,
                0,
                until(wanted, own.flatMap(View.OwnProgress::until)),
                wanted.most());
    }

    /** The totals the administrator has opened; which unit has what is not told. */
    private static List<Reply> totals(Inquiry.Asked asked, List<View.BoardProgress> opened) {
        var asksForUnits = asked.understanding().entity("filter").isPresent()
                || asked.understanding().entity("sort").isPresent();
        return opened.isEmpty() || asksForUnits
                ? refused(asked)
                : opened.stream().<Reply>map(Reply.Show::new).toList();
    }

    private static List<View.BoardProgress> opened(Inquiry.Asked asked, String name) {
        return opened(asked).stream()
                .filter(view ->
                        Names.match(name, UnitNames.of(asked.situation()).of(List.of(view.unit())))
                                instanceof Match.One)
                .toList();
    }

    private static List<View.BoardProgress> opened(Inquiry.Asked asked) {
        var catalogue = asked.situation().catalogue();
        var own = asked.memberships().stream().map(Membership::unit).distinct().toList();
        return own.stream()
                .flatMap(unit -> catalogue.programmesOf(unit, asked.heard().sentAt()).stream())
                .distinct()
                .flatMap(programme -> programme.openTotals().stream()
                        .filter(unit ->
                                own.stream().anyMatch(mine -> catalogue.units().isWithin(mine, unit, today(asked))))
                        .map(unit -> new View.BoardProgress(
                                programme.code(),
                                unit,
                                wanted(asked, Optional.of(programme)).indicators(),
                                wanted(asked, Optional.of(programme)).period(),
                                View.Pick.SUMMARY,
                                0)))
                .toList();
    }

    /** Message 30. */
    private static List<Reply> refused(Inquiry.Asked asked) {
        var units = asked.situation().catalogue().units();
        var own = asked.memberships().stream().map(Membership::unit).distinct().toList();
        var names = own.stream().map(unit -> units.name(unit, today(asked))).toList();
        var buttons = own.stream()
                .<Button>map(unit ->
                        ViewCodes.button("Tiến độ", new View.OwnProgress(unit, Optional.empty(), Optional.empty())))
                .limit(1)
                .toList();
        return say(Message.of("Đồng chí chưa được phân quyền xem số liệu này. Đồng chí xem được tiến độ của "
                        + String.join(", ", names) + ".")
                .with(buttons));
    }

    /** Says the same of a unit elsewhere and of one that does not exist, and offers what is near in the own branch. */
    private static List<Reply> notFound(Inquiry.Asked asked, String name, List<Names.Known> visible) {
        var units = asked.situation().catalogue().units();
        var own = reader(asked).map(Membership::unit);
        var near = new Branch(visible).near(name);
        var example = own.stream()
                .flatMap(unit -> units.under(unit, today(asked)).stream())
                .findFirst()
                .or(() -> own)
                .map(unit -> " Đồng chí ghi đủ tên, ví dụ: tiến độ " + units.name(unit, today(asked)) + ".")
                .orElse("");
        var buttons = Stream.concat(
                        near.stream()
                                .map(one -> ViewCodes.button(
                                        one.spellings().getFirst(),
                                        view(asked, new UnitId(one.id()), Optional.empty()))),
                        own.stream().map(unit -> ViewCodes.button("Tiến độ", view(asked, unit, Optional.empty()))))
                .toList();
        return say(Message.of("Hệ thống không tìm thấy đơn vị “" + name + "” trong phạm vi của đồng chí." + example)
                .with(buttons));
    }

    private static List<Reply> say(Message message) {
        return List.of(new Reply.Say(message));
    }

    private static LocalDate today(Inquiry.Asked asked) {
        var units = asked.memberships().stream().map(Membership::unit).toList();
        return asked.situation().catalogue().today(units, asked.heard().sentAt());
    }
}
