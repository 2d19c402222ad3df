package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import java.util.List;

/**
 * Ways to number items other than {@code 1.} and {@code 1.1}. Lists, dates and sentences have them too, so that they
 * are looked for only in a dump that has no item otherwise.
 */
public enum NumberForm {
    /** {@code 1) Godkendelse af dagsorden}. */
    PARENTHESIS {
        @Override
        int endOfNumber(String text) {
            int end = endOfPart(text, 0);
            return end > 0 && text.startsWith(") ", end) ? end : 0;
        }
    },
    /** {@code 01. Godkendelse af dagsorden}. */
    LEADING_ZERO {
        @Override
        int startOfNumber(String text) {
            return text.startsWith("0") ? 1 : 0;
        }

        @Override
        int endOfNumber(String text) {
            int end = Digits.endOf(text, 0);
            return end == WITH_ZERO && text.startsWith(". ", end) ? end : 0;
        }
    },
    /** {@code Dagsordenspunkt 1}, {@code Punkt nr. 1}, {@code Sag 1}, its title behind it or on the next line. */
    WORD {
        @Override
        int startOfNumber(String text) {
            int at = 0;
            while (at < text.length() && at <= LONGEST_WORDS && !Digits.isAt(text, at)) {
                at++;
            }
            return at;
        }

        @Override
        int endOfNumber(String text) {
            int start = startOfNumber(text);
            int end = endOfPart(text, start);
            boolean ends = end == text.length() || ": .".indexOf(text.charAt(end)) >= 0;
            return end > start
                            && end - start <= ItemWord.maxDigits(1)
                            && ends
                            && ItemWord.areAll(text.substring(0, start))
                    ? end
                    : 0;
        }
    },
    /** {@code 1: Godkendelse af dagsorden}, {@code 1 – Godkendelse af dagsorden}. */
    PARTED {
        @Override
        int endOfNumber(String text) {
            int end = endOfPart(text, 0);
            boolean parted = PARTINGS.stream().anyMatch(parting -> text.startsWith(parting, end));
            return end > 0 && parted ? end : 0;
        }
    },
    /** {@code 1 (Åben) Godkendelse af dagsorden}, {@code 1 Godkendelse af dagsorden}. */
    BARE {
        @Override
        int endOfNumber(String text) {
            int end = Digits.endOf(text, 0);
            boolean parted =
                    end > 0 && end <= ItemWord.maxDigits(1) && end + 1 < text.length() && text.charAt(end) == ' ';
            char next = parted ? text.charAt(end + 1) : 'a';
            return Character.isUpperCase(next) || next == '(' ? end : 0;
        }
    };

    /** {@code 01}. */
    private static final int WITH_ZERO = 2;

    /** {@code Dagsordenens punkt nr. }. */
    private static final int LONGEST_WORDS = 24;

    private static final List<String> PARTINGS = List.of(": ", " : ", " - ", " – ", " — ");

    int startOfNumber(String text) {
        return 0;
    }

    /** 0 where the line has no number of this form. */
    abstract int endOfNumber(String text);

    /** The line as it would be in the usual form, {@code 1. Godkendelse af dagsorden}; unchanged where it has none. */
    public String usual(String printed) {
        String text = printed.substring(MarkdownMarks.endOf(printed, 0));
        int end = text.isEmpty() ? 0 : endOfNumber(text);
        if (end == 0) {
            return printed;
        }
        String behind = text.substring(end).stripLeading();
        // Of "Punkt nr. 2://Ny motorvej" the colon is the title's, as it is of "2://Ny motorvej".
        boolean sign = !behind.isEmpty() && ").:-–—".indexOf(behind.charAt(0)) >= 0 && !behind.startsWith("://");
        String title = sign ? behind.substring(1).stripLeading() : behind;
        return (text.substring(startOfNumber(text), end) + ". " + title).stripTrailing();
    }

    /** Behind the digits of a number, and the letter of one that was put in between: {@code 2a}. 0 where none is. */
    private static int endOfPart(String text, int start) {
        int end = Digits.endOf(text, start);
        if (end == start || end - start > ItemWord.maxDigits(1)) {
            return 0;
        }
        return end + (Letters.endOf(text, end) == end + 1 ? 1 : 0);
    }
}
