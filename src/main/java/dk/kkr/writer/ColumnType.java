package dk.kkr.writer;

import java.util.Set;

/** What a column of a table holds. A column has the same type in every table. */
public enum ColumnType {
    /** A whole number. */
    INTEGER,
    /** A day, {@code 2020-06-19}. */
    DATE,
    /** Text, also where it looks like a number: item {@code 3.10} is not 3.1. */
    STRING;

    private static final Set<String> INTEGERS = Set.of(
            "position",
            "section_position",
            "item_position",
            "other_item_position",
            "position_in_item",
            "level",
            "page",
            "line",
            "last_line",
            "items",
            "participants",
            "present",
            "absent",
            "warnings",
            "vote_for",
            "vote_against",
            "vote_abstain",
            "source_pages",
            "pdf_page");

    private static final Set<String> DATES =
            Set.of("date", "deferred_to", "start_date", "end_date", "fact_date", "referred_date");

    /** The type of the column with this name. */
    public static ColumnType of(String column) {
        if (INTEGERS.contains(column)) {
            return INTEGER;
        }
        return DATES.contains(column) ? DATE : STRING;
    }
}
