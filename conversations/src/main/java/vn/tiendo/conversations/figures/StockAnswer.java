package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.units.UnitId;

/** What there is, begun with the figure that the words ask for; results stand after it, if they are asked for. */
final class StockAnswer {
    private static final int MOST = 5;
    private static final Set<String> CHANGES = Set.of("tang", "giam");
    private static final Set<String> IDLE = Set.of(
            "co", "bao", "nhieu", "may", "hien", "nay", "dang", "cac", "trong", "o", "tai", "cua", "tong", "so", "la",
            "don", "vi", "truc", "thuoc", "kinh", "te", "tu", "nhan", "duoc", "den", "tinh", "phan", "tram", "toan");

    private static final Pattern COMPOUNDS = Pattern.compile(
            "\\b(?:dang vien|doan vien|hoi vien|cong doan|to chuc co so|to chuc|dang uy|dang bo|chi bo|ban chi"
                    + " dao)\\b");

    private final View.Stock view;
    private final Asked asked;

    private StockAnswer(View.Stock view, Asked asked) {
        this.view = view;
        this.asked = asked;
    }

    static Message of(View.Stock view, Programme programme, boolean alone, Situation situation, Stored stored) {
        var asked = Asked.of(programme, view.unit(), alone, view.period(), situation, stored);
        return new StockAnswer(view, asked).message();
    }

    private Message message() {
        var lines = inOrder();
        var buttons = List.of(ViewCodes.button("Tiến độ", whole()));
        if (lines.isEmpty()) {
            return Message.of("Chưa có số hiện có nào về việc đồng chí hỏi ở %s được ghi nhận.".formatted(asked.name()))
                    .withSentences(Stream.concat(
                                    Stream.of(
                                            "Hệ thống ghi kết quả mới (kết nạp, thành lập); số hiện có do cấp ủy quản lý."),
                                    results(_ -> true).stream())
                            .toList())
                    .withClosing(asked.notice())
                    .with(buttons);
        }
        var rest = new ArrayList<>(lines.subList(1, Math.min(MOST, lines.size())));
        estimate(lines.getFirst()).ifPresent(rest::addFirst);
        rest.add("Đây là số hiện có hoặc tăng, giảm; không phải kết quả kết nạp, thành lập mới.");
        var first = lines.getFirst().toLowerCase(Locale.ROOT);
        rest.addAll(results(indicator -> first.contains(indicator.name())));
        var lead = head(lines.getFirst());
        var left = left(lines.getFirst());
        if (left.isPresent()) {
            rest.addFirst(lead);
        }
        return Message.of(left.orElse(lead))
                .withSentences(rest)
                .withClosing(asked.notice())
                .with(buttons);
    }

    /** What is asked for first: the lines with most of the words, changes where a change is asked for. */
    private List<String> inOrder() {
        var said = words(view.words());
        boolean change = said.stream().anyMatch(CHANGES::contains);
        var all = Stream.of(
                        Stocks.all(asked).stream(),
                        new StockGrowth(asked).lines().stream(),
                        new StockSums(asked).lines().stream(),
                        bases().stream(),
                        unitsBelow().stream())
                .flatMap(lines -> lines)
                .toList();
        var about = all.stream().filter(line -> likeness(line, said) > 0).toList();
        return (about.isEmpty() && said.isEmpty() ? all : about)
                .stream()
                        .sorted(Comparator.comparingInt((String line) ->
                                        (line.contains(": hiện có") ? 0 : 1) == (change ? 1 : 0) ? 0 : 1)
                                .thenComparing(Comparator.comparingInt((String line) -> likeness(line, said))
                                        .reversed()))
                        .toList();
    }

    /** A sector or kind of enterprise that the figure is not of (C-50). */
    private Optional<String> left(String line) {
        return new Restricted(view.restrictions())
                .dimension()
                .map(Restriction.Dimension::words)
                .filter(words -> !Folding.folded(line).contains(Folding.folded(words)))
                .map("Chưa lọc được “%s”: số dưới đây là tất cả."::formatted);
    }

