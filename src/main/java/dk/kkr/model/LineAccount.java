package dk.kkr.model;

import java.util.List;

/**
 * The account of a dump's text: which stretch plays which role. Every non-blank stretch of every line stands in it
 * exactly once.
 *
 * @param entries in the order of the dump
 */
public record LineAccount(List<Entry> entries) {
    /**
     * A stretch of the dump and its role.
     *
     * @param place where it stands
     * @param role what it was taken for
     */
    public record Entry(Place place, Role role) {}

    public LineAccount {
        entries = List.copyOf(entries);
    }
}
