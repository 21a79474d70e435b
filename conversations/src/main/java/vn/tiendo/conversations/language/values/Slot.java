package vn.tiendo.conversations.language.values;

/** What a phrase may say of a time; phrases that say different things of one time are joined. */
enum Slot {
    DAY(0),
    /** The first or last day of a stretch. */
    EDGE(0),
    /** The beginning, middle or end of a stretch. */
    PART(0),
    NTH_WEEK(0),
    /** "thứ sáu thứ ba": which of the weekdays of a stretch. */
    NTH(0),
    /** So many days, or weeks, from the beginning or to the end of a stretch. */
    FIRST_DAYS(0),
    LAST_DAYS(0),
    FIRST_WEEKS(0),
    /** Days from today. */
    DAYS(1),
    WEEKDAY(2),
    SUNDAY(2),
    /** "t5": a Thursday or May. */
    SHORT(2),
    /** Before a weekday "trước, này, sau" that names no week. */
    NEAR(3),
    /** Weeks from this one. */
    WEEKS(4),
    MONTH(5),
    /** Months from this one. */
    MONTHS(5),
    QUARTER(5),
    QUARTERS(5),
    HALF(5),
    /** Which month of a quarter, a half or a year; 4 is the last. */
    NTH_MONTH(13),
    /** So many months from the beginning of a year or a quarter. */
    FIRST(13),
    /** So many months to the end of a year. */
    LAST(13),
    YEAR(6),
    /** Years from this one. */
    YEARS(6),
    PHASE(6),
    LUNAR(7),
    /** "mùng". */
    YOUNG(8),
    /** "vừa rồi" after a day. */
    PAST(9),
    VAGUE(10),
    /** Of the days of a stretch only those on which offices work. */
    WORKING(11),
    /** So many days or weeks before the day that is said, else before today; less than none is after it. */
    AGO_DAYS(12),
    AGO_WEEKS(12),
    /** To be confirmed. */
    ROUGH(14),
    SPAN_DAYS(0),
    SPAN_WEEKS(0),
    SPAN_MONTHS(0);

    private final int rank;

    Slot(int rank) {
        this.rank = rank;
    }

    /** Slots of one rank say the same thing in different ways and cannot be joined. */
    int rank() {
        return rank;
    }
}
