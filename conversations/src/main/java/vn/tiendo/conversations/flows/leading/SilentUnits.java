package vn.tiendo.conversations.flows.leading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.figures.Numerals;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Kind;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.units.UnitId;

/**
 * Those below a unit that are silent about a period of a programme, as a button names them:
 * {@code mau-2026~2026-Q2~mau-bcd}.
 */
record SilentUnits(Programme programme, Period period, UnitId top) {
    static final String KEY = "ref";
    static final String PERIOD = "period";
    private static final String BETWEEN = "~";
    private static final int PARTS = 3;
    private static final int NAMED = 10;

    /** What a button carries. */
    String about() {
        return String.join(BETWEEN, programme.code().value(), period.code(), top.value());
    }

    /** Who is silent, as it stands now. */
    List<UnitId> silent(Situation situation) {
        return situation.found(new LookUp.SilentBelow(programme.code(), period, top));
    }

    /** "A, B, C và 5 đơn vị khác" */
    static String names(List<UnitId> units, Situation situation) {
        var today = situation.access().today();
        var tree = situation.catalogue().units();
        var line = String.join(
                ", ",
                units.stream().limit(NAMED).map(unit -> tree.name(unit, today)).toList());
        return units.size() > NAMED ? line + " và " + (units.size() - NAMED) + " đơn vị khác" : line;
    }

    /** Why nobody can be reminded by the reader: all cells have reported, nothing is owed, or it is long past. */
    static Optional<Message> none(Situation situation) {
        return past(situation).or(() -> nobody(situation));
    }

    /** Of programmes that stand still on a day of the past nobody is reminded. */
    private static Optional<Message> past(Situation situation) {
        var programmes = Audience.READERS.among(situation.memberships()).stream()
                .findFirst()
                .map(own -> situation.catalogue().programmesOf(own.unit(), situation.now()))
                .orElse(List.of());
        return programmes.stream().allMatch(programme -> programme.pinnedOn().isPresent())
                ? programmes.stream()
                        .findFirst()
                        .flatMap(Programme::pinnedOn)
                        .map(day -> Message.of("Dữ liệu mẫu tính tại ngày " + Texts.day(day)
                                + " nên không gửi nhắc. Đồng chí nhắn AI CHƯA BÁO CÁO để xem danh sách và hạn."))
                : Optional.empty();
    }

    private static Optional<Message> nobody(Situation situation) {
        return ofReader(situation, Optional.empty())
                        .map(one -> one.silent(situation).isEmpty())
                        .orElse(true)
                ? Optional.of(Message.of("Không có chi bộ nào còn nợ báo cáo để nhắc."))
                : Optional.empty();
    }

    /** The day on which people are told; the next decent one, if it is late today: "Thứ Năm 02/7/2026 (giờ làm việc)". */
    static String told(LocalDate day, Situation situation) {
        return day.equals(situation.access().today())
                ? "Hôm nay"
                : Phrases.head(Numerals.deadline(day)) + " (giờ làm việc)";
    }

    /** Who is silent below the reader's own unit about what was due last, or is due next; empty for who reads nothing below. */
    static Optional<SilentUnits> ofReader(Situation situation, Optional<UnitId> named) {
        return ofReader(situation, named, Optional.empty());
    }

    /** The same about a period that was named, where a programme asks for its report. */
    private static Optional<SilentUnits> ofReader(
            Situation situation, Optional<UnitId> named, Optional<Period> period) {
        return Audience.READERS.among(situation.memberships()).stream()
                .findFirst()
                .map(Membership::unit)
                .flatMap(own -> of(named.orElse(own), situation, period));
    }

    private static Optional<SilentUnits> of(UnitId top, Situation situation, Optional<Period> named) {
        var programmes = situation.catalogue().programmesOf(top, situation.now());
        return named.flatMap(period -> programmes.stream()
                        .filter(programme -> isAsked(programme, period, situation))
                        .map(programme -> new SilentUnits(programme, period, top))
                        .filter(one -> !one.silent(situation).isEmpty())
                        .findFirst())
                .or(() -> programmes.stream()
                        .flatMap(programme ->
                                closest(programme, situation).map(period -> new SilentUnits(programme, period, top)))
                        .findFirst());
    }

    /** Whether reports of a period are owed: its programme asks for it, and it has begun. */
    private static boolean isAsked(Programme programme, Period period, Situation situation) {
        return asked(programme, situation).anyMatch(period::equals);
    }

    private static Stream<Period> asked(Programme programme, Situation situation) {
        var today = situation.catalogue().today(programme, situation.now());
        return programme.calendar().duties().stream()
                .filter(kind -> kind != ReportingCalendar.Kind.PHASE)
                .flatMap(kind -> programme.calendar().from(kind, today.minusYears(1), today).stream());
    }

    /** The period whose last day is nearest. */
    private static Stream<Period> closest(Programme programme, Situation situation) {
        var catalogue = situation.catalogue();
        var today = catalogue.today(programme, situation.now());
        return asked(programme, situation)
                .min(Comparator.comparingLong(period ->
                        Math.abs(catalogue.deadline(programme, period).due().toEpochDay() - today.toEpochDay())))
                .stream();
    }

    /** Reads what a button carries; without one, those below the reader's own unit or the one that was named. */
    record Naming() implements Kind<SilentUnits> {
        @Override
        public Reading<SilentUnits> read(String words, Answers before) {
            return decode(words, before)
                    .<Reading<SilentUnits>>map(silent -> new Reading.Understood<>(silent, silent.about()))
                    .orElseGet(() ->
                            new Reading.Refused<>("Đồng chí nhắn “ai chưa báo cáo” rồi chọn nút dưới danh sách."));
        }

        @Override
        public Optional<SilentUnits> decode(String canonical, Answers before) {
            var parts = canonical.split(BETWEEN, -1);
            var situation = before.situation();
            return parts.length != PARTS
                    ? Optional.empty()
                    : situation
                            .catalogue()
                            .programme(new ProgrammeCode(parts[0]))
                            .flatMap(programme -> PeriodCodes.parse(parts[1])
                                    .map(period -> new SilentUnits(programme, period, new UnitId(parts[2]))))
                            .filter(silent -> situation.access().readsBelow(silent.top(), silent.programme()));
        }

        @Override
        public String show(SilentUnits value) {
            return value.period().named();
        }

        @Override
        public Optional<String> only(Answers before) {
            return ofReader(
                            before.situation(),
                            before.said("unit").map(UnitId::new),
                            before.said(PERIOD).flatMap(PeriodCodes::parse))
                    .map(SilentUnits::about);
        }
    }
}
