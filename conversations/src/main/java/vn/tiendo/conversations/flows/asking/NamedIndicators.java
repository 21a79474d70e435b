package vn.tiendo.conversations.flows.asking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.Hearing;
import vn.tiendo.conversations.language.Language;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.language.ProgrammeWords;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;

/** Which indicators a question is about. */
final class NamedIndicators {
    private static final Pattern ABOUT_REPORTS = Pattern.compile(
            "(?iu)(?:(?:danh sách|danh sach|liệt kê|liet ke|các|cac|những|nhung|ai|nào|nao|cho xem|xem)\\s+)*(?:báo|bao)(?:\\s+(?:cáo|cao))?"
                    + "(?:\\s+(?:nào|nao|của (?:tôi|em)|cua (?:toi|em)))?");

    /** What stands before a kind of unit where its number is asked for. */
    private static final List<String> COUNTING = List.of("bao nhieu", "may", "so", "so luong", "tong so", "them");

    private NamedIndicators() {}

    /**
     * Those the words beside the names of units are about (C-51); else those of the programme that the verb speaks of.
     */
    static List<IndicatorCode> of(Inquiry.Asked asked, Optional<Programme> programme, List<Restriction> restrictions) {
        var said = Wanted.said(asked);
        var named = units(asked, restrictions);
        var rest = Wanted.text(asked);
        for (var unit : named) {
            rest = AskableUnits.without(AskableUnits.called(rest, unit), unit);
        }
        var words = rest;
        var understanding = named.isEmpty() ? asked.understanding() : reread(words, asked);
        var read = understanding.entity("indicator").stream()
                .flatMap(codes -> Arrays.stream(codes.split("\\+", -1)))
                .filter(code -> !code.isEmpty())
                .map(IndicatorCode::new)
                .toList();
        var counted = programme
                .map(one -> CountedWords.named(
                        words,
                        read,
                        one,
                        level(restrictions).or(() -> ownKind(asked, said)),
                        asked.situation().derived()))
                .orElse(read);
        if (!counted.isEmpty() || !read.isEmpty()) {
            return counted.isEmpty() ? read : counted;
        }
        return programme.stream()
                .flatMap(one -> one.indicators().stream())
                .filter(indicator -> switch (indicator.family()) {
                    case ADMISSION -> Wanted.says(said, "ket nap") && !Wanted.says(said, "thanh lap");
                    case FOUNDING -> Wanted.says(said, "thanh lap") && !Wanted.says(said, "ket nap");
                    case INPUT -> false;
                })
                .map(Indicator::code)
                .toList();
    }

    /** Those that words are about which ask for a list of reports: "báo cáo nào về công đoàn". */
    static List<IndicatorCode> ofReports(Inquiry.Asked asked, Programme programme) {
        var named = of(asked, Optional.of(programme), List.of());
        if (!named.isEmpty()) {
            return named;
        }
        return in(ABOUT_REPORTS.matcher(Wanted.text(asked)).replaceAll(" "), asked);
    }

    /** Those that some words are about, as the words of a question. */
    static List<IndicatorCode> in(String words, Inquiry.Asked asked) {
        return reread(words, asked).entity("indicator").stream()
                .flatMap(codes -> Arrays.stream(codes.split("\\+", -1)))
                .filter(code -> !code.isEmpty())
                .map(IndicatorCode::new)
                .toList();
    }

    private static Optional<String> level(List<Restriction> restrictions) {
        return restrictions.stream()
                .flatMap(one -> one instanceof Restriction.Level(var kind) ? Stream.of(kind) : Stream.empty())
                .findFirst();
    }

    /** "chi bộ còn thiếu bao nhiêu" of who reports for a cell is about that cell, and not about cells that were founded. */
    private static Optional<String> ownKind(Inquiry.Asked asked, String said) {
        var units = asked.situation().catalogue().units();
        return asked.memberships().stream()
                .filter(membership -> !membership.role().readsBelow())
                .flatMap(membership -> units.find(membership.unit()).stream())
                .map(unit -> Folding.folded(unit.versions().getLast().type()))
                .filter(kind -> !Wanted.says(said, "thanh lap")
                        && COUNTING.stream().noneMatch(before -> Wanted.says(said, before + " " + kind)))
                .map(kind -> kind.replace(' ', '_'))
                .findFirst();
    }

    private static Understanding reread(String rest, Inquiry.Asked asked) {
        var today = StandingQuestion.today(asked);
        return Language.read(
                "tiến độ " + rest,
                new Hearing(
                        today, Hearing.As.LEADER, asked.situation().derived().get(ProgrammeWords.OF_CATALOGUE)));
    }

    /** The unit that alone is named, or those that are compared, by whoever sees below the own one. */
    private static List<Names.Known> units(Inquiry.Asked asked, List<Restriction> restrictions) {
        return Wanted.branch(asked)
                .map(branch -> restrictions.stream().anyMatch(Restriction.Comparison.class::isInstance)
                        ? branch.besideOneAnother(Wanted.text(asked))
                        : branch.named(Wanted.text(asked)))
                .filter(named ->
                        named.size() == 1 || restrictions.stream().anyMatch(Restriction.Comparison.class::isInstance))
                .orElse(List.of());
    }
}
