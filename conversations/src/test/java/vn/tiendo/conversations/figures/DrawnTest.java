package vn.tiendo.conversations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Picture;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.dialogue.Conversation;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.UnitId;

@NullMarked
class DrawnTest {
    private static final Period YEAR = new Period.Year(2024);
    private static final View ALL = Committee.board(View.Pick.SUMMARY);
    private static final View PARTY = Committee.board(View.Pick.SUMMARY, Committee.PARTY);
    private static final Abilities PICTURES = new Abilities(Set.of(Abilities.Ability.PICTURES), 8, 4096);
    private static final Abilities WORDS = new Abilities(Set.of(), 8, 4096);

    private final Committee cast = new Committee()
            .under("root", "a", "b", "c")
            .target("a", Committee.PARTY, YEAR, new Aim.Fixed(20))
            .target("b", Committee.PARTY, YEAR, new Aim.Fixed(22))
            .target("a", Committee.MEMBERS, YEAR, new Aim.Fixed(5))
            .event("a", Committee.PARTY, 25, "2024-03-01")
            .event("a", Committee.MEMBERS, 2, "2024-03-01");

    @Test
    void noPictureComesUnaskedAndTheTextIsTheSameWithAndWithoutOne() {
        var plain = shown(ALL, WORDS);
        var offered = shown(ALL, PICTURES);
        var drawn = shown(new View.Pictured(ALL), PICTURES);
        assertThat(plain.picture()).isEmpty();
        assertThat(labels(plain)).doesNotContain("Biểu đồ");
        assertThat(offered.picture()).isEmpty();
        assertThat(labels(offered)).contains("Biểu đồ").startsWith(labels(plain).toArray(String[]::new));
        assertThat(drawn.picture()).contains(new Picture("Nghị quyết 28", "năm 2024, đến 20/6 (chưa chốt)"));
        assertThat(drawn.lines()).isEqualTo(plain.lines());
        assertThat(labels(drawn)).doesNotContain("Biểu đồ");
    }

    /** Whether there is a way to a picture is decided by the figures that are shown anyway. */
    @Test
    void theWayToAPictureCostsNoSecondBoard() {
        int before = cast.reads();
        shown(PARTY, WORDS);
        int text = cast.reads() - before;
        shown(PARTY, PICTURES);
        assertThat(cast.reads() - before - text).isLessThan(2 * text);
    }

    /** T-13: what stands there is another unit's, or of other days, than the picture's title would say. */
    @Test
    void aUnitThatIsNoMoreHasNoPicture() {
        cast.ends("c", "2024-06-01", Optional.of("a"));
        for (var view : List.of(
                Committee.own("c"),
                new View.BoardProgress(
                        Committee.PROGRAMME, new UnitId("c"), List.of(), Optional.empty(), View.Pick.SUMMARY, 0))) {
            var offered = shown(view, PICTURES);
            assertThat(offered.figures().stream().filter(Figure::isAimed)).hasSize(2);
            assertThat(labels(offered)).doesNotContain("Biểu đồ");
            var drawn = shown(new View.Pictured(view), PICTURES);
            assertThat(drawn.picture()).isEmpty();
            assertThat(drawn.figures()).isEqualTo(offered.figures());
            assertThat(drawn.lead()).startsWith("Từ 1/6/2024 c đã sáp nhập vào a");
            assertThat(drawn.closing()).endsWith("Chưa vẽ biểu đồ: đơn vị đồng chí hỏi đã kết thúc hoạt động.");
        }
    }

    /** Of several programmes each is told by its day, and a sample among them is called one. */
    @Test
    void aPictureOfSeveralProgrammesSaysOfWhatDaysTheyAreAndThatOneIsASample() {
        cast.withSample("2024-05-31");
        var drawn = Conversation.show(
                new View.Pictured(Committee.own("a")), cast.situation(Role.SECRETARY, "a"), cast, PICTURES);
        assertThat(drawn.picture().orElseThrow().basis())
                .isEqualTo("năm 2024, đến 20/6 (chưa chốt); năm 2024, đến 31/5 (chưa chốt), dữ liệu mẫu");
    }

    @Test
    void whereNoPicturesAreShownTheTextComes() {
        assertThat(shown(new View.Pictured(ALL), WORDS)).isEqualTo(shown(ALL, WORDS));
    }

    @Test
    void ofOneIndicatorTheUnitsAreDrawnAndWhoIsSilentHasNoNumber() {
        assertThat(labels(shown(PARTY, PICTURES))).contains("Biểu đồ");
        var drawn = shown(new View.Pictured(PARTY), PICTURES);
        assertThat(drawn.picture())
                .contains(new Picture("Tổ chức đảng – Nghị quyết 28", "năm 2024, đến 20/6 (chưa chốt)"));
        assertThat(drawn.figures()).extracting(Figure::shown).containsExactly("25/20", "chưa báo cáo", "chưa báo cáo");
        assertThat(drawn.figures()).extracting(Figure::isNumber).containsExactly(true, false, false);
        assertThat(drawn.figures()).extracting(Figure::isAimed).containsExactly(true, true, false);
    }

