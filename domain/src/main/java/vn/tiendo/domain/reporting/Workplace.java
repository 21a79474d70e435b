package vn.tiendo.domain.reporting;

/** Where those who were admitted work, or where an organisation was founded (M-17). */
public sealed interface Workplace {
    /** An enterprise of the catalogue, with the name it had when it was reported. */
    record Known(String enterprise, String name) implements Workplace {}

    /** Another one, as the reporter named it. */
    record Named(String name) implements Workplace {}

    /** What people call it. */
    String name();
}
