package vn.tiendo.domain.people;

/** Somebody with a role (P-04): never an admitted person. */
public record Person(PersonId id, String name) {}
