package vn.tiendo.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.questions.Command;

/** Whatever a menu, a help or a list of commands teaches somebody works for them (C-58). */
class TaughtTest {
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    /** What is said to words that are not understood, or not theirs to say. */
    private static final List<String> IN_VAIN =
            List.of("chưa hiểu", "không có lệnh", "chưa làm được", "không được phân công", "chưa được phân quyền");

    static Stream<String> everybody() {
        return Cast.MEMBERS.stream().map(Cast.Member::word);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyExampleOfHelpWorks(String who) {
        var help = answer(who, "trợ giúp");
        var examples =
                QUOTED.matcher(help).results().map(match -> match.group(1)).toList();
        assertThat(examples).isNotEmpty().allSatisfy(example -> works(who, example));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyButtonOfTheMenuWorks(String who) {
        var stage = stage(who);
        stage.play("> menu");
        assertThat(stage.buttons()).isNotEmpty().allSatisfy(button -> works(who, "[" + button.data() + "]"));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyListedCommandWorks(String who) {
        var memberships = Cast.MEMBERS.stream()
                .filter(member -> member.word().equals(who))
                .findFirst()
                .orElseThrow()
                .memberships();
        assertThat(Flows.DIRECTORY.commands(memberships))
                .isNotEmpty()
                .allSatisfy(command -> works(who, "/" + command.name()));
    }

    /** An app's list is one for all its users. */
    @Test
    void everyCommandThatIsPublishedIsKnownToEverybody() {
        var published = Flows.DIRECTORY.commands().stream().map(Command::name).collect(Collectors.toSet());
        assertThat(published).containsAll(Set.of("baocao", "tiendo", "han", "trogiup"));
        assertThat(everybody())
                .allSatisfy(who -> assertThat(published)
                        .allSatisfy(command ->
                                assertThat(answer(who, "/" + command)).doesNotContain("không có lệnh")));
    }

    private static void works(String who, String words) {
        assertThat(answer(who, words)).as("%s: %s", who, words).doesNotContain(IN_VAIN);
    }

    private static Stage stage(String who) {
        var stage = new Stage();
        stage.play("@ " + who);
        return stage;
    }

    private static String answer(String who, String words) {
        var stage = stage(who);
        stage.play("> " + words);
        return stage.page();
    }
}
