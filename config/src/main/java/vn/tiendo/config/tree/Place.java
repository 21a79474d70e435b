package vn.tiendo.config.tree;

/**
 * Where something stands in a definition file.
 *
 * @param line from 1; 0 for the file as a whole
 * @param path the key path ({@code indicators[2].code}) or the column of a sheet
 */
public record Place(String file, int line, String path) {
    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, "");
    }

    /** As people find it: line 12, indicators[2].code. */
    public String named() {
        if (line == 0) {
            return path.isEmpty() ? "the file" : path;
        }
        return path.isEmpty() ? "line " + line : "line %d, %s".formatted(line, path);
    }

    Place key(String key, int at) {
        return new Place(file, at, path.isEmpty() ? key : path + "." + key);
    }

    Place item(int index, int at) {
        return new Place(file, at, "%s[%d]".formatted(path, index));
    }
}
