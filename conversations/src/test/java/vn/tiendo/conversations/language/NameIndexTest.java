package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.conversations.Seeded;

/** Names among very many: found as among few, and in no time that grows with them. */
class NameIndexTest {
    private static final String[] SYLLABLES =
            "An Bình Minh Phát Hòa Phú Long Thành Sơn Hà Đông Tây Nam Bắc Tân Lập Hồng Thái Vĩnh Yên Hưng Thịnh Đại Việt Đức Quang Lâm Xuân Kim Hải Sông Gang Thép Hanwoo Sakura Garment Khánh Thuận Lộc Ngọc Mỹ Trà Cẩm Duy Tiên Nghĩa Trung Gia Bảo Vạn Thọ Cường Hùng Thắng Lợi Phong Châu Giang Hậu Khê Liên Mai Nga Oanh Phước Quý Sen Thủy Uyên Vân"
                    .split(" ");
    private static final String[] KINDS = {
        "Chi bộ Công ty TNHH ", "Chi bộ ", "Chi bộ Công ty CP ", "Đảng bộ xã ", "Đảng bộ phường ", "Chi bộ HTX "
    };

    private static List<Names.Known> invented(int many) {
        var random = new Random(7);
        return IntStream.range(0, many)
                .mapToObj(at -> new Names.Known(
                        "u" + at, List.of(Seeded.one(random, KINDS) + words(random) + (at % 3 == 0 ? " " + at : ""))))
                .toList();
    }

    private static String words(Random random) {
        return Seeded.one(random, SYLLABLES) + " " + Seeded.one(random, SYLLABLES)
                + (random.nextBoolean() ? " " + Seeded.one(random, SYLLABLES) : "");
    }

    private static String slipped(Random random, String name) {
        int at = random.nextInt(name.length());
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.toLowerCase(java.util.Locale.ROOT);
            case 2 -> name.substring(name.indexOf(' ') + 1);
            default -> name;
        };
    }

    @Test
    void findsWhatALookAtEachWouldFind() {
        var all = invented(400);
        var index = new NameIndex(all);
        Seeded.cases(300, random -> {
            var typed = slipped(random, Seeded.one(random, KINDS) + words(random));
            var each = Names.match(typed, all);
            var found = index.match(typed, _ -> true);
            assertThat(found.getClass()).as(typed).isEqualTo(each.getClass());
            switch (each) {
                case Match.One one -> assertThat(found).isEqualTo(one);
                case Match.Several(var several)
                when several.size() < 3 ->
                    assertThat(new HashSet<>(((Match.Several) found).candidates()))
                            .isEqualTo(new HashSet<>(several));
                case Match.Several _, Match.None _ -> {}
            }
        });
    }

    @Test
    void findsAmongTheCellsOfACountryInAFewMilliseconds() {
        var index = new NameIndex(invented(50_000));
        var random = new Random(1);
        var typed = IntStream.range(0, 400)
                .mapToObj(_ -> slipped(random, Seeded.one(random, KINDS) + words(random)))
                .toList();
        typed.forEach(name -> index.match(name, _ -> true));
        var before = spent();
        typed.forEach(name -> index.match(name, _ -> true));
        var each = (spent() - before) / 1_000_000.0 / typed.size();
        System.out.printf("a name among 50,000: %.2f ms%n", each);
        assertThat(each).as("no walk over all names; a walk took a second").isLessThan(200);
    }

    /** Of the processor, so that a busy machine does not count. */
    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
