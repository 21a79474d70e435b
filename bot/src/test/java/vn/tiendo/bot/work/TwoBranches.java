package vn.tiendo.bot.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.tiendo.bot.LoadedSamples;
import vn.tiendo.bot.answer.Engine;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.config.Configuration;
import vn.tiendo.config.Loader;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.reporting.Workplace;
import vn.tiendo.domain.units.UnitId;

/**
 * A province of which one commune is the own branch and another has reported; a third has not. Two of them that differ only in
 * which of the others has reported must look the same from the own branch (I-5).
 */
final class TwoBranches implements AutoCloseable {
    static final ProgrammeCode PROGRAMME = new ProgrammeCode("mau-2026");
    static final Branch OWN = new Branch("own", "mau-tan-lap", "mau-may-binh-minh", "mau-truong-thanh");
    static final Branch FOREIGN = new Branch("theirs", "mau-hoa-phu", "mau-tam-duc", "mau-hanwoo");
    static final Branch ELSEWHERE = new Branch("others", "mau-binh-an", "mau-van-tai", "mau-gach-ngoi");
    static final Branch WHOLE = new Branch("whole", "mau-bcd", "mau-moc-viet", "mau-song-xanh");
    private static final Instant FILED = Instant.parse("2026-06-18T02:00:00Z");

    final Running service;
    final FakeChannel channel = new FakeChannel("telegram");
    private final List<Chat> watchers = new ArrayList<>();
    private long codes;

    /** A unit with two of the cells below it, and people of every role in it. */
    record Branch(String word, String top, String cell, String other) {
        PersonId person(Role role) {
            return new PersonId(word + "-" + role.name().toLowerCase(Locale.ROOT));
        }

        String name(Role role) {
            return switch (this.word) {
                        case "theirs" -> "Quách Kim Ngân";
                        case "others" -> "Lục Bảo Trâm";
                        default -> "Nguyễn Văn Thử";
                    }
                    + " " + role.name().charAt(0);
        }

        UnitId unit(Role role) {
            return new UnitId(role.reports() ? cell : top);
        }

        List<UnitId> units() {
            return Stream.of(top, cell, other).map(UnitId::new).toList();
        }
    }

    /** As it is if {@code reported} is the branch that has something to hide; {@code orders} may give orders by hand. */
    TwoBranches(Path directory, Branch reported, Engine engine) {
        write(directory);
        var parts = new Running.Parts(engine, List.of(channel), new MovableClock(Running.NOW), "one", store -> store);
        service = Running.of(configuration(directory, reported), Servers.EMBEDDED.fresh(), parts);
    }

    /** Has everybody of the other branches joined. */
    void watched() {
        Stream.of(FOREIGN, ELSEWHERE)
                .forEach(branch -> Stream.of(Role.values()).forEach(role -> watchers.add(joined(branch.person(role)))));
    }

    /** The chat of somebody who has joined, and would hear if anything reached them. */
    Chat joined(PersonId person) {
        var code = "%010d".formatted(4_000_000_000L + codes++);
        service.store.codes().issue(code, person, new Codes.Validity.Once(Running.NOW.plus(Duration.ofDays(30))));
        return service.chat(channel, person.value()).joined(code);
    }

    /** All that is stored of the other branches, and what their people were told. */
    List<String> untouched() {
        var units = Stream.of(FOREIGN, ELSEWHERE)
                .flatMap(branch -> branch.units().stream())
                .toList();
        var people = Stream.of(FOREIGN, ELSEWHERE)
                .flatMap(branch -> Stream.of(Role.values()).map(branch::person))
                .toList();
        var all = new ArrayList<String>();
        service.reports().stream()
                .filter(report -> units.contains(report.unit()))
                .forEach(report -> all.add(report.toString()));
        people.forEach(person -> {
            all.add(service.store.people().find(person).toString());
            all.add(service.store.people().memberships(person).toString());
            all.add(service.store.consents().newest(person).toString());
            all.add(service.store.endpoints().of(person).toString());
        });
        watchers.forEach(chat -> all.add(channel.in(chat.address().chat()).toString()));
        units.forEach(unit -> all.add(service.extensions
                .until(PROGRAMME, new vn.tiendo.domain.calendar.Period.Quarter(2026, 2), unit)
                .toString()));
        return all;
    }

    @Override
    public void close() {
        service.close();
    }

    private static Configuration configuration(Path directory, Branch reported) {
        return LoadedSamples.reporting(LoadedSamples.of(directory), List.of(), reports(reported));
    }

