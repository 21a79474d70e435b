package vn.tiendo.conversations.flows.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.figures.StockRules;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Content.Exactness;

/** Keeps how many there are on a day, or how many more or fewer after a period; moves no indicator (M-09, C-22). */
public final class StockFlow {
    private static final String NET = "net";
    private static final String FEWER = "giam";
    /** Who was on probation and is a member in full now. */
    private static final String OFFICIAL = "chinh_thuc";

    private static final List<String> CHANGES = List.of(NET, FEWER, OFFICIAL);

    private static final Pattern DEATH = Pattern.compile("\\b(?:mat|tu tran|qua doi|hy sinh|tu vong)\\b");

    private static final Question<Metrics> METRIC = Metrics.question();

    private static final Question<Integer> COUNT = Questions.number("count", "Số", _ -> "Số bao nhiêu? (ví dụ: 29)")
            .help("Đồng chí nhập bằng chữ số, ví dụ: 29.");

    /** What sort of change it is, if it is one. */
    private static final Question<Optional<String>> KIND = Questions.pick(
                    "kind",
                    Questions.UNLISTED,
                    "Số này là thay đổi trong kỳ, giảm một lần hay chuyển chính thức?",
                    _ -> CHANGES,
                    new Picks.Naming<>(kind -> kind, StockFlow::named))
            .volunteered(_ -> true);

    private static final Question<Optional<String>> WAY = Questions.pick(
                    "way",
                    "Tăng hay giảm",
                    "Số này tăng hay giảm?",
                    _ -> List.of("tang", "giam"),
                    new Picks.Naming<>(way -> way, way -> way.equals("tang") ? "Tăng" : "Giảm"))
            .onlyIf(answers -> kind(answers).filter(NET::equals).isPresent());

    /** A number is exact unless it was said otherwise. */
    private static final Question<Optional<Exactness>> EXACT = Questions.of(
                    "exact",
                    "Mức chính xác",
                    answers -> "Số " + Phrases.number(answers.get(COUNT)) + " là chính xác hay ước lượng?",
                    new Picks<>(
                            _ -> List.of(Exactness.values()), new Picks.Naming<>(Exactness::name, StockFlow::called)))
            .on(COUNT)
            .volunteered(_ -> true);

    private static final Question<Optional<LocalDate>> DAY = Questions.day(
                    "date", "Ngày", StockFlow::dayAsked, Reporting::today)
            .offering(Usual::days)
            .check((day, answers) -> Reporting.ahead(day, answers, "Đồng chí nhập lại, ví dụ: hôm nay."))
            .onlyIf(answers -> !isOverTime(answers));

    private static final Question<Optional<Period>> PERIOD = Questions.of(
                    "period", "Kỳ", _ -> "Thay đổi trong kỳ nào? (ví dụ: 6 tháng đầu năm)", new Periods(true))
            .check((period, answers) ->
                    Reporting.noneOf(period, answers, "⚠️ Kỳ này chưa bắt đầu. Đồng chí nhập lại, ví dụ: tháng này."))
            .onlyIf(StockFlow::isOverTime);

    public static final Form FLOW = Form.of(
                    Entrance.of("stock", "Số hiện có", Audience.REPORTERS).on(Intent.REPORT_SNAPSHOT), StockFlow::order)
            .asks(Reporting.UNIT, METRIC, COUNT, KIND, WAY, EXACT, DAY, PERIOD)
            .about(StockFlow::gist)
            .reviews(StockFlow::review, StockFlow::closing)
            .remarks(StockFlow::remarks);

    private StockFlow() {}

    /** Of somebody who has died, as a person would. */
    public static Optional<String> regret(String words) {
        return DEATH.matcher(Folding.folded(words)).find()
                ? Optional.of("Xin chia buồn cùng chi bộ.")
                : Optional.empty();
    }

    private static String gist(Answers answers) {
        var title = answers.find(METRIC).map(Metrics::title).orElse("số liệu");
        if (isOfficial(answers)) {
            return title + " chuyển chính thức";
        }
        return isFewer(answers)
                ? "giảm "
                        + answers.find(COUNT)
                                .map(count -> Phrases.number(count) + " ")
                                .orElse("") + title
                : title + " hiện có";
    }

    private static String named(String kind) {
        return switch (kind) {
            case NET -> "Thay đổi trong kỳ";
            case OFFICIAL -> "Chuyển chính thức";
            case String _ -> "Giảm một lần";
        };
    }

