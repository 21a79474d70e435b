package vn.tiendo.conversations.flows.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import vn.tiendo.domain.catalogue.Catalogue;

/** How days stand in a sentence of a flow. */
public final class Texts {
    private Texts() {}

    /** 15/6/2026 */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /** 09:05 */
    public static String clock(Instant at) {
        var there = ZonedDateTime.ofInstant(at, Catalogue.ZONE);
        return two(there.getHour()) + ":" + two(there.getMinute());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** 01/4, as in "từ 01/4 đến nay"; with its year if that is not this one. */
    public static String dayOfYear(LocalDate day, LocalDate today) {
        var said = two(day.getDayOfMonth()) + "/" + day.getMonthValue();
        return day.getYear() == today.getYear() ? said : said + "/" + day.getYear();
    }
}
