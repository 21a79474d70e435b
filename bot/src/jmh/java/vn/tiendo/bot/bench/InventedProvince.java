package vn.tiendo.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The definition files of an invented province: its communes, their cells with an enterprise and a secretary each, targets. */
record InventedProvince(int communes, int cells, int year) {
    /** Writes the files; returns their directory. */
    Path in(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (var file : Map.of(
                        "tiendo.yaml", MAIN,
                        "programme.yaml", programme(),
                        "units.csv", units(),
                        "people.csv", people(),
                        "enterprises.csv", enterprises(),
                        "targets.csv", targets())
                .entrySet()) {
            Files.writeString(directory.resolve(file.getKey()), file.getValue());
        }
        return directory;
    }

    private static final String MAIN = """
            office: Ban Chỉ đạo tỉnh thử tải
            support: 0200 000 000
            programmes: [programme.yaml]
            units: [units.csv]
            people: [people.csv]
            enterprises: [enterprises.csv]
            """;

    private String programme() {
        return """
                code: thu-tai
                title: Chương trình thử tải
                short_title: Thử tải
                issuer: Ban Chỉ đạo tỉnh thử tải
                phase:
                  first: 01/01/%1$d
                  last: 31/12/%1$d
                root: tinh
                confirmation: none
                calendar:
                  closing: month_end
                  duties: [quarter]
                  due_working_days: 2
                indicators:
                  - code: KN_DV
                    name: đảng viên
                    title: Đảng viên
                    family: admission
                    counted: người
                  - code: KN_DVCD
                    name: đoàn viên công đoàn
                    title: Đoàn viên công đoàn
                    family: admission
                    counted: người
                sheets: [targets.csv]
                """.formatted(year);
    }

    private String units() {
        var rows = new StringBuilder("id,name,short_names,type,parent,from,until\n");
        var from = "01/01/" + (year - 1);
        rows.append("tinh,Ban Chỉ đạo tỉnh thử tải,,ban chỉ đạo,,%s,%n".formatted(from));
        for (int commune = 1; commune <= communes; commune++) {
            rows.append("xa-%1$d,Đảng bộ xã Số %1$d,,đảng bộ xã,tinh,%2$s,%n".formatted(commune, from));
        }
        for (int cell = 1; cell <= cells; cell++) {
            rows.append("cb-%1$d,Chi bộ Công ty Số %1$d,,chi bộ,xa-%2$d,%3$s,%n"
                    .formatted(cell, cell % communes + 1, from));
        }
        return rows.toString();
    }

    private String people() {
        var rows = new StringBuilder("id,name,unit,role,from,until\n");
        for (int cell = 1; cell <= cells; cell++) {
            rows.append("bt-%1$d,Bí thư %1$d,cb-%1$d,secretary,01/01/%2$d,%n".formatted(cell, year - 1));
        }
        return rows.toString();
    }

    private String enterprises() {
        var rows = new StringBuilder("id,name,type,cell\n");
        for (int cell = 1; cell <= cells; cell++) {
            rows.append("dn-%1$d,Công ty TNHH Số %1$d,công ty TNHH,cb-%1$d%n".formatted(cell));
        }
        return rows.toString();
    }

    private String targets() {
        var rows = new StringBuilder("unit,indicator,period,target\n");
        rows.append("tinh,KN_DV,%d,%d%n".formatted(year, cells * 3));
        for (int cell = 1; cell <= cells; cell++) {
            rows.append("cb-%d,KN_DV,%d,3%n".formatted(cell, year));
            rows.append("cb-%d,KN_DVCD,%d,30%n".formatted(cell, year));
        }
        return rows.toString();
    }
}
