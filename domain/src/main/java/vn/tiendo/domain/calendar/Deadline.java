package vn.tiendo.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when the report of a period is to be sent.
 *
 * @param closes the last day of the period's figures
 * @param due the last day to send it
 * @param frozen the day on which the figures are fixed, after {@code due} (C-25)
 */
public record Deadline(LocalDate closes, LocalDate due, Optional<LocalDate> frozen) {}
