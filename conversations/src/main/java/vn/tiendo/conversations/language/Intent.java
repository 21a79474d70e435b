package vn.tiendo.conversations.language;

import java.util.Locale;

/** What somebody wants by a message. */
public enum Intent {
    REPORT_ADMISSION,
    REPORT_FOUNDING,
    REPORT_MIXED,
    REPORT_TRANSFER,
    REPORT_DISSOLUTION,
    REPORT_REORG,
    REPORT_SNAPSHOT,
    ZERO_REPORT,
    COMPLETE,
    CORRECT,
    UNDO,
    ASK_PROGRESS_SELF,
    ASK_PROGRESS_UNIT,
    ASK_PROGRESS_ALL,
    ASK_DEADLINE,
    LIST_REPORTS,
    ASK_RULE,
    CONNECT,
    ASK_CONTACT,
    EXPORT,
    EXTEND,
    NUDGE,
    VERIFY,
    RETURN,
    LOCK_ACCOUNT,
    CONFIRM,
    DENY,
    CANCEL,
    RESUME,
    HELP,
    MENU,
    MY_DATA,
    ACKNOWLEDGE,
    REFUSE_PERSONAL_DATA,
    OUT_OF_SCOPE;

    /** The spelling used in files and on the command line, such as {@code report_admission}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
