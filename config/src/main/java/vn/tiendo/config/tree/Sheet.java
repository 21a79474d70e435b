package vn.tiendo.config.tree;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads a CSV file into one tree per row: lines that begin with # are comments, the first other line names the columns,
 * fields are separated by comma, or by semicolon as Vietnamese spreadsheets do.
 */
public final class Sheet {
    private Sheet() {}

    /** The rows of {@code text}; empty cells are left out. */
    public static Rows read(String file, String text, Problems problems) {
        var head = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst();
        if (head.isEmpty()) {
            problems.add(Place.of(file), "a line of column names", "an empty sheet");
            return new Rows(Place.of(file), List.of(), List.of());
        }
        var separator = head.get().contains(",") ? ',' : ';';
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            return rows(file, records.stream().toList(), problems);
        } catch (CsvParseException e) {
            problems.add(Place.of(file), "CSV", "a quotation mark without its partner");
        } catch (java.io.IOException e) {
            problems.add(Place.of(file), "a readable file", "one that cannot be read");
        }
        return new Rows(Place.of(file), List.of(), List.of());
    }

    /**
     * What a sheet holds.
     *
     * @param head the place of the line of column names
     */
    public record Rows(Place head, List<String> columns, List<Tree> rows) {
        public Rows {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    private static Rows rows(String file, List<CsvRecord> records, Problems problems) {
        var first = records.getFirst();
        var columns = first.getFields().stream().map(String::strip).toList();
        List<Tree> rows = new ArrayList<>();
        for (var row : records.subList(1, records.size())) {
            row(file, columns, row, problems).ifPresent(rows::add);
        }
        return new Rows(new Place(file, (int) first.getStartingLineNumber(), ""), columns, rows);
    }

    private static Optional<Tree> row(String file, List<String> columns, CsvRecord row, Problems problems) {
        int line = (int) row.getStartingLineNumber();
        var place = new Place(file, line, "");
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return Optional.empty();
        }
        if (row.getFieldCount() > columns.size()) {
            problems.add(place, "%d cells".formatted(columns.size()), "%d".formatted(row.getFieldCount()));
            return Optional.empty();
        }
        var cells = new LinkedHashMap<String, Tree>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            var text = row.getField(i).strip();
            if (!text.isEmpty()) {
                cells.put(columns.get(i), new Tree.Leaf(place.key(columns.get(i), line), text));
            }
        }
        return Optional.of(new Tree.Entries(place, cells));
    }
}
