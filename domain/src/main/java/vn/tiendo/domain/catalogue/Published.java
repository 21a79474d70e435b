package vn.tiendo.domain.catalogue;

import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.units.UnitId;

/** What a report on paper said of a result, kept to be quoted and never computed with (M-25): "102% kế hoạch". */
public record Published(ProgrammeCode programme, IndicatorCode indicator, UnitId unit, Period period, String text) {}