    private static int likeness(String line, List<String> said) {
        var title = words(line.substring(0, Math.max(0, line.indexOf(':'))));
        int common = 2 * Math.toIntExact(said.stream().filter(title::contains).count());
        return common == 0 ? 0 : common * 10 - title.size();
    }

    /** What is one idea is one word: "đảng viên" is no "đảng", "công đoàn" no "đoàn". */
    private static String joined(String folded) {
        return COMPOUNDS.matcher(folded).replaceAll(found -> found.group().replace(" ", ""));
    }

    private static List<String> words(String text) {
        return Arrays.stream(joined(Folding.folded(text)).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !IDLE.contains(word))
                .distinct()
                .toList();
    }

    /** The bases that targets are shares of: "tổng số đảng viên …: hiện có 1.434 (21/10/2022)". */
    private List<String> bases() {
        return asked.programme().indicators().stream()
                .flatMap(indicator -> Stream.of(asked.year(), new Period.Phase())
                        .flatMap(period -> asked.board(period).row(indicator.code()).stream()))
                .flatMap(row -> row.total().aim() instanceof Aim.ShareOfBase share
                        ? Stream.of("%s: hiện có %s (%s)."
                                .formatted(share.what(), Numerals.count(share.base()), Numerals.day(share.baseOn())))
                        : Stream.empty())
                .distinct()
                .toList();
    }

    /** "tổ chức cơ sở đảng trực thuộc: hiện có 109 (31/12/2022)". */
    private List<String> unitsBelow() {
        var kinds = new LinkedHashMap<String, Integer>();
        for (var unit : asked.units()) {
            type(unit).ifPresent(type -> kinds.merge(type, 1, Integer::sum));
        }
        return kinds.entrySet().stream()
                .map(kind -> "%s trực thuộc: hiện có %s (%s)."
                        .formatted(kind.getKey(), Numerals.count(kind.getValue()), Numerals.day(asked.today())))
                .toList();
    }

    private Optional<String> type(UnitId unit) {
        return asked.catalogue()
                .units()
                .find(unit)
                .flatMap(found -> found.on(asked.today()))
                .map(version -> version.type().toLowerCase(Locale.ROOT));
    }

    /** An estimate is called one, and no share is made of it. */
    private Optional<String> estimate(String line) {
        boolean about = line.contains(" gần ") || line.contains(" hơn ") || line.contains(" khoảng ");
        return about && view.words().matches(".*(%|(?iu:phần trăm|phan tram|tỷ lệ|ty le)).*")
                ? Optional.of("Đây là số ước lượng nên không tính tỷ lệ phần trăm.")
                : Optional.empty();
    }

    /** What was done beside what there is, where a result of that indicator is known. */
    private List<String> results(Predicate<Indicator> which) {
        return view.indicators().stream()
                .flatMap(code -> asked.programme().indicator(code).stream())
                .filter(which)
                .filter(indicator -> !asked.wording()
                        .isUnknown(asked.board()
                                .row(indicator.code())
                                .orElseThrow()
                                .total()))
                .map(this::result)
                .limit(1)
                .collect(Collectors.toList());
    }

    private String result(Indicator indicator) {
        var verb = switch (indicator.family()) {
            case ADMISSION -> "Kết nạp mới";
            case FOUNDING -> "Thành lập mới";
            case INPUT -> "Kết quả";
        };
        var total = asked.board().row(indicator.code()).orElseThrow().total().total();
        return "%s %s: %s.".formatted(verb, asked.meant().named(), Numerals.count(total.counted()));
    }

    private View whole() {
        return new View.BoardProgress(
                view.programme(), view.unit(), view.indicators(), view.period(), View.Pick.SUMMARY, 0);
    }

    private static String head(String line) {
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }
}
