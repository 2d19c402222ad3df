package dk.kkr.cli;

/** Whether anybody watches standard error. Java cannot tell; the launcher, which is a shell, can. */
final class Terminal {
    private static final String PROPERTY = "kkr.terminal";

    private Terminal() {}

    static boolean isWatched() {
        return Boolean.getBoolean(PROPERTY);
    }

    static boolean isColored(ColorMode mode) {
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
