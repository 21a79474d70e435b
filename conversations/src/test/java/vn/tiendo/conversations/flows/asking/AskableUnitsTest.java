package vn.tiendo.conversations.flows.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.conversations.Seeded;
import vn.tiendo.conversations.language.Match;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;

/** The units of a whole country, looked for in what a leader types. */
class AskableUnitsTest {
    private static final String[] SYLLABLES =
            "An Bình Minh Phát Hòa Phú Long Thành Sơn Hà Đông Tây Tân Lập Hồng Thái Vĩnh Yên Hưng Thịnh Đại Việt Quang Lâm"
                    .split(" ");

    private static final AskableUnits COUNTRY = new AskableUnits(new UnitNames(units()), _ -> true);

    private static List<Unit> units() {
        var random = new Random(3);
        return IntStream.range(0, 50_000)
                .mapToObj(at -> unit(
                        "u" + at,
                        at == 7
                                ? "Đảng bộ phường Ngọc Lặc Thượng"
                                : (at < 3321 ? "Đảng bộ xã " : "Chi bộ Công ty TNHH ") + Seeded.one(random, SYLLABLES)
                                        + " " + Seeded.one(random, SYLLABLES)
                                        + (at < 3321 ? "" : " " + Seeded.one(random, SYLLABLES))))
                .toList();
    }

    private static Unit unit(String id, String name) {
        return new Unit(
                new UnitId(id),
                List.of(new Unit.Version(
                        name,
                        List.of(),
                        "đảng bộ",
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2025, 7, 1),
                        Optional.empty(),
                        Optional.empty())));
    }

    @Test
    void findsTheOneThatIsNamed() {
        assertThat(COUNTRY.named("tiến độ phường Ngọc Lặc Thượng tháng 6"))
                .extracting(Names.Known::id)
                .containsExactly("u7");
        assertThat(COUNTRY.match("phuong ngoc lac thuong"))
                .isInstanceOfSatisfying(
                        Match.One.class, one -> assertThat(one.known().id()).isEqualTo("u7"));
        assertThat(COUNTRY.near("xã Ngọc Lạc")).extracting(Names.Known::id).contains("u7");
        assertThat(COUNTRY.called("Lặc Thượng")).extracting(Names.Known::id).containsExactly("u7");
    }

    @Test
    void takesMillisecondsForAll() {
        var said = "tiến độ kết nạp đảng viên phường Ngọc Lặc Thượng quý 2";
        for (var i = 0; i < 200; i++) {
            COUNTRY.named(said);
            COUNTRY.match("phường Ngọc Lặc Thượng");
        }
        var before = spent();
        for (var i = 0; i < 100; i++) {
            COUNTRY.named(said);
            COUNTRY.match("phường Ngọc Lặc Thượng");
        }
        var each = (spent() - before) / 100_000_000.0;
        System.out.printf("a unit named among 50,000: %.2f ms%n", each);
        assertThat(each).as("no walk over all names; a walk took a second").isLessThan(200);
    }

    /** Of the processor, so that a busy machine does not count. */
    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
