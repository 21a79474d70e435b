package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A number in every form in which it is written: in words of the north and the south, short forms of speech, digits, and both mixed. */
final class NumberForms {
    /** One form, and whether a number so written has to be asked about. */
    record Form(String words, int value, boolean asked) {}

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> HALVES = List.of("rưỡi", "rưởi");

    private final int number;
    private final List<Form> forms = new ArrayList<>();

    private NumberForms(int number) {
        this.number = number;
    }

    /** Those of a number from 1 to 9.999. */
    static List<Form> of(int number) {
        var all = new NumberForms(number);
        all.inDigits();
        if (number < 100) {
            all.tens();
        } else if (number < 1000) {
            all.hundreds();
        } else {
            all.thousands();
        }
        return List.copyOf(all.forms);
    }

    private void sure(String... words) {
        Stream.of(words).forEach(form -> forms.add(new Form(form, number, false)));
    }

    private void asked(String... words) {
        Stream.of(words).forEach(form -> forms.add(new Form(form, number, true)));
    }

    private static List<String> digit(int digit) {
        return digit == 7 ? List.of("bảy", "bẩy") : List.of(DIGITS.get(digit));
    }

    /** The unit after a ten. */
    private static List<String> unit(int unit, boolean teen) {
        return switch (unit) {
            case 1 -> List.of(teen ? "một" : "mốt");
            case 4 -> List.of("tư", "bốn");
            case 5 -> teen ? List.of("lăm", "nhăm", "năm") : List.of("lăm", "nhăm");
            default -> digit(unit);
        };
    }

    private static List<String> joined(String first, List<String> seconds) {
        return seconds.stream().map(second -> first + " " + second).toList();
    }

    /** Below 100, with all its words. */
    private static List<String> full(int number) {
        var ten = number / 10;
        var unit = number % 10;
        if (ten == 0) {
            return digit(unit);
        }
        if (ten == 1) {
            return unit == 0 ? List.of("mười") : joined("mười", unit(unit, true));
        }
        return digit(ten).stream()
                .flatMap(tens ->
                        unit == 0 ? Stream.of(tens + " mươi") : joined(tens + " mươi", unit(unit, false)).stream())
                .toList();
    }

    /** "ba lăm"; not "ba bốn" and "năm bảy", which are two numbers. */
    private static List<String> brief(int number) {
        var ten = number / 10;
        var unit = number % 10;
        if (ten < 2 || unit == 0 || (ten == 5 && (unit == 3 || unit == 7))) {
            return List.of();
        }
        return digit(ten).stream()
                .flatMap(tens -> joined(tens, unit(unit, false)).stream())
                .filter(_ -> unit < 4 || unit == 5 || unit != ten + 1)
                .filter(words -> unit == 1 || unit != ten + 1 || words.endsWith("lăm") || words.endsWith("nhăm"))
                .toList();
    }

    /** What follows a hundred, or "không trăm". */
    private static List<String> rest(int number) {
        if (number < 10) {
            var units = number == 4 ? List.of("bốn", "tư") : digit(number);
            return Stream.of("linh", "lẻ")
                    .flatMap(word -> joined(word, units).stream())
                    .toList();
        }
        return Stream.of(full(number), brief(number)).flatMap(List::stream).toList();
    }

    private static List<String> hundred(int number) {
        return digit(number / 100).stream()
                .flatMap(digit -> number % 100 == 0
                        ? Stream.of(digit + " trăm")
                        : joined(digit + " trăm", rest(number % 100)).stream())
                .toList();
    }

    /** Below 10.000, in the words of school. */
    private static String school(int number) {
        if (number < 100) {
            return full(number).getFirst();
        }
        if (number < 1000) {
            return hundred(number).getFirst();
        }
        var below = number % 1000;
        var head = DIGITS.get(number / 1000) + " nghìn";
        return below == 0
                ? head
                : head + " "
                        + (below < 100
                                ? "không trăm " + rest(below).getFirst()
                                : hundred(below).getFirst());
    }

    private void inDigits() {
        sure("" + number, "0" + number, number + " (" + school(number) + ")", school(number) + " (" + number + ")");
    }

    private void tens() {
        full(number).forEach(this::sure);
        brief(number).forEach(this::sure);
        var unit = number % 10;
        if (number > 20 && number < 30) {
            unit(unit, false).forEach(word -> sure("hăm " + word));
        }
        if (number > 30 && number < 40) {
            unit(unit, false).stream()
                    .filter(word -> !word.equals("nhăm")) // without marks "nhầm"
                    .forEach(word -> asked("băm " + word));
        }
        for (var dozens : List.of(DIGITS.get(number / 10), "" + number / 10)) {
            if (number >= 10 && unit == 0) {
                sure(dozens + " chục");
            }
            if (number >= 10 && unit == 5) {
                HALVES.forEach(half -> sure(dozens + " chục " + half));
            }
        }
    }

    private void hundreds() {
        hundred(number).forEach(this::sure);
        var hundreds = number / 100;
        var below = number % 100;
        if (below == 0) {
            sure(hundreds + " trăm");
            return;
        }
        sure(hundreds + " trăm " + (below < 10 ? "0" : "") + below);
        sure(hundreds + " trăm " + rest(below).getFirst());
        if (below == 50) {
            HALVES.forEach(half -> sure(DIGITS.get(hundreds) + " trăm " + half, hundreds + " trăm " + half));
        }
        if (below < 10) {
            asked(
                    DIGITS.get(hundreds) + " linh " + DIGITS.get(below),
                    DIGITS.get(hundreds) + " lẻ " + DIGITS.get(below));
        } else if (below % 10 == 0) {
            elliptic(below / 10).forEach(word -> asked(DIGITS.get(hundreds) + " trăm " + word));
            asked(hundreds + " trăm " + below / 10);
        }
        if (hundreds == 1 && below > 9) {
            full(below).forEach(word -> asked("trăm " + word));
        }
    }

