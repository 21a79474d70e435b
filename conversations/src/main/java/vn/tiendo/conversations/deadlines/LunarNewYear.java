package vn.tiendo.conversations.deadlines;

import java.time.LocalDate;
import java.time.Month;
import net.time4j.PlainDate;
import net.time4j.calendar.VietnameseCalendar;
import vn.tiendo.domain.calendar.Tet;

/** Tết by the Vietnamese lunar calendar. */
public final class LunarNewYear implements Tet {
    private static final int LAST_MONTH = 12;
    private static final int KITCHEN_GODS = 23;
    private static final int LAST_DAYS = 29;
    private static final int FIRST_DAYS = 5;

    @Override
    public boolean isQuiet(LocalDate day) {
        if (isFarFromIt(day)) {
            return false;
        }
        var lunar = lunar(day);
        int month = lunar.getMonth().getNumber();
        return (month == LAST_MONTH && lunar.getDayOfMonth() >= LAST_DAYS)
                || (month == 1 && !lunar.getMonth().isLeap() && lunar.getDayOfMonth() <= FIRST_DAYS);
    }

    @Override
    public boolean isSoft(LocalDate day) {
        if (isFarFromIt(day)) {
            return false;
        }
        var lunar = lunar(day);
        return isQuiet(day) || (lunar.getMonth().getNumber() == LAST_MONTH && lunar.getDayOfMonth() >= KITCHEN_GODS);
    }

    /** Its first day is never before 20/1 nor after 21/2; the other months are not worth a conversion. */
    private static boolean isFarFromIt(LocalDate day) {
        return day.getMonthValue() > Month.MARCH.getValue();
    }

    private static VietnameseCalendar lunar(LocalDate day) {
        return PlainDate.from(day).transform(VietnameseCalendar.class);
    }
}
