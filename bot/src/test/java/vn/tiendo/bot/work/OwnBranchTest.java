package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.bot.answer.Engine;
import vn.tiendo.bot.store.Encounter;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.domain.people.Role;

/**
 * Nobody reads or writes outside the own branch, and no refusal tells whether there is anything (I-5): whatever somebody of one
 * branch says or presses, they are answered the same whichever of two other branches has reported; and nothing of either changes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnBranchTest {
    private TwoBranches world;
    private TwoBranches mirror;
    private List<Probes.Probe> probes;

    @BeforeAll
    void begin(@TempDir Path directory) throws Exception {
        world = new TwoBranches(
                Files.createDirectory(directory.resolve("world")), TwoBranches.FOREIGN, Engine.conversation());
        mirror = new TwoBranches(
                Files.createDirectory(directory.resolve("mirror")), TwoBranches.ELSEWHERE, Engine.conversation());
        probes = Probes.all(offeredElsewhere());
    }

    @AfterAll
    void end() {
        world.close();
        mirror.close();
    }

    static Stream<Optional<Role>> everybody() {
        return Stream.concat(Stream.of(Role.values()).map(Optional::of), Stream.of(Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void isAnsweredTheSameWhateverStandsElsewhere(Optional<Role> role) {
        var here = Dialogue.encounter(world.service, role.map(TwoBranches.OWN::person));
        var there = Dialogue.encounter(mirror.service, role.map(TwoBranches.OWN::person));
        assertThat(probes).hasSizeGreaterThan(500);
        var differing = probes.stream()
                .map(probe -> difference(probe, here, there))
                .flatMap(Optional::stream)
                .limit(5)
                .toList();
        assertThat(differing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void looksNothingUpThatStandsElsewhere(Optional<Role> role) {
        var asker = role.map(TwoBranches.OWN::person);
        assertThat(Probes.lookUps())
                .allSatisfy(lookUp -> assertThat(new Dialogue(world.service, asker).looksUp(lookUp))
                        .as("%s", lookUp)
                        .isEqualTo(new Dialogue(mirror.service, asker).looksUp(lookUp)));
    }

    /** As if a turn had let it through: whoever carries an order out looks once more. */
    @Test
    void carriesNothingOutElsewhere(@TempDir Path directory) {
        var byHand = new ByHand();
        try (var one = new TwoBranches(directory, TwoBranches.FOREIGN, byHand)) {
            one.watched();
            var before = one.untouched();
            for (var role : Role.values()) {
                var by = TwoBranches.OWN.person(role);
                var chat = one.joined(by);
                for (var order : Probes.orders(by)) {
                    var answer = chat.hearsAfter(byHand.giving(order));
                    assertThat(one.untouched())
                            .as("%s, answered %s", order, answer)
                            .isEqualTo(before);
                }
            }
        }
    }

    /** The test has eyes: to those above all branches each kind of answer, and each kind of look-up, differs. */
    @Test
    void wouldSeeADifference() {
        var leader = Optional.of(TwoBranches.WHOLE.person(Role.LEADER));
        var leaderHere = Dialogue.encounter(world.service, leader);
        var leaderThere = Dialogue.encounter(mirror.service, leader);
        var seen = probes.stream()
                .filter(probe -> List.of("view", "standing", "list", "look")
                        .contains(probe.name().split(" ", 2)[0]))
                .filter(probe -> difference(probe, leaderHere, leaderThere).isPresent())
                .map(probe -> probe.name().split("[ :]", 4))
                .collect(Collectors.groupingBy(
                        words -> words[0].equals("view") ? words[0] + " " + words[2] : words[0],
                        Collectors.counting()));
        assertThat(seen).containsKeys("view o", "view b", "view k", "view c", "view m", "standing", "list", "look");
        var verifier = Optional.of(TwoBranches.WHOLE.person(Role.VERIFIER));
        var alike = Probes.lookUps().stream()
                .filter(lookUp -> new Dialogue(world.service, verifier)
                        .looksUp(lookUp)
                        .equals(new Dialogue(mirror.service, verifier).looksUp(lookUp)))
                .map(lookUp -> lookUp.getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(alike).doesNotContain("Pending", "PendingNumber", "Undecided", "NewestOf", "SilentBelow");
    }

    @Test
    void probesWhateverThereIs() {
        assertThat(Probes.utterances().keySet())
                .containsAll(Stream.of(Intent.values()).map(Intent::code).toList());
        assertThat(Flows.ALL)
                .allSatisfy(flow ->
                        assertThat(probes).anyMatch(probe -> probe.name().startsWith("start m:" + flow.name())));
        assertThat(probes.stream()
                        .map(Probes.Probe::name)
                        .filter(name -> name.startsWith("seen "))
                        .map(name -> name.substring("seen ".length()))
                        .flatMap(data -> Press.of(data).stream())
                        .map(press -> press.getClass().getSimpleName()))
                .contains("Pick", "Steer", "Start", "Confirm", "Reopen", "Owed");
    }

    /** What the two answers are, if they differ or tell a name. */
    private Optional<String> difference(Probes.Probe probe, Encounter asksHere, Encounter asksThere) {
        var here = new Dialogue(world.service, asksHere);
        var there = new Dialogue(mirror.service, asksThere);
        probe.play().accept(here);
        probe.play().accept(there);
        var said = here.record();
        var named = world.foreignNames().stream().anyMatch(said.toString()::contains);
        var ordered = here.orders().stream().map(Order::toString).anyMatch(OwnBranchTest::isAboutOthers);
        return said.equals(there.record()) && !named && !ordered
                ? Optional.empty()
                : Optional.of("%s%n  %s%n  %s".formatted(probe.name(), said, there.record()));
    }

    private static boolean isAboutOthers(String order) {
        return Stream.of(TwoBranches.FOREIGN, TwoBranches.ELSEWHERE)
                .flatMap(branch -> Stream.concat(
                        branch.units().stream().map(Object::toString), Stream.of("=" + branch.word() + "-")))
                .anyMatch(order::contains);
    }

    /** Buttons that people of the other branch, and those above all, are offered. */
    private List<Button> offeredElsewhere() {
        var buttons = new ArrayList<Button>();
        var people = Stream.of(TwoBranches.FOREIGN, TwoBranches.WHOLE)
                .flatMap(branch -> Stream.of(Role.values()).map(branch::person))
                .toList();
        for (var person : people) {
            var talk = new Dialogue(world.service, Optional.of(person));
            List.of(
                            "menu",
                            "tiến độ",
                            "báo cáo của tôi",
                            "chờ xác nhận",
                            "hạn báo cáo",
                            "ai chưa báo cáo",
                            "đơn vị nào chưa đạt",
                            "báo cáo số 3",
                            "báo cáo số 5",
                            "kết nạp 2 đảng viên ngày 15/6, QĐ 88-QĐ/ĐU",
                            "bỏ qua",
                            "sửa")
                    .forEach(talk::says);
            buttons.addAll(talk.offered());
        }
        return buttons;
    }
}
