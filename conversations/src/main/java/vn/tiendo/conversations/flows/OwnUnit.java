package vn.tiendo.conversations.flows;

import vn.tiendo.domain.units.UnitId;

/** A unit one may report for, with its name. */
record OwnUnit(UnitId id, String name) {}