    /** The last word of "trăm hai", "nghìn tư". */
    private static List<String> elliptic(int digit) {
        return switch (digit) {
            case 1 -> List.of("mốt");
            case 4 -> List.of("tư", "bốn");
            default -> digit(digit);
        };
    }

    private void thousands() {
        var thousands = number / 1000;
        var below = number % 1000;
        sure("%d.%03d".formatted(thousands, below), "%d %03d".formatted(thousands, below));
        asked("%d,%03d".formatted(thousands, below));
        for (var scale : List.of("nghìn", "ngàn")) {
            for (var digit : digit(thousands)) {
                after(digit + " " + scale, below);
            }
            mixed(thousands + " " + scale, below);
        }
        if (below % 100 == 0) {
            decimal(thousands, below / 100);
        }
    }

    private void after(String head, int below) {
        if (below == 0) {
            sure(head);
        } else if (below < 100) {
            rest(below).forEach(words -> sure(head + " không trăm " + words));
            (below < 10 ? rest(below) : full(below)).forEach(words -> sure(head + " " + words));
        } else {
            hundred(below).forEach(words -> sure(head + " " + words));
        }
        if (below % 100 == 50 && below > 100) {
            sure(head + " " + DIGITS.get(below / 100) + " trăm rưỡi");
        }
        if (below == 500) {
            HALVES.forEach(half -> sure(head + " " + half));
        }
        if (below > 0 && below % 100 == 0) {
            elliptic(below / 100).forEach(word -> asked(head + " " + word));
        }
    }

    private void mixed(String head, int below) {
        if (below < 100) {
            sure(below == 0 ? head : head + " không trăm " + rest(below).getFirst());
            return;
        }
        sure(head + " " + below, head + " " + hundred(below).getFirst());
        if (below % 100 > 9) {
            sure(head + " " + below / 100 + " trăm " + below % 100);
        } else if (below % 100 == 0) {
            sure(head + " " + below / 100 + " trăm");
            asked(head + " " + below / 100);
        }
    }

    private void decimal(int thousands, int hundreds) {
        sure(thousands + "," + hundreds + " nghìn", number / 100 + " trăm");
        asked(thousands + "." + hundreds + " nghìn", thousands + "," + hundreds + "k");
        asked(hundreds == 0 ? thousands + "k" : thousands + "k" + hundreds);
    }

    /** What is no number of anything: two that it lies between, or one that is only near it. */
    static List<String> vague() {
        var near = Stream.of(
                        "khoảng",
                        "gần",
                        "hơn",
                        "trên",
                        "dưới",
                        "tầm",
                        "cỡ",
                        "chừng",
                        "độ",
                        "ngót",
                        "xấp xỉ",
                        "non",
                        "già",
                        "trên dưới",
                        "ít nhất",
                        "nhiều nhất",
                        "tối thiểu",
                        "tối đa",
                        "không quá",
                        "không dưới",
                        "quá",
                        "chưa tới",
                        "chưa đến",
                        "chưa đầy",
                        "cũng phải",
                        "hình như",
                        "hơn kém",
                        "chắc",
                        ">",
                        "<",
                        ">=",
                        "≥",
                        "~",
                        "≈")
                .flatMap(word ->
                        Stream.of("20", "hai mươi", "một trăm", "hai chục").map(number -> word + " " + number));
        var behind = Stream.of("mấy", "lẻ", "có lẻ", "trở lên", "trở xuống", "đổ lại", "gì đó", "là cùng")
                .flatMap(word -> Stream.of("20", "hai mươi", "một trăm").map(number -> number + " " + word));
        var between = Stream.of(" - ", "-", " đến ", " tới ", " hoặc ", " hay ", " hay là ", "~", "...", "+", ", ", " ")
                .flatMap(sign -> Stream.of("2" + sign + "3", "12" + sign + "15"));
        var told = Stream.of(
                "vài",
                "dăm",
                "dăm ba",
                "đôi ba",
                "năm bảy",
                "năm ba",
                "mươi",
                "mươi mười lăm",
                "vài chục",
                "vài trăm",
                "một số",
                "một ít",
                "hai ba",
                "chín mười",
                "ba bốn chục",
                "hai ba trăm",
                "hai ba nghìn",
                "năm bảy chục",
                "mười mười lăm",
                "mười hai mười ba",
                "hai mươi ba mươi",
                "hai lăm ba mươi",
                "một trăm hai trăm",
                "hai rưỡi",
                "2,5",
                "2.5",
                "-3",
                "âm ba",
                "từ 12 đến 15",
                "từ 2-3",
                "12 (mười ba)");
        return Stream.of(near, behind, between, told).flatMap(all -> all).toList();
    }

    /** All numbers that are written shortly, and some of the rest. */
    static IntStream some(java.util.Random random) {
        return IntStream.concat(
                IntStream.of(1 + random.nextInt(99), 100 + random.nextInt(900), 10 * (10 + random.nextInt(90))),
                IntStream.of(1000 + random.nextInt(9000), 100 * (10 + random.nextInt(90))));
    }
}
