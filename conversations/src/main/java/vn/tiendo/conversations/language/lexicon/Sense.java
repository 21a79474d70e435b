package vn.tiendo.conversations.language.lexicon;

/** What a word or phrase may mean; its spellings stand in {@code words.txt}, under its name. */
public enum Sense {
    // what was done, and what moves no indicator
    ADMIT,
    GROW,
    AGAIN,
    /** Entering an organisation; the detail is the indicator. */
    INTO,
    FOUND,
    LAUNCH,
    HAVE,
    HAVE_MORE,
    RISE,
    /** The detail is the sort of change and its kind, such as {@code reorg/rename}. */
    CHANGE,
    OFFICIAL,
    CEREMONY,

    // what was not done, or not yet
    PLAN,
    OCCUR,
    NOTHING,
    NOT,
    AWAITING,
    /** Whoever is asked does not know, or there are many. */
    UNSURE,

    // what is counted
    /** Members; the detail is the indicator with a subtype; a question mark says that the word has another reading. */
    PEOPLE,
    PERSON,
    /** A part of what is counted, by its code. */
    PART,
    /** Members of organisations that no indicator counts. */
    OTHER,
    /** Organisations; the detail is the indicator with a type; an exclamation mark: it is one wherever it is named. */
    ORG,
    YOUTH,
    PARTY,
    UNITS,
    QUANTITY,
    OF_WHICH,
    VAGUE,
    /** A threshold; the detail is its comparator. */
    MORE,
    CENT,
    MONEY,

    // where
    COMPANY,
    PLACE,
    AT,
    WORKPLACE,
    /** A sector or kind of enterprise. */
    SECTOR,

    // asking
    PROGRESS,
    TARGET,
    REACH,
    EXCEED,
    SHORT,
    NOT_REACHED,
    ALL_REACHED,
    LONG_AGO,
    SUMMARY,
    RANKING,
    HOW_MANY,
    HOW,
    WHICH,
    WHEN_ASKED,
    /** Asking for a reason; no report tells any. */
    WHY,
    /** How little was done, or how late. */
    LOW,
    /** Whoever leads a unit or reports for it, and doing so. */
    IN_CHARGE,
    CALL,
    PHONE,
    ASKING,
    SHOW,
    EVERY,
    OURS,
    FOLLOW,
    COMPARE,
    SAME_PERIOD,
    PACE,
    STOCK,
    RULE,
    CONNECTED,
    DEADLINE,
    HAND_IN,
    NOT_REPORTED,
    OVERDUE,
    PENDING,
    RETURNED,
    RECEIVED,
    MINE,

    // orders
    EXPORT,
    FILE,
    EXTEND,
    NUDGE,
    TELL,
    LOCK,
    UNLOCK,
    VERIFY,
    GIVE_BACK,
    MY_DATA,
    CORRECT,
    MISTAKE,
    SELF_CORRECT,
    RATHER,
    BUT,
    INTO_VALUE,
    UNDO,
    LAST,
    REPORT,
    /** Where a figure comes from: the reports behind it. */
    SOURCE,
    LOSS,
    MENU,
    HELP,

    // steering and politeness
    CANCEL,
    LATER,
    RESUME,
    THANKS,
    YES,
    NO,
    BACK,
    SKIP,
    KEEP,
    GREETING,
    LITTLE,

    // small words with a bearing on others
    ALREADY,
    NEW,
    PLUS,
    ALSO,
    IS,
    DECISION,
    DECISION_NUMBER,
    DAY_OF,
    PROGRAMME,

    /** The name of a unit or enterprise of the catalogue, without the word for its kind; the detail is its whole name. */
    NAMED
}
