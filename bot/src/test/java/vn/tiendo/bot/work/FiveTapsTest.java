package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.bot.LoadedSamples;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.config.Configuration;
import vn.tiendo.config.Configuration.SampleCode;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.UnitId;

/** From a menu to the receipt of an admission without a decision number it is five taps, in every sample (C-60). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiveTapsTest {
    private final FakeChannel channel = new FakeChannel("telegram");
    private final Running service = Running.of(
            withSecretaries("duk-001", "b14-01", "kcn-dang-uy-khoi"),
            Servers.EMBEDDED.fresh(),
            Running.Parts.of(channel));
    private int chats;

    @AfterAll
    void close() {
        service.close();
    }

    /** The samples of leaders alone, with somebody who reports. */
    private static Configuration withSecretaries(String... units) {
        var samples = LoadedSamples.withoutReports();
        var people = new ArrayList<>(samples.people());
        var memberships = new ArrayList<>(samples.memberships());
        var codes = new ArrayList<>(samples.codes());
        for (var unit : units) {
            var person = new PersonId("bi-thu-" + unit);
            people.add(new Person(person, "Bí thư " + unit));
            memberships.add(new Membership(
                    "m-" + unit, person, new UnitId(unit), Role.SECRETARY, LocalDate.of(2020, 1, 1), Optional.empty()));
            codes.add(new SampleCode("9090%06d".formatted(codes.size()), person, unit, unit, unit));
        }
        return new Configuration(
                samples.office(), samples.support(), samples.catalogue(), people, memberships, codes, List.of());
    }

    private Chat joined(String who) {
        var code = service.configuration.codes().stream()
                .filter(one -> one.code().equals(who) || one.group().equals(who))
                .map(SampleCode::code)
                .findFirst()
                .orElseThrow();
        chats++;
        return service.chat(channel, "90" + chats).joined(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2026000002, menu, Kết nạp đảng viên",
        "2026000002, báo cáo, Kết nạp đoàn viên công đoàn",
        "2026000002, báo cáo, 'Kết nạp đoàn viên, hội viên thanh niên'",
        "2800000002, menu, Kết nạp đảng viên",
        "2800000002, menu, 'Kết nạp đoàn viên, hội viên thanh niên'",
        "2400000002, menu, Kết nạp đảng viên",
        "2400000002, menu, Kết nạp đoàn viên công đoàn",
        "duk-001, menu, Kết nạp",
        "b14-01, menu, Kết nạp",
        "kcn-dang-uy-khoi, menu, Kết nạp"
    })
    void fromAMenuToTheReceipt(String who, String menu, String kind) {
        var chat = joined(who);
        chat.says(menu);
        int taps = 0;
        var shown = new StringBuilder();
        while (shown.indexOf("✅") < 0 && taps < 10) {
            shown.append(Chat.texts(chat.presses(next(chat.labels(), kind)))).append('\n');
            taps++;
        }
        assertThat(taps).as(shown.toString()).isEqualTo(5);
    }

    /** What a thumb would press: the kind, the first number, no decision yet, today, what is offered first, yes. */
    private static String next(List<String> labels, String kind) {
        return Stream.of(kind, "1", "Chưa có quyết định", "Hôm nay", "Đúng, gửi")
                .filter(labels::contains)
                .findFirst()
                .orElseGet(labels::getFirst);
    }
}
