package vn.tiendo.conversations.listening;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Shown;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.language.Navigation;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.screens.Eyes;
import vn.tiendo.conversations.screens.Talk;

/** Words that stand on one of the buttons shown last, or are its number: meant as if it had been pressed. */
record Labels(Talk talk, Session session) {
    private static final Duration FRESH = Duration.ofMinutes(30);
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    Optional<Button> button(String text) {
        return Optional.ofNullable(session.shown().get(talk.heard().channel()))
                .filter(new Eyes(session, talk.heard())::mayMean)
                .flatMap(shown ->
                        labelled(shown, text).or(() -> numbered(shown, text)).or(() -> shortened(shown, text)));
    }

    private Optional<Button> labelled(Shown shown, String text) {
        var said = plain(text);
        return said.isEmpty()
                ? Optional.empty()
                : shown.buttons().reversed().stream()
                        .filter(button -> isLabel(said, plain(button.label()), shown))
                        .filter(button ->
                                !isNumber(button.label()) || button.label().equals(text.strip()))
                        .filter(button -> isFresh(shown) || holds(button))
                        .findFirst();
    }

    private boolean isLabel(String said, String label, Shown shown) {
        return label.equals(said) || (isFresh(shown) && Approvals.mean(said, label));
    }

    private Optional<Button> numbered(Shown shown, String text) {
        var said = text.strip();
        return isFresh(shown) && said.matches("[1-9]\\d?") && !isAnswer(said)
                ? shown.numbered(Integer.parseInt(said))
                        .filter(button -> !isGrave(button))
                        .findFirst()
                : Optional.empty();
    }

    /** "cùng việc" of [Cùng một việc]: words of one button alone, where the open question can read nothing else. */
    private Optional<Button> shortened(Shown shown, String text) {
        var said = isFresh(shown) ? words(text) : List.<String>of();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var found = shown.buttons().stream()
                .filter(button -> words(button.label()).containsAll(said))
                .toList();
        return found.size() == 1 && isUnreadable(text)
                ? found.stream()
                        .filter(button -> said.size() > 1 || !isGrave(button))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isUnreadable(String text) {
        return Navigation.of(text).isEmpty()
                && session.open()
                        .flatMap(draft -> talk.progress(draft).pending())
                        .filter(spot -> spot.read(text) instanceof Reading.Refused<?>)
                        .isPresent();
    }

    /** A number that the open question can read answers it. */
    private boolean isAnswer(String number) {
        return session.open()
                .flatMap(draft -> talk.progress(draft).pending())
                .filter(spot -> !(spot.read(number) instanceof Reading.Refused<?>))
                .isPresent();
    }

    /** "-3" is no "3". */
    private static boolean isNumber(String label) {
        return label.chars().allMatch(Character::isDigit);
    }

    private boolean isFresh(Shown shown) {
        return !talk.heard().sentAt().isAfter(shown.at().plus(FRESH));
    }

    /** Menus, figures and what is owed hold always; what belongs to a draft is forgotten after a silence. */
    private static boolean holds(Button button) {
        return Press.of(button.data())
                .map(press ->
                        press instanceof Press.Start || press instanceof Press.Owed || press instanceof Press.Resume)
                .orElse(true);
    }

    /** A number may be meant otherwise: it sends nothing, drops nothing and leaves nobody. */
    private static boolean isGrave(Button button) {
        return Press.of(button.data())
                .filter(press -> press instanceof Press.Confirm
                        || press instanceof Press.Drop
                        || (press instanceof Press.Start(var flow, var _) && ordersAtOnce(flow))
                        || (press instanceof Press.Steer(var _, var _, var turning) && turning == Press.Turning.CANCEL))
                .isPresent();
    }

    private static boolean ordersAtOnce(String flow) {
        return Flows.DIRECTORY.named(flow).orElse(null) instanceof Form form && form.isAtOnce();
    }

    private static List<String> words(String text) {
        return List.of(plain(text).split(" ")).stream()
                .filter(word -> word.length() > 1)
                .toList();
    }

    private static String plain(String text) {
        return BETWEEN.matcher(Folding.folded(text)).replaceAll(" ").strip();
    }
}
