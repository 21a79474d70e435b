package vn.tiendo.domain.reporting;

/** The id of a report: the id of the order that filed it, so that a repeat finds its own (I-2). */
public record ReportId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
