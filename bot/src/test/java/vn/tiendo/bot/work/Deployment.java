package vn.tiendo.bot.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.tiendo.bot.LoadedSamples;
import vn.tiendo.bot.answer.Engine;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.config.Configuration;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.units.UnitId;

/** Definition files of a small deployment, written by a test: a body "goc" and the cells X, Y, Z, W, V below it. */
record Deployment(Path directory, Instant now, List<Report> results) {
    private static final String LEADERS = "7777700001";
    private static final String SECRETARYS = "7777700002";
    private static final String MAIN = """
            office: Ban Chỉ đạo thử
            support: 0200 000 000
            programmes: [programme.yaml]
            units: [units.csv]
            people: [people.yaml]
            """;
    private static final String INDICATORS = """
            indicators:
              - {code: KN_DV, name: đảng viên, title: Đảng viên, family: admission, counted: người, sub_counts: [{code: owner, name: chủ doanh nghiệp}]}
              - {code: TL_CDCS, name: công đoàn cơ sở, title: Công đoàn cơ sở, family: founding, counted: tổ chức}
              - {code: TL_TN, name: tổ chức Đoàn, title: Tổ chức Đoàn, family: founding, counted: tổ chức}
              - {code: KN_TN, name: đoàn viên thanh niên, title: Đoàn viên thanh niên, family: admission, counted: người}
            """;

    static Deployment in(Path directory, Instant now) {
        var deployment = new Deployment(directory, now, new ArrayList<>());
        deployment.write("tiendo.yaml", MAIN);
        deployment.write("people.yaml", """
                - {id: lanh-dao, name: Lê Văn Thử, unit: goc, role: leader, from: 01/01/2020}
                - {id: bi-thu, name: Trần Thị Thử, unit: x, role: secretary, from: 01/01/2020}
                """);
        return deployment.mergedX(",").targets().percentages(1, "half_up");
    }

    /** How it shows percentages. */
    Deployment percentages(int decimals, String rounding) {
        return write("programme.yaml", """
                code: thu
                title: Chương trình thử
                short_title: Chương trình thử
                issuer: Ban Chỉ đạo thử
                phase: {first: 01/01/2022, last: 31/12/2026}
                root: goc
                confirmation: none
                calendar: {closing: month_end, duties: [year], due_working_days: 2}
                percentages: {decimals: %d, rounding: %s}
                sheets: [targets.csv]
                open_totals: [goc]
                %s""".formatted(decimals, rounding, INDICATORS));
    }

    /** With the cell X merged into another, as "until,into": "01/07/2026,y". */
    Deployment mergedX(String end) {
        return write("units.csv", """
                id,name,short_names,type,parent,from,until,into
                goc,Ban Chỉ đạo thử,,ban chỉ đạo,,01/01/2020,,
                x,Chi bộ Xuân Hòa,,chi bộ,goc,01/01/2020,%s
                y,Chi bộ Yên Bình,,chi bộ,goc,01/01/2020,,
                z,Chi bộ Dệt Kim,,chi bộ,goc,01/01/2020,,
                w,Chi bộ Quang Trung,,chi bộ,goc,01/01/2020,,
                v,Chi bộ Vĩnh Long,,chi bộ,goc,01/01/2020,,
                """.formatted(end));
    }

    /** With one more thing that it counts, as an entry of its file. */
    Deployment counting(String indicator) {
        var file = directory.resolve("programme.yaml");
        try {
            return write("programme.yaml", Files.readString(file) + "  - " + indicator + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a setting of its programme, as a line of its file. */
    Deployment setting(String line) {
        var file = directory.resolve("programme.yaml");
        try {
            return write("programme.yaml", line + "\n" + Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With an enterprise that is known, as a row of id, name, type, cell and the day since when it is there. */
    Deployment enterprise(String row) {
        write("enterprises.csv", "id,name,type,cell,from\n" + row + "\n");
        return write("tiendo.yaml", MAIN + "enterprises: [enterprises.csv]\n");
    }

    /** What the secretary of the cell X hears, line by line, and then what the leader is told. */
    String heard(List<String> said, List<String> asked) {
        return running(new MovableClock(now), (service, channel) -> {
            var secretary = joined(service, channel, "bi-thu");
            var heard = said.stream()
                    .map(words -> Conversing.hears(secretary, words))
                    .toList();
            var leader = joined(service, channel, "lanh-dao");
            return String.join("\n", heard) + "\n"
                    + asked.stream()
                            .map(words -> Conversing.hears(leader, words))
                            .collect(Collectors.joining("\n"));
        });
    }

    /** Its targets, as rows of unit, indicator, period and target. */
    Deployment targets(String... rows) {
        return write("targets.csv", "unit,indicator,period,target\n" + String.join("\n", rows) + "\n");
    }

    /** A counted report of a unit. */
    Deployment result(String unit, String indicator, int count, Days days) {
        long number = results.size() + 1L;
        var line = Line.of(new IndicatorCode(indicator), count, new When.Within(days));
        var filed = new Change.Filed(List.of(new ProgrammeCode("thu")), List.of(), new Content.Events(List.of(line)));
        var act = new Act("ket-qua-" + number, filed, new PersonId("lanh-dao"), "test", now, now);
        results.add(Report.filed(number, new UnitId(unit), act));
        return this;
    }

    /** What its leader is told. */
    String answers(String words) {
        return answers("lanh-dao", words);
    }

    /** What the secretary of the cell X is told. */
    String answersToSecretary(String words) {
        return answers("bi-thu", words);
    }

    /** What the leader is told after the secretary of the cell X has said all that. */
    String answersAfter(List<String> said, String words) {
        return answersAfter(said, now, words);
    }

    /** What the leader is told at {@code later}, after the secretary of the cell X has said all that. */
    String answersAfter(List<String> said, Instant later, String words) {
        var clock = new MovableClock(now);
        return running(clock, (service, channel) -> {
            var secretary = joined(service, channel, "bi-thu");
            said.forEach(secretary::says);
            clock.pass(Duration.between(now, later));
            return Conversing.hears(joined(service, channel, "lanh-dao"), words);
        });
    }

    private String answers(String person, String words) {
        return running(
                new MovableClock(now), (service, channel) -> Conversing.hears(joined(service, channel, person), words));
    }

    private String running(MovableClock clock, BiFunction<Running, FakeChannel, String> talk) {
        var channel = new FakeChannel("telegram");
        var parts = new Running.Parts(Engine.conversation(), List.of(channel), clock, "one", store -> store);
        try (var service = Running.of(configuration(), Servers.EMBEDDED.fresh(), parts)) {
            return talk.apply(service, channel);
        }
    }

    private Chat joined(Running service, FakeChannel channel, String person) {
        var code = person.equals("lanh-dao") ? LEADERS : SECRETARYS;
        service.store.codes().issue(code, new PersonId(person), new Codes.Validity.Once(now.plus(Duration.ofDays(30))));
        return service.chat(channel, person).joined(code);
    }

    private Configuration configuration() {
        var read = LoadedSamples.of(directory);
        return LoadedSamples.reporting(read, read.codes(), results);
    }

    private Deployment write(String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
