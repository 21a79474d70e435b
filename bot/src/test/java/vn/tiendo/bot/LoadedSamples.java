package vn.tiendo.bot;

import java.nio.file.Path;
import java.util.List;
import vn.tiendo.config.Configuration;
import vn.tiendo.config.Loaded;
import vn.tiendo.config.Loader;
import vn.tiendo.domain.reporting.Report;

/** The bundled samples, read once for all tests of a process. */
public final class LoadedSamples {
    private static final Configuration ALL = good(Loader.samples());

    private LoadedSamples() {}

    public static Configuration all() {
        return ALL;
    }

    /** With their people and codes, but no reports. */
    public static Configuration withoutReports() {
        return reporting(ALL, ALL.codes(), List.of());
    }

    /** The definition files of a directory. */
    public static Configuration of(Path directory) {
        return good(Loader.load(directory));
    }

    /** The same with other codes and reports. */
    public static Configuration reporting(
            Configuration read, List<Configuration.SampleCode> codes, List<Report> reports) {
        return new Configuration(
                read.office(), read.support(), read.catalogue(), read.people(), read.memberships(), codes, reports);
    }

    private static Configuration good(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Good(var configuration) -> configuration;
            case Loaded.Bad(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
