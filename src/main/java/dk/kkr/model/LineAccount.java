package dk.kkr.model;

import java.util.List;

/**
 * The account of a dump's text: which stretch plays which role. Every non-blank stretch of every line stands in it
 * exactly once.
 *
 * @param entries in the order of the dump
 * @param gluedPages pages of the contents list that are glued to their titles: {@code 1. Mødets åbning3}
 * @param rejoinedWords words whose halves page furniture had split: {@code infrastrukSIDE | 5} / {@code turen}
 */
public record LineAccount(List<Entry> entries, int gluedPages, int rejoinedWords) {
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
