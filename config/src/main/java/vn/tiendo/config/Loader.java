package vn.tiendo.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.config.tree.Folder;
import vn.tiendo.config.tree.Problems;

/** Reads definition files into a configuration, or lists every problem. */
public final class Loader {
    /** So many may be a mistake; more is a folder of samples that was copied. */
    private static final int FEW = 5;

    private Loader() {}

    /** The definitions of a deployment in {@code directory} ({@code TIENDO_CONFIG}, {@code check DIR}). */
    public static Loaded load(Path directory) {
        var problems = new Problems();
        if (!Files.isDirectory(directory)) {
            problems.add(vn.tiendo.config.tree.Place.of(directory.toString()), "a directory", "none");
            return bad(problems);
        }
        return load(new Folder.Directory(directory), false, problems);
    }

    /** The bundled samples, all six together. */
    public static Loaded samples() {
        return load(new Folder.Bundled("/samples"), true, new Problems());
    }

    private static Loaded load(Folder folder, boolean bundled, Problems problems) {
        var source = new Source(folder, bundled, problems);
        var configuration = source.group(MainFile.NAME, MainFile.SHAPE)
                .map(MainFile::of)
                .map(main -> new Definitions(source).read(main));
        return configuration.isPresent() && problems.none() ? new Loaded.Good(configuration.get()) : bad(problems);
    }

    private static Loaded bad(Problems problems) {
        long onlyInSamples = problems.inOrder().stream()
                .filter(one -> one.expected().endsWith(ProgrammeFile.ONLY_IN_SAMPLES))
                .count();
        if (onlyInSamples > FEW) {
            return new Loaded.Bad(List.of(new Problem(
                    MainFile.NAME,
                    "all files",
                    "a deployment's own definitions (the command init writes a set to begin with)",
                    "a copy of the bundled samples: %d keys and rows that stand only there".formatted(onlyInSamples))));
        }
        return new Loaded.Bad(problems.inOrder().stream()
                .map(one -> new Problem(one.place().file(), one.place().named(), one.expected(), one.found()))
                .toList());
    }
}
