package vn.tiendo.conversations.flows.asking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.units.UnitId;

/**
 * A question about figures, with who asks it.
 *
 * @param last the view that it goes on from; empty for one that stands for itself (C-52)
 */
record StandingQuestion(Inquiry.Asked asked, Wanted wanted, Optional<View> last) {
    /** How long an answer stays what "thế còn tháng 5?" goes on from. */
    private static final Duration GOES_ON = Duration.ofMinutes(30);

    /** How units are graded elsewhere; no figure here does. */
    private static final Set<String> GRADES = Set.of("xuat sac", "trung binh");

    /** A question: a full one stands for itself, "còn công đoàn?" goes on from the last answer (C-52). */
    static StandingQuestion of(Inquiry.Asked asked) {
        boolean followUp = asked.understanding().meaning() instanceof Meaning.Question(var about)
                && (about.followUp() || about.namesOnlyTime());
        var wanted = Wanted.of(asked, programme(asked));
        return besideTheLast(asked, wanted)
                .orElseGet(() -> new StandingQuestion(asked, wanted, followUp ? last(asked) : Optional.empty()));
    }

    /** "so với quý 2" after an answer about another quarter is set beside that one, with what it was about; a year stands beside the running one (C-52). */
    private static Optional<StandingQuestion> besideTheLast(Inquiry.Asked asked, Wanted wanted) {
        var other = Wanted.said(asked).strip().startsWith("so voi ")
                        && asked.understanding().meaning() instanceof Meaning.Question(var about)
                ? compared(wanted).or(about::time)
                : Optional.<SpokenTime>empty();
        return other.flatMap(time -> last(asked)
                .flatMap(view -> Looks.basis(view)
                        .period()
                        .filter(before -> !(before instanceof Period.Year))
                        .filter(before -> time.period()
                                .flatMap(PeriodCodes::parse)
                                .filter(one -> one.getClass().equals(before.getClass()) && !one.equals(before))
                                .isPresent())
                        .map(before -> new StandingQuestion(asked, wanted.beside(before, time), Optional.of(view)))));
    }

    private static Optional<SpokenTime> compared(Wanted wanted) {
        return wanted.restrictions().stream()
                .flatMap(one -> one instanceof Restriction.Comparison(var _, var time) ? time.stream() : Stream.empty())
                .findFirst();
    }

    /** One that may go on from the last answer: a full question does not. */
    static StandingQuestion followingUp(Inquiry.Asked asked) {
        var wanted = Wanted.of(asked, programme(asked));
        return new StandingQuestion(asked, wanted, wanted.isFull() ? Optional.empty() : last(asked));
    }

    /** The answer that is still gone on from. */
    static Optional<View> last(Inquiry.Asked asked) {
        return Optional.ofNullable(asked.session().shown().get(asked.heard().channel()))
                .filter(shown ->
                        !shown.at().plus(GOES_ON).isBefore(asked.situation().now()))
                .flatMap(_ -> asked.session().viewed())
                .flatMap(code -> ViewCodes.decode(code, asked.situation().catalogue()))
                .map(View::plain);
    }

    /** The programme by whose words the question is read. */
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

    Optional<Programme> programme() {
        return programme(asked);
    }

    List<Programme> programmesOf(UnitId unit) {
        return catalogue().programmesOf(unit, asked.heard().sentAt());
    }

    /** The one that is named, was chosen before, or is the only one. */
    Optional<Programme> chosen(List<Programme> programmes) {
        return chosen(asked, programmes);
    }

    private static Optional<Programme> chosen(Inquiry.Asked asked, List<Programme> programmes) {
        if (programmes.size() == 1) {
            return Optional.of(programmes.getFirst());
        }
        var said = Folding.folded(text(asked));
        return programmes.stream()
                .filter(programme -> said.contains(Folding.folded(programme.shortTitle())))
                .findFirst()
                .or(() -> programmes.stream()
                        .filter(programme -> asked.session()
                                .programme()
                                .equals(Optional.of(programme.code().value())))
                        .findFirst());
    }

    /** The membership by which the asker sees what stands below the own unit. */
    Optional<Membership> reader() {
        return asked.memberships().stream()
                .filter(membership -> membership.role().readsBelow())
                .findFirst();
    }

    /** Whether the asker may ask about a unit. */
    private boolean isVisible(UnitId unit) {
        return reader().map(membership -> catalogue().units().belongs(unit, membership.unit(), today()))
                .orElseGet(() ->
                        asked.memberships().stream().anyMatch(own -> own.unit().equals(unit)));
    }

    /** The units the asker may ask about. */
    AskableUnits askable() {
        return new AskableUnits(UnitNames.of(asked.situation()), this::isVisible);
    }

