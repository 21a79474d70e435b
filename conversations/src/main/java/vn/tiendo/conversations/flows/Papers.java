package vn.tiendo.conversations.flows;

/** How a draft keeps by which decision something was done. */
public final class Papers {
    /** The key of the question for its number. */
    public static final String KEY = "doc_no";

    /** The answer that there is none yet (C-14). */
    public static final String AWAITED = "-";

    private Papers() {}
}
