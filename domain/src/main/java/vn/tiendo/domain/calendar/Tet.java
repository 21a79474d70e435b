package vn.tiendo.domain.calendar;

import java.time.LocalDate;

/** The days around the lunar New Year, as far as messages heed them. */
public interface Tet {
    /** Whether nobody is disturbed: from 29 tháng Chạp to mùng 5 Tết. */
    boolean isQuiet(LocalDate day);

    /** Whether nobody is pressed: from 23 tháng Chạp, ông Công ông Táo, on. */
    boolean isSoft(LocalDate day);
}
