package vn.tiendo.config;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.catalogue.Aim;

/** How a target is written in a sheet. */
sealed interface AimText {
    /** Complete as written. */
    record Whole(Aim aim) implements AimText {}

    /** A share of a base; what the base is and when it was counted stand in columns of their own. */
    record Share(int basisPoints, int base) implements AimText {}

    /** Two numbers in the wrong order or a share above the whole. */
    record Impossible(String expected) implements AimText {}

    String NUMBER = "(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})";
    Pattern RANGE = Pattern.compile(NUMBER + "\\s*[-–]\\s*" + NUMBER);
    Pattern INFERRED = Pattern.compile("suy ra\\s+" + NUMBER);
    Pattern SHARE = Pattern.compile("(\\d{1,3}(?:,\\d{1,2})?)\\s*% của\\s+" + NUMBER);
    Pattern YEARLY = Pattern.compile("ít nhất\\s+" + NUMBER + "\\s+mỗi năm từ\\s+(\\d{4})");
    Pattern PHASE = Pattern.compile("cả giai đoạn\\s+" + NUMBER);

    ValueKind<AimText> KIND = ValueKind.leaf(
            "a target such as 42, 25-30, chưa nhập, suy ra 15, 4% của 1434, ít nhất 3 mỗi năm từ 2023, cả giai đoạn 174",
            new Whole(new Aim.NotEntered()), Map.of("type", "string"), AimText::parse);

    static Optional<AimText> parse(String text) {
        if (text.equals("chưa nhập")) {
            return Optional.of(new Whole(new Aim.NotEntered()));
        }
        return ValueKinds.whole(text)
                .<AimText>map(count -> new Whole(new Aim.Fixed(count)))
                .or(() -> match(RANGE, text).map(AimText::range))
                .or(() -> match(INFERRED, text).map(found -> new Whole(new Aim.Inferred(number(found, 1)))))
                .or(() -> match(SHARE, text).map(AimText::share))
                .or(() -> match(YEARLY, text)
                        .map(found -> new Whole(new Aim.YearlyMinimum(number(found, 1), number(found, 2)))))
                .or(() -> match(PHASE, text).map(found -> new Whole(new Aim.PhaseTotal(number(found, 1)))));
    }

    private static AimText range(MatchResult found) {
        int low = number(found, 1);
        int high = number(found, 2);
        return low <= high
                ? new Whole(new Aim.Range(low, high))
                : new Impossible("a range whose first number is not above its second");
    }

    private static AimText share(MatchResult found) {
        int basisPoints = new BigDecimal(found.group(1).replace(',', '.'))
                .movePointRight(2)
                .intValueExact();
        return basisPoints > 0 && basisPoints <= 10_000
                ? new Share(basisPoints, number(found, 2))
                : new Impossible("a share above 0% and up to 100%");
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group).replace(".", ""));
    }
}
