package vn.tiendo.bot;

import java.util.List;
import vn.tiendo.config.Configuration;
import vn.tiendo.config.Loaded;
import vn.tiendo.config.Loader;

/** The bundled samples, read once for all tests of a process. */
public final class LoadedSamples {
    private static final Configuration ALL = switch (Loader.samples()) {
        case Loaded.Good(var configuration) -> configuration;
        case Loaded.Bad(var problems) -> throw new AssertionError(problems.toString());
    };

    private LoadedSamples() {}

    public static Configuration all() {
        return ALL;
    }

    /** With their people and codes, but no reports. */
    public static Configuration withoutReports() {
        return new Configuration(
                ALL.office(), ALL.support(), ALL.catalogue(), ALL.people(), ALL.memberships(), ALL.codes(), List.of());
    }
}
