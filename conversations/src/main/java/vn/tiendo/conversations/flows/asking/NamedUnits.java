package vn.tiendo.conversations.flows.asking;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.units.UnitId;

/** Which units a question names: of the own branch, or nothing is said about them, not even whether they exist (I-5). */
sealed interface NamedUnits {
    /** The whole of what the asker may see. */
    record None() implements NamedUnits {}

    record One(UnitId unit) implements NamedUnits {}

    /** Two that are set beside one another. */
    record Compared(List<UnitId> units) implements NamedUnits {
        public Compared {
            units = List.copyOf(units);
        }
    }

    /** Several go by that name. */
    record Several(String name, List<Names.Known> units) implements NamedUnits {
        public Several {
            units = List.copyOf(units);
        }
    }

    /** None goes by that name. */
    record Unknown(String name) implements NamedUnits {}

    /** A kind of unit with a name after it, whatever the words of the name mean elsewhere ("xã Không Có"). */
    Pattern KIND_AND_NAME =
            Pattern.compile("(?<!\\p{L})(?iu:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|chi bộ|đảng bộ|đảng"
                    + " ủy)(?!\\s+(?:Quý|Tháng|Năm)\\b)((?:\\s+\\p{Lu}\\p{L}*)+)");

    static NamedUnits in(StandingQuestion question) {
        var compared = compared(question);
        if (compared.size() > 1) {
            return new Compared(compared);
        }
        var missing = missing(question);
        if (missing.isPresent()) {
            return new Unknown(missing.get());
        }
        var read = question.asked().understanding().entity("unit");
        if (read.isPresent()
                && !isScope(read.get(), question)
                && !AskableUnits.isLastWord(read.get(), question.text())) {
            var matched = matched(read.get(), question.askable().match(read.get()), question);
            return matched instanceof Unknown(var name) && question.reader().isPresent() && !question.isNamed(name)
                    ? new None()
                    : matched;
        }
        if (question.reader().isPresent()) {
            var named = question.named();
            if (!named.isEmpty()) {
                return of(named, question);
            }
        }
        var unread = unread(question.text());
        if (unread.isPresent()) {
            var name = unread.get().group();
            return matched(
                    name,
                    Names.match(name, question.askable().called(unread.get().group(1))),
                    question);
        }
        return question.reader().isPresent() && question.last().isEmpty() && !question.isAboutStock()
                ? question.unknown()
                        .filter(question::isNamed)
                        .<NamedUnits>map(Unknown::new)
                        .orElse(new None())
                : new None();
    }

    /** "các đơn vị kinh tế tư nhân" are what the programme is about, and no unit. */
    private static boolean isScope(String name, StandingQuestion question) {
        var folded = Folding.folded(name);
        boolean named = !question.named().isEmpty();
        return question.isAboutStock()
                || question.isCounted(name)
                || folded.contains("kinh te tu nhan")
                || folded.contains("ngoai nha nuoc")
                || (!named && StrangeWords.isCommon(name))
                || (!named
                        && question.wanted().restrictions().stream().anyMatch(Restriction.Dimension.class::isInstance));
    }

    /** Those on either side of "với" or "và", where two are to be compared. */
    private static List<UnitId> compared(StandingQuestion question) {
        if (question.reader().isEmpty()
                || question.wanted().restrictions().stream().noneMatch(Restriction.Comparison.class::isInstance)) {
            return List.of();
        }
        return question.askable().besideOneAnother(question.text()).stream()
                .map(unit -> new UnitId(unit.id()))
                .toList();
    }

    /** Of two that are to be compared the one that is not found. */
    private static Optional<String> missing(StandingQuestion question) {
        return question.reader().isPresent()
                        && question.asked().understanding().meaning() instanceof Meaning.Question(var about)
                        && question.comparesUnits()
                        && about.units().size() > 1
                ? about.units().stream()
                        .filter(name -> question.askable().match(name) instanceof Match.None
                                && question.askable().named(name).isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private static NamedUnits matched(String name, Match match, StandingQuestion question) {
        return switch (match) {
            case Match.One(var one) -> new One(new UnitId(one.id()));
            case Match.Several(var several) -> {
                var spelled = question.named(); // "đảng bộ trực thuộc 9" is "… 09" to the letter
                yield spelled.size() == 1 ? of(spelled, question) : new Several(name, several);
            }
            case Match.None() -> {
                var named = question.named();
                yield named.isEmpty() ? new Unknown(name) : of(named, question);
            }
        };
    }

    private static NamedUnits of(List<Names.Known> named, StandingQuestion question) {
        return named.size() == 1
                ? new One(new UnitId(named.getFirst().id()))
                : new Several(question.text().strip(), named);
    }

    private static Optional<MatchResult> unread(String text) {
        return text.chars().anyMatch(Character::isLowerCase)
                ? KIND_AND_NAME
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .results()
                        .findFirst()
                : Optional.empty();
    }
}
