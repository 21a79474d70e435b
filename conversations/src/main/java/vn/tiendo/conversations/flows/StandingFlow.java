package vn.tiendo.conversations.flows;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.language.Folding;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Period;
import vn.tiendo.domain.catalogue.PeriodCodes;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;

/** Tells where a unit stands: the own one, and for those who read below it any unit of their branch. */
final class StandingFlow {
    static final Inquiry FLOW = new Inquiry(
            "standing",
            Set.of(Intent.ASK_PROGRESS_SELF, Intent.ASK_PROGRESS_UNIT, Intent.ASK_PROGRESS_ALL),
            StandingFlow::standing);

    /** A kind of unit with a name after it, whatever the words of the name mean elsewhere ("xã Không Có"). */
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?iu:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|chi bộ|đảng bộ|đảng ủy)(?!\\s+(?:Quý|Tháng|Năm)\\b)((?:\\s+\\p{Lu}\\p{L}*)+)");

    private StandingFlow() {}

    private static List<Reply> standing(Inquiry.Asked asked) {
        var memberships = asked.memberships();
        var reader = memberships.stream()
                .filter(membership -> membership.role().readsBelow())
                .findFirst();
        var named = asked.understanding().entity("unit");
        if (named.isPresent()) {
            return ofUnit(asked, named.get(), visible(asked, reader), reader);
        }
        var unread = unread(asked);
        if (unread.isPresent()) {
            return ofUnit(asked, unread.get().group(), called(unread.get().group(1), visible(asked, reader)), reader);
        }
        if (reader.isPresent()) {
            return board(asked, reader.get().unit());
        }
        return asked.understanding().intent() == Intent.ASK_PROGRESS_ALL
                ? totals(asked, opened(asked))
                : memberships.stream()
                        .map(Membership::unit)
                        .distinct()
                        .<Reply>map(unit -> own(asked, unit))
                        .toList();
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

    private static Reply own(Inquiry.Asked asked, UnitId unit) {
        var indicators = indicators(asked);
        return new Reply.Show(new View.OwnProgress(
                unit, indicators.size() == 1 ? Optional.of(indicators.getFirst()) : Optional.empty(), period(asked)));
    }

    private static List<IndicatorCode> indicators(Inquiry.Asked asked) {
        return asked.understanding().entity("indicator").stream()
                .flatMap(codes -> Arrays.stream(codes.split("\\+", -1)))
                .filter(code -> !code.isEmpty())
                .map(IndicatorCode::new)
                .toList();
    }

    private static Optional<Period> period(Inquiry.Asked asked) {
        return asked.understanding().entity("period").flatMap(PeriodCodes::parse);
    }

    /** A unit that was named: of the own branch, or nothing is said about it, not even whether it exists (I-5). */
    private static List<Reply> ofUnit(
            Inquiry.Asked asked, String name, List<Names.Known> visible, Optional<Membership> reader) {
        return switch (Names.match(name, visible)) {
            case Match.One(var one) -> unit(asked, new UnitId(one.id()));
            case Match.Several(var several) -> which(asked, name, several);
            case Match.None() -> reader.isPresent() ? notFound(asked, name) : totals(asked, opened(asked, name));
        };
    }

    private static List<Names.Known> visible(Inquiry.Asked asked, Optional<Membership> reader) {
        var units = asked.situation().catalogue().units();
        var day = today(asked);
        return reader
                .map(membership -> units.branch(membership.unit(), day))
                .orElseGet(
                        () -> asked.memberships().stream().map(Membership::unit).toList())
                .stream()
                .flatMap(id -> units.find(id).stream())
                .map(StandingFlow::known)
                .toList();
    }

    /** All names a unit ever had lead to it (T-13). */
    private static Names.Known known(Unit unit) {
        var spellings = new ArrayList<String>();
        for (var version : unit.versions().reversed()) {
            spellings.add(version.name());
            spellings.addAll(version.shortNames());
        }
        return new Names.Known(unit.id().value(), spellings);
    }

    private static List<Reply> unit(Inquiry.Asked asked, UnitId unit) {
        var hasUnder =
                !asked.situation().catalogue().units().under(unit, today(asked)).isEmpty();
        return hasUnder ? board(asked, unit) : List.of(own(asked, unit));
    }

    private static List<Reply> which(Inquiry.Asked asked, String name, List<Names.Known> several) {
        var buttons = several.stream()
                .map(one -> ViewCodes.button(one.spellings().getFirst(), view(asked, new UnitId(one.id()))))
                .toList();
        return say(Message.of("“" + name + "” là đơn vị nào?").with(buttons));
    }

    private static View view(Inquiry.Asked asked, UnitId unit) {
        var programmes =
                asked.situation().catalogue().programmesOf(unit, asked.heard().sentAt());
        var hasUnder =
                !asked.situation().catalogue().units().under(unit, today(asked)).isEmpty();
        return hasUnder && !programmes.isEmpty()
                ? board(asked, chosen(asked, programmes).orElse(programmes.getFirst()), unit)
                : new View.OwnProgress(unit, Optional.empty(), period(asked));
    }

    /** The board of a unit, in the programme that is named, was chosen before, or is the only one (C-12). */
    private static List<Reply> board(Inquiry.Asked asked, UnitId unit) {
        var programmes =
                asked.situation().catalogue().programmesOf(unit, asked.heard().sentAt());
        if (programmes.isEmpty()) {
            return List.of(own(asked, unit));
        }
        return chosen(asked, programmes)
                .<List<Reply>>map(programme -> List.of(new Reply.Show(board(asked, programme, unit))))
                .orElseGet(() -> say(Message.of("Đồng chí xem chương trình nào?")
                        .with(programmes.stream()
                                .map(programme ->
                                        ViewCodes.button(programme.shortTitle(), board(asked, programme, unit)))
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

    private static View board(Inquiry.Asked asked, Programme programme, UnitId unit) {
        var known = indicators(asked).stream()
                .filter(code -> programme.indicator(code).isPresent())
                .toList();
        return new View.BoardProgress(programme.code(), unit, known, period(asked), pick(asked), 0);
    }

    private static View.Pick pick(Inquiry.Asked asked) {
        if (asked.understanding().entity("sort").isPresent()) {
            return View.Pick.RANKING;
        }
        return switch (asked.understanding().entity("filter").orElse("")) {
            case "not_reported", "overdue" -> View.Pick.NOT_REPORTED;
            case "below" -> View.Pick.NOT_MET;
            case "exceeded" -> View.Pick.EXCEEDED;
            case "zero" -> View.Pick.ZERO;
            case "met" -> View.Pick.EACH_UNIT;
            case String _ -> View.Pick.SUMMARY;
        };
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
        var units = asked.situation().catalogue().units();
        return opened(asked).stream()
                .filter(view -> Names.match(
                                name,
                                units.find(view.unit()).map(StandingFlow::known).stream()
                                        .toList())
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
                                programme.code(), unit, indicators(asked), period(asked), View.Pick.SUMMARY, 0)))
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

    private static List<Reply> notFound(Inquiry.Asked asked, String name) {
        var units = asked.situation().catalogue().units();
        var own = asked.memberships().stream()
                .filter(membership -> membership.role().readsBelow())
                .map(Membership::unit)
                .findFirst();
        var example = own.stream()
                .flatMap(unit -> units.under(unit, today(asked)).stream())
                .findFirst()
                .or(() -> own)
                .map(unit -> " Đồng chí ghi đủ tên, ví dụ: tiến độ " + units.name(unit, today(asked)) + ".")
                .orElse("");
        var buttons = own.stream()
                .map(unit -> ViewCodes.button("Tiến độ", view(asked, unit)))
                .toList();
        return say(Message.of("Hệ thống không tìm thấy đơn vị “" + name + "” trong phạm vi của đồng chí." + example)
                .with(buttons));
    }

    private static List<Reply> say(Message message) {
        return List.of(new Reply.Say(message));
    }

    private static LocalDate today(Inquiry.Asked asked) {
        return LocalDate.ofInstant(asked.heard().sentAt(), Catalogue.ZONE);
    }
}
