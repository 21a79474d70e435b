package vn.tiendo.domain.reporting;

import java.time.Instant;
import vn.tiendo.domain.people.PersonId;

/**
 * One version of a report as it came about: what was done, by whom, where and when (section 2.10).
 *
 * @param order the id of the order that did it, so that a repeat finds its own (I-2)
 * @param sentAt the platform's time of the message that confirmed it (C-4)
 * @param at when it was stored
 */
public record Act(String order, Change change, PersonId by, String channel, Instant sentAt, Instant at) {}