    /** What has been reported: a little of the own branch, and all that can be of the other. */
    private static List<Report> reports(Branch other) {
        var reports = new ArrayList<Report>();
        file(reports, OWN, OWN.cell(), List.of(), admitted(2, "12-QĐ/ĐU", "Công ty TNHH May Bình Minh"));
        file(
                reports,
                OWN,
                OWN.cell(),
                List.of(new Hold.ByProgramme(PROGRAMME)),
                admitted(1, "13-QĐ/ĐU", "HTX Đồng Tiến"));
        file(reports, other, other.cell(), List.of(), admitted(37, "371-QĐ/ĐU", "Công ty Kim Quy"));
        file(reports, other, other.other(), List.of(), founded(4, "372-QĐ/ĐU"));
        file(
                reports,
                other,
                other.cell(),
                List.of(new Hold.ByProgramme(PROGRAMME)),
                admitted(41, "373-QĐ/ĐU", "Kim Quy"));
        file(
                reports,
                other,
                other.cell(),
                List.of(new Hold.ByProgramme(PROGRAMME)),
                admitted(43, "374-QĐ/ĐU", "Kim Quy"));
        judge(reports, other, new Change.Returned("count", "Kim Quy ghi nhầm"));
        file(reports, other, other.other(), List.of(), admitted(47, "375-QĐ/ĐU", "Kim Quy"));
        judge(reports, other, new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty()));
        file(reports, other, other.other(), List.of(), awaiting(53));
        var quarter = new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));
        file(reports, other, other.other(), List.of(), new Content.Nothing(List.of(PROGRAMME), quarter, List.of()));
        file(
                reports,
                other,
                other.cell(),
                List.of(),
                new Content.Snapshot("KN_DV", "Đảng viên", 397, Content.Exactness.EXACT, LocalDate.of(2026, 6, 1)));
        file(
                reports,
                other,
                other.cell(),
                List.of(),
                new Content.Ended(new IndicatorCode("TL_CDCS"), 3, Optional.empty(), LocalDate.of(2026, 6, 2)));
        return reports;
    }

    private static void file(List<Report> all, Branch by, String unit, List<Hold> waits, Content content) {
        var number = all.size() + 1L;
        var act = new Act(
                "ket-qua-" + number,
                new Change.Filed(List.of(PROGRAMME), waits, content),
                by.person(Role.SECRETARY),
                "telegram",
                FILED,
                FILED);
        all.add(Report.filed(number, new UnitId(unit), act));
    }

    private static void judge(List<Report> all, Branch by, Change change) {
        var last = all.removeLast();
        var act = new Act("xet-" + last.number(), change, by.person(Role.VERIFIER), "telegram", FILED, FILED);
        all.add(((Changed.Done) last.changed(act, 1)).report());
    }

    private static Content admitted(int count, String decision, String place) {
        return new Content.Events(List.of(
                Line.of(new IndicatorCode("KN_DV"), count, new When.On(LocalDate.of(2026, 6, 10)))
                        .by(new Decision.Numbered(decision, "QĐ", "ĐU", Optional.of(LocalDate.of(2026, 6, 10))))
                        .in(Optional.of(new Workplace.Named(place)))));
    }

    private static Content awaiting(int count) {
        return new Content.Events(
                List.of(Line.of(new IndicatorCode("KN_DV"), count, new When.On(LocalDate.of(2026, 6, 11)))
                        .by(new Decision.Awaited())));
    }

    private static Content founded(int count, String decision) {
        return new Content.Events(
                List.of(Line.of(new IndicatorCode("TL_CDCS"), count, new When.On(LocalDate.of(2026, 6, 12)))
                        .by(new Decision.Numbered(decision, "QĐ", "ĐU", Optional.empty()))));
    }

    private static void write(Path directory) {
        copy(directory, "units.csv");
        copy(directory, "enterprises.csv");
        copy(directory, "targets.csv");
        var programme = bundled("programme.yaml");
        write(
                directory,
                "programme.yaml",
                programme
                                .substring(0, programme.indexOf("sheets:"))
                                .replace("confirmation: none", "confirmation: superior")
                        + "sheets: [targets.csv]\n");
        write(directory, "tiendo.yaml", """
                office: Ban Chỉ đạo tỉnh mẫu
                support: 0200 000 000
                programmes: [programme.yaml]
                units: [units.csv]
                people: [people.yaml]
                enterprises: [enterprises.csv]
                """);
        var people = new StringBuilder();
        for (var branch : List.of(OWN, FOREIGN, ELSEWHERE, WHOLE)) {
            for (var role : Role.values()) {
                people.append("- {id: %s, name: %s, unit: %s, role: %s, from: 01/07/2025}%n"
                        .formatted(
                                branch.person(role),
                                branch.name(role),
                                branch.unit(role),
                                role.name().toLowerCase(Locale.ROOT)));
            }
        }
        write(directory, "people.yaml", people.toString());
    }

    private static void copy(Path directory, String name) {
        write(directory, name, bundled(name));
    }

    private static String bundled(String name) {
        try (var in = Objects.requireNonNull(Loader.class.getResourceAsStream("/samples/mau-2026/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path directory, String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the people of the other branches. */
    List<String> foreignNames() {
        return Stream.of(FOREIGN, ELSEWHERE)
                .flatMap(branch -> Stream.of(Role.values()).map(branch::name))
                .toList();
    }

    /** The person of that id. */
    Person person(PersonId id) {
        return service.store.people().find(id).orElseThrow();
    }
}