    private static String dayAsked(Answers answers) {
        if (isOfficial(answers)) {
            return "Công nhận chính thức ngày nào? (ví dụ: 15/6 hoặc hôm nay)";
        }
        return isFewer(answers)
                ? "Giảm ngày nào? Số này lưu riêng, không trừ vào kết quả kết nạp. (ví dụ: 15/6 hoặc hôm nay)"
                : "Số liệu này tính đến ngày nào? (ví dụ: 15/6 hoặc hôm nay)";
    }

    private static boolean isFewer(Answers answers) {
        return kind(answers).filter(FEWER::equals).isPresent();
    }

    private static boolean isOfficial(Answers answers) {
        return kind(answers).filter(OFFICIAL::equals).isPresent();
    }

    private static Optional<String> kind(Answers answers) {
        return answers.find(KIND).flatMap(said -> said);
    }

    private static boolean isOverTime(Answers answers) {
        return kind(answers).filter(NET::equals).isPresent();
    }

    private static Exactness exactness(Answers answers) {
        return answers.get(EXACT).orElse(Exactness.EXACT);
    }

    private static String called(Exactness exactness) {
        return switch (exactness) {
            case EXACT -> "Chính xác";
            case MORE_THAN -> "Hơn";
            case NEARLY -> "Gần";
            case ABOUT -> "Khoảng";
        };
    }

    private static List<Point> review(Answers answers) {
        var points = new ArrayList<Point>();
        var exactness = exactness(answers);
        var about = exactness == Exactness.EXACT ? "" : Phrases.inside(called(exactness)) + " ";
        points.add(new Point(
                title(answers) + (kind(answers).isEmpty() ? " hiện có" : ""),
                sign(answers) + about + Phrases.number(answers.get(COUNT)),
                "count",
                "metric",
                "exact",
                "way"));
        answers.get(DAY).ifPresent(day -> points.add(new Point("Ngày", Texts.day(day), "date")));
        answers.get(PERIOD).ifPresent(period -> points.add(new Point("Kỳ", period.named(), "period")));
        return points;
    }

    private static String sign(Answers answers) {
        return kind(answers)
                .filter(kind -> !kind.equals(OFFICIAL))
                .map(_ -> change(answers) < 0 ? "giảm " : "tăng ")
                .orElse("");
    }

    private static List<String> closing(Answers answers) {
        return Stream.concat(
                        Stream.of(
                                isOfficial(answers)
                                        ? "Chuyển chính thức không tính là kết nạp mới; nếu là kết nạp mới, đồng chí nhắn HỦY rồi báo kết nạp."
                                        : "Số này được lưu riêng, không cộng vào kết quả kết nạp, thành lập."),
                        Reporting.closing(answers).stream())
                .toList();
    }

    private static String title(Answers answers) {
        return Phrases.head(answers.get(METRIC).title() + (isOfficial(answers) ? " chuyển chính thức" : ""));
    }

    private static int change(Answers answers) {
        boolean fewer =
                isFewer(answers) || answers.get(WAY).filter("giam"::equals).isPresent();
        return fewer ? -answers.get(COUNT) : answers.get(COUNT);
    }

    private static Content content(Answers answers) {
        var metric = answers.get(METRIC);
        var title = Phrases.inside(title(answers));
        var exactness = exactness(answers);
        return answers.get(PERIOD)
                .flatMap(period -> Reporting.days(period, answers))
                .or(() ->
                        answers.get(DAY).filter(_ -> kind(answers).isPresent()).map(Days::on))
                .<Content>map(days -> new Content.NetChange(
                        metric.code() + (isOfficial(answers) ? "_" + OFFICIAL : ""),
                        title,
                        change(answers),
                        exactness,
                        days))
                .orElseGet(() -> new Content.Snapshot(
                        metric.code(),
                        title,
                        answers.get(COUNT),
                        exactness,
                        answers.get(DAY).orElseThrow()));
    }

    /** What the rules of its day find in a stock; it is only remarked, for nothing of it counts. */
    private static List<String> remarks(Answers answers) {
        var situation = answers.situation();
        var place = Reporting.place(answers);
        return content(answers) instanceof Content.Snapshot stock && place.isPresent()
                ? Reporting.programmes(answers).stream()
                        .flatMap(programme -> new StockRules(
                                        situation.catalogue(),
                                        programme,
                                        place.get().id(),
                                        key -> situation.found(new LookUp.Recorded(key)))
                                .remarks(stock).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        return Sending.order(id, answers, Reporting.programmes(answers), new Sending.Said(content(answers)), heard);
    }
}
