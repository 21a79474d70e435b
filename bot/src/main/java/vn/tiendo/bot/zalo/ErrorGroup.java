package vn.tiendo.bot.zalo;

import java.util.Set;

/** What Zalo's error codes ask for. The two kinds of message use some numbers for different things. */
enum ErrorGroup {
    /** The access token is not good: another one, and once more. */
    TOKEN,
    /** Something is not set up, approved or paid: a person must see to it. */
    SETUP,
    /** Too many calls. */
    RATE,
    /** An uploaded picture has expired: upload it again. */
    ATTACHMENT,
    /** Zalo failed by itself: a little later. */
    AGAIN,
    /** What the package or the day allows is used up. */
    QUOTA,
    /** Not at this hour. */
    HOUR,
    /** The person has done nothing in the chat for so long that only they can open it again. */
    WINDOW,
    /** The person cannot be reached in this way any more. */
    PERSON,
    /** Refused for what it says. */
    CONTENT,
    /** Our own mistake, or a code that no list holds: nothing helps but to look into it. */
    OURS;

    static final int RATE_CODE = -32;

    private static final Set<Integer> TOKENS = Set.of(-216, -220, -124);
    private static final Set<Integer> SETUPS = Set.of(
            -204, -205, -209, -212, -219, -221, -223, -224, -235, -242, -320, -321, -101, -102, -103, -104, -105, -135,
            -1351, -136, -137, -138, -146, -1241);
    private static final Set<Integer> QUOTAS = Set.of(-211, -218, -115, -144, -147, -1441, -1471, -1472);
    private static final Set<Integer> HOURS = Set.of(-234, -133);
    private static final Set<Integer> WINDOWS = Set.of(-230, -232);
    private static final Set<Integer> PERSONS = Set.of(-213, -217, -227, -244, -114, -118, -119, -139, -140, -141);
    private static final int GENERIC = -200;
    private static final int ATTACHMENT_OR_UNKNOWN = -100;
    private static final int POLICY = -248;

    /** @param template whether a template message was to be sent, or else a consultation message */
    static ErrorGroup of(int code, boolean template) {
        return switch (code) {
            case RATE_CODE -> RATE;
            case GENERIC -> AGAIN;
            case ATTACHMENT_OR_UNKNOWN -> template ? AGAIN : ATTACHMENT;
            case POLICY -> CONTENT;
            default -> listed(code);
        };
    }

    private static ErrorGroup listed(int code) {
        if (TOKENS.contains(code)) {
            return TOKEN;
        }
        if (SETUPS.contains(code)) {
            return SETUP;
        }
        if (QUOTAS.contains(code)) {
            return QUOTA;
        }
        if (HOURS.contains(code)) {
            return HOUR;
        }
        if (WINDOWS.contains(code)) {
            return WINDOW;
        }
        return PERSONS.contains(code) ? PERSON : OURS;
    }
}
