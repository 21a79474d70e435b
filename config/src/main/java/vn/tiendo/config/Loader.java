package vn.tiendo.config;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiendo.config.tree.Folder;
import vn.tiendo.config.tree.Problems;

/** Reads definition files into a configuration, or lists every problem. */
public final class Loader {
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
        return new Loaded.Bad(problems.inOrder().stream()
                .map(one -> new Problem(one.place().file(), one.place().named(), one.expected(), one.found()))
                .toList());
    }
}