    NamedUnits units() {
        return NamedUnits.in(this);
    }

    /** The units whose very names stand in the words. */
    List<Names.Known> named() {
        return askable().named(text());
    }

    /** Words that nothing here goes by, two or more in a row: a name that is not found. */
    Optional<String> unknown() {
        return strange().filter(words -> words.contains(" ")).findFirst();
    }

    private Stream<String> strange() {
        return programme().stream()
                .flatMap(programme -> StrangeWords.of(text(), programme).stream())
                .filter(words -> !isFollowed(words));
    }

    /** Whether something that narrows the question took the words: "dân tộc thiểu số". */
    private boolean isFollowed(String words) {
        return wanted.restrictions().stream()
                .flatMap(one -> switch (one) {
                    case Restriction.Part(var _, var said) -> Stream.of(said);
                    case Restriction.Dimension(var _, var said) -> Stream.of(said);
                    case Restriction.Unworked(var said) -> Stream.of(said);
                    case Restriction.NotCounted(var said) -> Stream.of(said);
                    case Restriction _ -> Stream.<String>empty();
                })
                .anyMatch(said -> Folding.folded(said).contains(Folding.folded(words)));
    }

    /** Whether words are typed as the name of a unit, or are all that is asked. */
    boolean isNamed(String name) {
        return AskableUnits.isNamed(name, text())
                || (wanted.indicators().isEmpty()
                        && wanted.period().isEmpty()
                        && wanted.pick().isEmpty()
                        && wanted.restrictions().isEmpty());
    }

    /** What is to be named before the answer about a unit: words that it leaves out, a kind of name that is not its own. */
    List<Restriction> leftOut(UnitId unit) {
        return reader().isEmpty()
                ? List.of()
                : Stream.concat(
                                unclear().map(Restriction.Unclear::new).stream(),
                                askable().miscalled(text(), unit).map(Restriction.Miscalled::new).stream())
                        .<Restriction>map(one -> one)
                        .toList();
    }

    /** Words that neither the reading of the question used nor any unit or programme goes by. */
    private Optional<String> unclear() {
        var unread = asked.understanding().unkept().stream()
                .flatMap(words -> AskableUnits.tokens(words).stream())
                .collect(Collectors.toSet());
        var named = named().stream()
                .flatMap(unit -> unit.spellings().stream())
                .flatMap(name -> AskableUnits.tokens(name).stream())
                .collect(Collectors.toSet());
        return strange()
                .filter(words ->
                        unread.containsAll(AskableUnits.tokens(words)) || GRADES.contains(Folding.folded(words)))
                .filter(words -> !named.containsAll(AskableUnits.tokens(words)))
                .findFirst();
    }

    Optional<UnitId> lastUnit() {
        return last.map(StandingQuestion::unit);
    }

    private static UnitId unit(View view) {
        return switch (view) {
            case View.BoardProgress board -> board.unit();
            case View.OwnProgress own -> own.unit();
            case View.Stock stock -> stock.unit();
            case View.MyReports(var unit) -> unit;
            case View.SideBySide beside -> beside.units().getFirst();
            case View.Pictured(var of) -> unit(of);
        };
    }

    boolean isAboutAll() {
        return asked.understanding().intent() == Intent.ASK_PROGRESS_ALL;
    }

    /** Whether one unit is to be set beside another. */
    boolean comparesUnits() {
        return wanted.restrictions().stream()
                .anyMatch(restriction -> restriction instanceof Restriction.Comparison(var against, var _)
                        && against == Restriction.Against.UNIT);
    }

    /** "biểu đồ". */
    boolean wantsPicture() {
        return asked.understanding().meaning() instanceof Meaning.Question(var about) && about.drawn();
    }

    boolean isAboutStock() {
        return wanted.restrictions().stream().anyMatch(Restriction.Stock.class::isInstance);
    }

    /** Whether a name is one of what is counted: "lớp bồi dưỡng". */
    boolean isCounted(String name) {
        return programme()
                .filter(one ->
                        CountedWords.areCounted(name, one, asked.situation().derived()))
                .isPresent();
    }

    boolean hasUnder(UnitId unit) {
        return !catalogue().units().under(unit, today()).isEmpty();
    }

    String text() {
        return text(asked);
    }

    String said() {
        return Wanted.said(asked);
    }

    private static String text(Inquiry.Asked asked) {
        return asked.heard().input() instanceof Input.Words(var text) ? text : "";
    }

    Catalogue catalogue() {
        return asked.situation().catalogue();
    }

    LocalDate today() {
        return today(asked);
    }

    static LocalDate today(Inquiry.Asked asked) {
        var units = asked.memberships().stream().map(Membership::unit).toList();
        return asked.situation().catalogue().today(units, asked.heard().sentAt());
    }
}
