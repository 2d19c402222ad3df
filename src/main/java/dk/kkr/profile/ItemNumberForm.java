package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.RomanNumeral;
import java.util.List;

/**
 * Ways to number items other than {@code 1.} and {@code 1.1}. Lists, dates and sentences use them too, so they are
 * tried only in a dump that has no item otherwise.
 */
public enum ItemNumberForm {
    /** {@code 1) Godkendelse af dagsorden}. */
    PARENTHESIS {
        @Override
        int endOfNumber(String text) {
            int end = endOfPart(text, 0);
            return end > 0 && text.startsWith(") ", end) ? end : 0;
        }
    },
    /** {@code 01. Godkendelse af dagsorden}, {@code 01 Godkendelse af dagsorden}. */
    LEADING_ZERO {
        @Override
        int startOfNumber(String text) {
            return text.startsWith("0") ? 1 : 0;
        }

        @Override
        int endOfNumber(String text) {
            int end = Digits.endOf(text, 0);
            return end == WITH_ZERO && (text.startsWith(". ", end) || isBeforeTitle(text, end)) ? end : 0;
        }
    },
    /** {@code I. Godkendelse af dagsorden}. */
    ROMAN {
        @Override
        int endOfNumber(String text) {
            int end = RomanNumeral.endOf(text, 0);
            return end > 0 && text.startsWith(". ", end) ? end : 0;
        }

        @Override
        String usualNumber(String printed) {
            return Integer.toString(RomanNumeral.valueOf(printed));
        }
    },
    /** {@code Dagsordenspunkt 1}, {@code Punkt nr. 1}, {@code Sag 1}, its title after it or on the next line. */
    WORD {
        @Override
        int startOfNumber(String text) {
            int at = 0;
            while (at < text.length() && at <= LONGEST_WORDS && (!Digits.isAt(text, at) || text.charAt(at) == '0')) {
                at++;
            }
            return at;
        }

        @Override
        int endOfNumber(String text) {
            int start = startOfNumber(text);
            int end = endOfPart(text, start);
            boolean ends = end == text.length() || ": .)".indexOf(text.charAt(end)) >= 0;
            return end > start
                            && end - start <= ItemWord.maxDigits(1)
                            && ends
                            && ItemWord.areAll(withoutZero(text.substring(0, start)))
                    ? end
                    : 0;
        }
    },
    /** {@code 1: Godkendelse af dagsorden}, {@code 1 – Godkendelse af dagsorden}. */
    SEPARATED {
        @Override
        int endOfNumber(String text) {
            int end = endOfPart(text, 0);
            boolean separated = SEPARATORS.stream().anyMatch(separator -> text.startsWith(separator, end));
            return end > 0 && separated ? end : 0;
        }
    },
    /** {@code 1 (Åben) Godkendelse af dagsorden}, {@code 1 Godkendelse af dagsorden}. */
    BARE {
        @Override
        int endOfNumber(String text) {
            int end = Digits.endOf(text, 0);
            return end > 0 && end <= ItemWord.maxDigits(1) && isBeforeTitle(text, end) ? end : 0;
        }
    };

    /** {@code 01}. */
    private static final int WITH_ZERO = 2;

    /** {@code Dagsordenens punkt nr. }. */
    public static final int LONGEST_WORDS = 24;

    private static final List<String> SEPARATORS = List.of(": ", " : ", " - ", " – ", " — ");

    int startOfNumber(String text) {
        return 0;
    }

    /** The number in Arabic digits. */
    String usualNumber(String printed) {
        return printed;
    }

    /** 0 where the line has no number of this form. */
    abstract int endOfNumber(String text);

    /**
     * The line in the usual form, {@code 1. Godkendelse af dagsorden}; unchanged where it has no number of this form.
     */
    public String usual(String printed) {
        String text = printed.substring(MarkdownMarks.endOf(printed, 0));
        int end = text.isEmpty() ? 0 : endOfNumber(text);
        if (end == 0) {
            return printed;
        }
        String after = text.substring(end).stripLeading();
        // Of "Punkt nr. 2://Ny motorvej" the colon is the title's, as it is of "2://Ny motorvej".
        boolean sign = !after.isEmpty() && ").:-–—".indexOf(after.charAt(0)) >= 0 && !after.startsWith("://");
        String title = sign ? after.substring(1).stripLeading() : after;
        return (usualNumber(text.substring(startOfNumber(text), end)) + ". " + title).stripTrailing();
    }

    /** The words before a number, {@code Sag nr. 0} of {@code Sag nr. 01}. */
    private static String withoutZero(String words) {
        return words.endsWith(" 0") ? words.substring(0, words.length() - 1) : words;
    }

    /** Whether after a number without a sign blanks follow and then what a title begins with. */
    private static boolean isBeforeTitle(String text, int end) {
        String title = text.substring(end).stripLeading();
        boolean separated = !title.isEmpty() && title.length() < text.length() - end;
        return separated && (Character.isUpperCase(title.charAt(0)) || title.charAt(0) == '(');
    }

    /**
     * The offset after a number's digits, and after the letter of an inserted item, {@code 2a}; 0 where there is no
     * number.
     */
    private static int endOfPart(String text, int start) {
        int end = Digits.endOf(text, start);
        if (end == start || end - start > ItemWord.maxDigits(1)) {
            return 0;
        }
        return end + (Letters.endOf(text, end) == end + 1 ? 1 : 0);
    }
}
