package vn.tiendo.config;

import java.util.List;

/**
 * A template message that Zalo has approved: by it a person is told something unasked who has not been heard for two days.
 *
 * @param id its number in Zalo's console
 * @param purpose what it is for
 */
public record ZaloTemplate(String id, Purpose purpose, List<Parameter> parameters) {
    public ZaloTemplate {
        parameters = List.copyOf(parameters);
    }

    /** What may be said by a template. */
    public enum Purpose {
        /** Something of that day: a reminder, a return, a decision. */
        NOTICE,
        /** What sums up. */
        DIGEST
    }

    /**
     * A parameter as it was registered.
     *
     * @param from what is put there
     * @param longest how many characters it may have; more is cut
     */
    public record Parameter(String name, Part from, int longest) {}

    /** A part of what is to be said. */
    public enum Part {
        /** The first line, which carries the fact. */
        LEAD,
        /** All that follows it, in one line. */
        REST,
        /** Who runs the service. */
        OFFICE,
        /** The support number. */
        SUPPORT
    }
}
