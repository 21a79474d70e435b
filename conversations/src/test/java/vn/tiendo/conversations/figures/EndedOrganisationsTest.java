package vn.tiendo.conversations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;

@NullMarked
class EndedOrganisationsTest {
    @Test
    void a37_whatEndedStandsApartAndWhatWasFoundedStaysCounted() {
        var cast = new Committee()
                .under("root", "a")
                .target("a", Committee.PARTY, new Period.Year(2024), new Aim.Fixed(3))
                .event("a", Committee.PARTY, 3, "2024-03-10")
                .reported(
                        "a",
                        Report.Status.COUNTED,
                        new Content.Ended(Committee.PARTY, 1, Optional.empty(), LocalDate.of(2024, 5, 2)));
        assertThat(cast.shown(Committee.board(View.Pick.SUMMARY, Committee.PARTY), Role.LEADER, "root")
                        .lines())
                .contains(
                        "Tổ chức đảng: 3/3 (100%), hoàn thành.", "Tổ chức đảng: kết thúc hoạt động: 1; tăng thuần: 2.");
        cast.now(Report.Status.WITHDRAWN);
        assertThat(cast.shown(Committee.own("a"), Role.SECRETARY, "a").lines())
                .noneMatch(line -> line.contains("kết thúc hoạt động"));
    }
}
