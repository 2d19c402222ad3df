package dk.kkr.markdown;

import dk.kkr.text.VisibleText;

/**
 * Text that stands for itself in CommonMark and in Pandoc's Markdown, which gives a meaning to more signs, such as
 * {@code $} and {@code @}.
 */
final class Escaping {
    /** What means something anywhere in a line. */
    private static final String SIGNS = "\\`*_[]<>&#~^$@|{}";

    /** What means something at the beginning of a line: lists, lines below headings, definitions, fenced parts. */
    private static final String AT_BEGINNING = "-+=:";

    /** As Pandoc numbers lists: {@code iv.} */
    private static final String ROMAN = "ivxlcdmIVXLCDM";

    private Escaping() {}

    /** One line of text, without blanks at its ends. Characters that could hide or forge something are made visible. */
    static String of(String line) {
        String visible = VisibleText.keepingTabs(line).replace('\t', ' ').strip();
        StringBuilder escaped = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            if (SIGNS.indexOf(visible.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(visible.charAt(i));
        }
        return escaped.toString();
    }

    /** A line of CommonMark that begins no block, wherever it is put. */
    static String atBeginning(String source) {
        boolean begins = !source.isEmpty() && AT_BEGINNING.indexOf(source.charAt(0)) >= 0;
        int sign = begins ? 0 : listDelimiter(source);
        return sign < 0 ? source : source.substring(0, sign) + "\\" + source.substring(sign);
    }

    /**
     * The offset of what would make the line's first word the number of a list's entry: the full stop or bracket of
     * {@code 1. januar}, {@code a) godkender}, {@code (2) drøfter}, {@code iv.}; -1 without one.
     */
    private static int listDelimiter(String line) {
        int start = line.startsWith("(") ? 1 : 0;
        int end = start;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        boolean delimited = end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
        boolean alone = end + 1 >= line.length() || Character.isWhitespace(line.charAt(end + 1));
        return delimited && alone && isListNumber(line.substring(start, end)) ? end : -1;
    }

    private static boolean isListNumber(String word) {
        return word.length() == 1
                || word.chars().allMatch(Character::isDigit)
                || word.chars().allMatch(letter -> ROMAN.indexOf(letter) >= 0);
    }
}
