package vn.tiendo.conversations.meaning;

import java.util.Locale;

/** What of a report can be corrected. */
public enum ReportField {
    COUNT,
    DATE,
    DOC_NO,
    ENTERPRISE,
    INDICATOR,
    MEMBERS,
    OWNER;

    /** The key of the question that asks for it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
