package vn.tiendo.conversations.listening;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Shown;
import vn.tiendo.conversations.Sight;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.reporting.Portions;
import vn.tiendo.conversations.flows.reporting.SubCounts;
import vn.tiendo.conversations.language.Navigation;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.moves.Affirm;
import vn.tiendo.conversations.moves.AmendParts;
import vn.tiendo.conversations.moves.Back;
import vn.tiendo.conversations.moves.Cancel;
import vn.tiendo.conversations.moves.ChooseChange;
import vn.tiendo.conversations.moves.Confirm;
import vn.tiendo.conversations.moves.Decide;
import vn.tiendo.conversations.moves.Desk;
import vn.tiendo.conversations.moves.Explain;
import vn.tiendo.conversations.moves.Keep;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.Park;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.moves.ReopenLine;
import vn.tiendo.conversations.moves.Rewrite;
import vn.tiendo.conversations.moves.Skip;
import vn.tiendo.conversations.moves.Take;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Eyes;
import vn.tiendo.domain.catalogue.Catalogue;

/** What words mean while a draft is open. */
record OpenWords(Desk desk) {
    private static final Set<String> AMBIGUOUS = Set.of("dung", "dung.", "dung a", "dung nhe", "dung nha");

    /** Where it is asked what is to be undone, "hoàn tác" says it again. */
    private static final String BACK = "back";

    /** "hoàn tác" beside an open draft is about the draft, not about an older report. */
    private static final Pattern UNDO =
            Pattern.compile("\\s*hoan tac(?: lai)?(?: di| giup(?: toi)?| nhe| a)*[.!?]*\\s*");

    Move move(String text) {
        if (isLate()) {
            return late(text);
        }
        if (Flows.DIRECTORY.saying(text, desk.talk().memberships()).isPresent()) {
            return fresh().move(text);
        }
        if (UNDO.matcher(Folding.folded(text)).matches()) {
            return desk.pending()
                    .filter(spot -> spot.question().key().equals(BACK))
                    .<Move>map(_ -> new Take("1"))
                    .orElseGet(() ->
                            new Remark(Phrases.nothingToUndo(desk.progress().gist())));
        }
        if (isYesOrStop(text)) {
            return new Remark(Phrases.YES_OR_STOP);
        }
        var parts = parts(text);
        if (parts.isPresent()) {
            return parts.get();
        }
        return Navigation.of(text)
                .filter(_ -> !isAboutReport(text))
                .flatMap(this::steered)
                .orElseGet(() -> desk.pending().isPresent()
                        ? new OpenAnswers(desk).move(desk.pending().get(), text)
                        : new AtReview(desk).move(text));
    }

    /** "trong đó 1 nữ" is about the open report; what its programmes do not keep of it is named (C-50). */
    private Optional<Move> parts(String text) {
        if (desk.talk().isStranger() || !Portions.areAll(text, desk.talk().situation())) {
            return Optional.empty();
        }
        if (desk.progress().sheets().stream()
                .allMatch(sheet -> sheet.form().question(SubCounts.KEY).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new AmendParts(text));
    }

    /** "sửa báo cáo số 131" is about what was filed, not about the draft. */
    private static boolean isAboutReport(String text) {
        return Folding.folded(text).contains("bao cao");
    }

    private FreshWords fresh() {
        return new FreshWords(desk.talk(), desk.session());
    }

    /** "dung" without marks is "đúng" as well as "dừng": it neither sends nor drops a report. */
    private static boolean isYesOrStop(String text) {
        return AMBIGUOUS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Sent before the open question was shown (C-4); a stranger is asked for nothing but a code. */
    private boolean isLate() {
        var heard = desk.talk().heard();
        return desk.talk().isStranger()
                ? heard.sight().equals(Sight.NONE)
                : !new Eyes(desk.session(), heard).mayAnswer(desk.draft());
    }

    private Move late(String text) {
        var understanding = desk.talk().understood(text);
        return switch (Meant.by(understanding.intent())) {
            case REPORT, INQUIRY -> fresh().understood(understanding, text);
            case ANSWER, THANKS, CORRECTION, NOTHING ->
                new Remark(Phrases.late(text.strip(), desk.talk().heard().sentAt(), today()));
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.talk().now(), Catalogue.ZONE);
    }

    /** What a steering word asks for; nothing if it may be the answer to the open question. */
    private Optional<Move> steered(Navigation navigation) {
        return switch (navigation) {
            case Navigation.Back _ -> Optional.of(new Back());
            case Navigation.Skip _ -> Optional.of(new Skip());
            case Navigation.Keep _ -> Optional.of(new Keep());
            case Navigation.Cancel _ -> Optional.of(new Cancel());
            case Navigation.Later _ -> Optional.of(new Park());
            case Navigation.Help _ -> Optional.of(new Explain());
            case Navigation.Resume _ -> Optional.of(new Remark(List.of()));
            case Navigation.Edit(var line) ->
                Optional.of(
                        line.<Move>map(number -> new ReopenLine(number, true)).orElseGet(ChooseChange::new));
            case Navigation.EditField(var key, var value) -> Optional.of(new Rewrite(key, Optional.of(value)));
            case Navigation.Yes _ -> isAfterNotice() ? Optional.of(new Remark(List.of())) : agreed();
            case Navigation.No _ -> isAfterNotice() ? Optional.of(new Remark(List.of())) : disagreed();
        };
    }

    /** A notice was said since: whatever was asked before is asked again first. */
    private boolean isAfterNotice() {
        return Optional.ofNullable(
                        desk.session().shown().get(desk.talk().heard().channel()))
                .filter(Shown::isNotice)
                .isPresent();
    }

    /** Yes to a question of yes or no, to a name that was asked about, or to the review. */
    private Optional<Move> agreed() {
        return desk.pending().isEmpty()
                ? Optional.of(new Confirm(Optional.empty()))
                : decided(true).or(this::affirmed);
    }

    private Optional<Move> disagreed() {
        if (desk.pending().isPresent()) {
            return decided(false).or(() -> refusesOrder() ? Optional.of(new Cancel()) : Optional.empty());
        }
        return Optional.of(desk.review().lines().isEmpty() ? new Cancel() : new ChooseChange());
    }

    /** "không" where an order asks which: it is not given. */
    private boolean refusesOrder() {
        return desk.pending().filter(spot -> !spot.question().kind().free()).isPresent()
                && desk.draft().forms().stream()
                        .map(Flows::form)
                        .allMatch(form -> form.isAtOnce() || form.entrance().audience() != Audience.REPORTERS);
    }

    private Optional<Move> decided(boolean yes) {
        return desk.pending().filter(spot -> spot.question().kind().decides()).map(_ -> new Decide(yes));
    }

    private Optional<Move> affirmed() {
        return desk.pending()
                .filter(spot -> spot.question().kind().free())
                .flatMap(this::offered)
                .map(Affirm::new);
    }

    /** The one name that was asked about. */
    private Optional<String> offered(Spot<?> spot) {
        var offers = desk.draft().offers(spot.name());
        return offers.stream()
                .filter(_ -> offers.size() == 1)
                .filter(only -> spot.read(only) instanceof Reading.Unsure<?>)
                .findFirst();
    }
}
