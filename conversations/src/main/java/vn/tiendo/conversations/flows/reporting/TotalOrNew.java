package vn.tiendo.conversations.flows.reporting;

/**
 * Whether the count of a period is its total or something new (C-1).
 *
 * @param label what its button says
 */
record TotalOrNew(String code, String label) {
    static final String TOTAL = "total";
    static final String NEW = "news";

    boolean isTotal() {
        return code.equals(TOTAL);
    }
}
