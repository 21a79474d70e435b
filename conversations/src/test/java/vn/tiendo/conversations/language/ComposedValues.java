package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables of times and of numbers, each said in the report of a secretary; besides the value counts what has to be asked or confirmed.
 * Arguments are tables, {@code times…} or {@code numbers…}, to be scored in every spelling; before them {@code -v} prints the faults.
 */
final class ComposedValues {
    private static final Set<String> TIMES = Set.of("date", "date_from", "date_to", "period");
    private static final Set<String> NUMBERS = Set.of("count");

    /** One row, and where in a report it is said. */
    record Row(String words, Set<String> expected, Set<String> keys, String report) {
        static Row parse(String table, String line) {
            var cells = line.split("\t", -1);
            var time = table.startsWith("times");
            return new Row(
                    cells[0],
                    Set.of(cells[1].split(";")),
                    time ? TIMES : NUMBERS,
                    time ? "kết nạp 2 đoàn viên công đoàn %s" : "kết nạp %s đoàn viên công đoàn");
        }

        /** The entities of this kind, with what is asked and what is confirmed of it. */
        Set<String> read(UnaryOperator<String> spelling) {
            var read = Language.read(
                    spelling.apply(report.formatted(words)),
                    new Hearing(Utterances.TODAY, Hearing.As.SECRETARY, Utterances.NAMES));
            var values = read.entities().entrySet().stream()
                    .filter(entity -> keys.contains(entity.getKey()))
                    .map(entity -> entity.getKey() + "=" + entity.getValue());
            return Stream.of(values, asked("need=", read.need()), asked("confirm=", read.confirm()))
                    .flatMap(entity -> entity)
                    .collect(Collectors.toUnmodifiableSet());
        }

        private Stream<String> asked(String how, List<String> which) {
            return which.stream().filter(keys::contains).map(key -> how + key);
        }
    }

    private ComposedValues() {}

    static List<Row> rows(String table) {
        return Utterances.lines(table).stream()
                .filter(line -> !line.startsWith("expression\t"))
                .map(line -> Row.parse(table, line))
                .toList();
    }

    /** What is read otherwise than expected in a spelling. */
    static List<String> faults(String table, UnaryOperator<String> spelling) {
        var faults = new ArrayList<String>();
        for (var row : rows(table)) {
            var read = row.read(spelling);
            if (!read.equals(row.expected())) {
                faults.add("%s: expected %s, read %s"
                        .formatted(spelling.apply(row.report.formatted(row.words)), row.expected(), read));
            }
        }
        return faults;
    }

    public static void main(String[] arguments) {
        var verbose = arguments.length > 0 && arguments[0].equals("-v");
        for (var table : Arrays.asList(arguments).subList(verbose ? 1 : 0, arguments.length)) {
            print(table, "as it stands", UnaryOperator.identity(), verbose);
            for (var spelling : Respelled.values()) {
                print(table, spelling.name(), spelling::of, verbose);
            }
        }
    }

    private static void print(String table, String name, UnaryOperator<String> spelling, boolean verbose) {
        var faults = faults(table, spelling);
        var all = rows(table).size();
        System.out.printf("%s %s: %d of %d%n", table, name, all - faults.size(), all);
        if (verbose) {
            faults.forEach(fault -> System.out.println("  " + fault));
        }
    }
}
