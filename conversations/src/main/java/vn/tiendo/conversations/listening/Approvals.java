package vn.tiendo.conversations.listening;

import java.util.regex.Pattern;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.screens.Talk;

/** Words by which a report is confirmed: as the button says it or as people call it, "ok duyệt", "duyệt luôn". */
final class Approvals {
    /** What asks for the reports that wait. */
    static final String WAITING = "chờ xác nhận";

    private static final String BUTTON = "xac nhan";
    private static final String APPROVED =
            "(?:(?:ok|oke|da|roi|toi|dong y|nhat tri) )*(?:xac nhan|duyet|phe duyet|chuan y|chap nhan|thong qua)";
    private static final String BESIDE = "luon|di|nhe|nha|a|ngay|nay|bao cao|cai|giup|cho em|gium|dum|toi|em|minh|thoi";
    private static final Pattern WORDS = Pattern.compile(APPROVED + "(?: (?:" + BESIDE + "))*");

    /** All of them at once, which no button of one report does. */
    private static final Pattern ALL = Pattern.compile(
            APPROVED + "(?: (?:" + BESIDE + "|het|tat ca|ca|toan bo|cac|nhung|con lai|sach|mot luot))*");

    private Approvals() {}

    /** Whether {@code plain} words mean the button of that label. */
    static boolean mean(String plain, String label) {
        return label.equals(BUTTON) && WORDS.matcher(plain).matches();
    }

    /** Whether somebody whose task it is confirms without a report before them: then those that wait are shown first (C-5). */
    static boolean areOfAVerifier(String text, Talk talk) {
        return !Audience.VERIFIERS.among(talk.memberships()).isEmpty()
                && ALL.matcher(Folding.folded(text).replaceAll("[?!., ]+$", "").strip())
                        .matches();
    }
}
