package dk.kkr.text;

import java.util.Locale;

/**
 * Text from outside, made safe for a one-line message. A file's name or a dump's line can hold line breaks, escape
 * sequences and bidi overrides, which could forge or hide messages on a terminal: they are shown as
 * {@code \}{@code u202E}.
 */
public final class VisibleText {
    private VisibleText() {}

    /** The text, with every character that could hide or forge something made visible. */
    public static String of(String text) {
        return visible(text, false);
    }

    /** The same for a dump's line, where tabs separate the cells of a table. */
    public static String keepingTabs(String text) {
        return visible(text, true);
    }

    private static String visible(String text, boolean keepTabs) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (isHarmless(character) || (keepTabs && character == '\t')) {
                visible.appendCodePoint(character);
            } else {
                for (char unit : Character.toChars(character)) {
                    visible.append(escaped(unit));
                }
            }
        }
        return visible.toString();
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static String escaped(int unit) {
        String hex = Integer.toHexString(unit).toUpperCase(Locale.ROOT);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }
}
