package dk.kkr.report;

import dk.kkr.model.Role;
import dk.kkr.model.Severity;

/** Colours on a terminal, as ANSI escape sequences; or none. */
public enum Paint {
    /** For files and pipes. */
    NONE,
    /** The sixteen colours of every terminal, which follow the user's theme. */
    ANSI;

    private static final String END = "\u001B[0m";

    String of(Role role, String text) {
        return wrap(
                switch (role) {
                    case COVER, FRONT_MATTER -> "36";
                    case CONTENTS -> "34";
                    case PARTICIPANTS -> "32";
                    case ITEM_HEADING -> "1;35";
                    case CASE_REFERENCE -> "33";
                    case SECTION_HEADING -> "1;33";
                    case SECTION_TEXT -> "";
                    case PAGE_LINK -> "4;34";
                    case LABEL, RUNNING_HEADER, PAGE_NUMBER -> "90";
                    case UNPLACED -> "1;31";
                },
                text);
    }

    String of(Severity severity, String text) {
        return wrap(
                switch (severity) {
                    case INFO -> "36";
                    case WARNING -> "1;33";
                    case ERROR -> "1;31";
                },
                text);
    }

    String strong(String text) {
        return wrap("1", text);
    }

    String faint(String text) {
        return wrap("90", text);
    }

    private String wrap(String code, String text) {
        return this == NONE || code.isEmpty() ? text : "\u001B[" + code + "m" + text + END;
    }
}
