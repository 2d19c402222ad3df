package dk.kkr.cli;

import dk.kkr.report.Paint;

/** The streams that may be terminals. Java cannot find out; the launcher, a shell script, can. */
enum Terminal {
    STANDARD_OUTPUT("1"),
    STANDARD_ERROR("2");

    /** The numbers of the streams that are terminals: {@code 12}. */
    private static final String PROPERTY = "kkr.terminals";

    private final String number;

    Terminal(String number) {
        this.number = number;
    }

    boolean isWatched() {
        return System.getProperty(PROPERTY, "").contains(number);
    }

    Paint paint(ColorMode mode) {
        return isColored(mode) ? Paint.ANSI : Paint.NONE;
    }

    boolean isColored(ColorMode mode) {
        return switch (mode) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> isWatched() && isEmpty("NO_COLOR") && !"dumb".equals(System.getenv("TERM"));
        };
    }

    private static boolean isEmpty(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isEmpty();
    }
}
