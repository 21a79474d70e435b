package vn.tiendo.conversations.flows.reporting;

import vn.tiendo.domain.units.UnitId;

/** A unit one may report for, with its name. */
public record OwnUnit(UnitId id, String name) {}
