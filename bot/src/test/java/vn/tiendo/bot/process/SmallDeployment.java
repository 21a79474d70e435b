package vn.tiendo.bot.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Definition files of a deployment with two cells and their secretaries. */
final class SmallDeployment {
    private SmallDeployment() {}

    static Path in(Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("tiendo.yaml"), """
                office: Ban Chỉ đạo thử
                support: 0200 000 000
                programmes: [programme.yaml]
                units: [units.csv]
                people: [people.yaml]
                """);
        Files.writeString(directory.resolve("people.yaml"), """
                - {id: bi-thu-x, name: Trần Thị Thử, unit: x, role: secretary, from: 01/01/2020}
                - {id: bi-thu-y, name: Lê Văn Thử, unit: y, role: secretary, from: 01/01/2020}
                """);
        Files.writeString(directory.resolve("units.csv"), """
                id,name,short_names,type,parent,from,until,into
                goc,Ban Chỉ đạo thử,,ban chỉ đạo,,01/01/2020,,
                x,Chi bộ Xuân Hòa,,chi bộ,goc,01/01/2020,,
                y,Chi bộ Yên Bình,,chi bộ,goc,01/01/2020,,
                """);
        Files.writeString(
                directory.resolve("targets.csv"), "unit,indicator,period,target\nx,KN_DV,2026,30\ny,KN_DV,2026,30\n");
        Files.writeString(directory.resolve("programme.yaml"), """
                code: thu
                title: Chương trình thử
                short_title: Chương trình thử
                issuer: Ban Chỉ đạo thử
                phase: {first: 01/01/2022, last: 31/12/2026}
                root: goc
                confirmation: none
                calendar: {closing: month_end, duties: [year], due_working_days: 2}
                percentages: {decimals: 1, rounding: half_up}
                sheets: [targets.csv]
                indicators:
                  - {code: KN_DV, name: đảng viên, title: Đảng viên, family: admission, counted: người}
                """);
        return directory;
    }
}