    @Test
    void leadsFromTheTotalsToEachIndicatorAndBackToTheText() {
        var drawn = shown(new View.Pictured(ALL), PICTURES);
        assertThat(labels(drawn)).contains("Tổ chức đảng", "Bảng số");
        var units = drawn.buttons().stream()
                .filter(button -> button.label().equals("Tổ chức đảng"))
                .findFirst()
                .orElseThrow();
        assertThat(units.data()).startsWith("v:pb:").hasSizeLessThanOrEqualTo(64);
        assertThat(ViewCodes.decode(
                        units.data(), cast.situation(Role.LEADER, "root").catalogue()))
                .contains(new View.Pictured(Committee.board(View.Pick.EACH_UNIT, Committee.PARTY)));
    }

    @Test
    void whatCannotBeMeasuredIsNotDrawn() {
        var silent = new Committee().under("root", "a", "b").event("a", Committee.PARTY, 25, "2024-03-01");
        var offered = Conversation.show(PARTY, silent.situation(Role.LEADER, "root"), silent, PICTURES);
        assertThat(labels(offered)).doesNotContain("Biểu đồ");
        var drawn =
                Conversation.show(new View.Pictured(PARTY), silent.situation(Role.LEADER, "root"), silent, PICTURES);
        assertThat(drawn.picture()).isEmpty();
        assertThat(drawn.closing())
                .endsWith("Chưa vẽ biểu đồ: cần ít nhất hai chỉ tiêu hoặc hai đơn vị có số để so sánh.");
    }

    /** No target is made up: of one indicator the counts are measured by one another. */
    @Test
    void countsWithoutATargetAreComparedAmongUnits() {
        var counted = new Committee()
                .under("root", "a", "b")
                .event("a", Committee.PARTY, 25, "2024-03-01")
                .event("b", Committee.PARTY, 5, "2024-03-01");
        var drawn =
                Conversation.show(new View.Pictured(PARTY), counted.situation(Role.LEADER, "root"), counted, PICTURES);
        assertThat(drawn.picture()).isPresent();
        assertThat(drawn.figures()).noneMatch(Figure::isAimed);
    }

    /** I-5: a picture shows no more than its text, whoever presses its button. */
    @Test
    void aStrangeUnitIsNotDrawn() {
        var refused = Conversation.show(new View.Pictured(ALL), cast.situation(Role.SECRETARY, "a"), cast, PICTURES);
        assertThat(refused.picture()).isEmpty();
        assertThat(refused.figures()).isEmpty();
        assertThat(refused.lead()).isEqualTo("Đồng chí chưa được phân quyền xem số liệu này.");
    }

    @Test
    void aSecretaryHasAPictureOfTheOwnUnit() {
        var own = new View.OwnProgress(new UnitId("a"), Optional.empty(), Optional.empty());
        var situation = cast.situation(Role.SECRETARY, "a");
        assertThat(labels(Conversation.show(own, situation, cast, PICTURES))).contains("Biểu đồ");
        var drawn = Conversation.show(new View.Pictured(own), situation, cast, PICTURES);
        assertThat(drawn.picture().orElseThrow().basis()).isEqualTo("năm 2024, đến 20/6 (chưa chốt)");
        assertThat(drawn.figures().stream().filter(Figure::isAimed)).hasSize(2);
    }

    @Test
    void theRestOfAListIsDrawnToo() {
        var many = new Committee();
        for (char unit = 'a'; unit <= 'p'; unit++) {
            var name = String.valueOf(unit);
            many.under("root", name)
                    .target(name, Committee.PARTY, YEAR, new Aim.Fixed(20))
                    .event(name, Committee.PARTY, unit - 'a', "2024-03-01");
        }
        var drawn = Conversation.show(new View.Pictured(PARTY), many.situation(Role.LEADER, "root"), many, PICTURES);
        assertThat(drawn.figures()).hasSize(10);
        var rest = drawn.buttons().stream()
                .filter(button -> button.label().equals("Xem tiếp (6)"))
                .findFirst()
                .orElseThrow();
        assertThat(rest.data()).startsWith("v:p");
    }

    private Message shown(View view, Abilities abilities) {
        return Conversation.show(view, cast.situation(Role.LEADER, "root"), cast, abilities);
    }

    private static List<String> labels(Message message) {
        return message.buttons().stream().map(Button::label).toList();
    }
}
