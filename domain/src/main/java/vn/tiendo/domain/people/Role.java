package vn.tiendo.domain.people;

/** What a membership lets a person do (M-29). */
public enum Role {
    /** Reports for the own unit and sees only that. */
    SECRETARY("bí thư"),
    DEPUTY("phó bí thư"),
    /** Confirms or returns the reports of the units below. */
    VERIFIER("người xác nhận"),
    /** Reads the whole branch. */
    LEADER("lãnh đạo"),
    /** Loads programmes, codes, calendars. */
    ADMINISTRATOR("quản trị");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The role in Vietnamese. */
    public String title() {
        return title;
    }

    public boolean reports() {
        return this == SECRETARY || this == DEPUTY;
    }

    /** Whether the role sees the units below its own. */
    public boolean readsBelow() {
        return this == VERIFIER || this == LEADER || this == ADMINISTRATOR;
    }
}
