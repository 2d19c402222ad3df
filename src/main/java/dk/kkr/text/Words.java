package dk.kkr.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a text. Loops, since a regular expression would cost a short run more than the search itself. */
public final class Words {
    private static final String BLANKS = " \t";

    private Words() {}

    /** What stands between blanks and tabs. */
    public static List<String> of(String text) {
        return split(text, BLANKS);
    }

    /** The offset after the word that begins at {@code from}; {@code from} itself where a blank or nothing is there. */
    public static int endAt(String text, int from) {
        int end = from;
        while (end < text.length() && BLANKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The first word after an offset, which is not within one; empty where there is none. */
    public static String after(String text, int offset) {
        int start = offset;
        while (start < text.length() && BLANKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start, endAt(text, start));
    }

    /** What stands between any of the separators; no empty words between adjacent ones. */
    public static List<String> split(String text, String separators) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || separators.indexOf(text.charAt(at)) >= 0) {
                if (at > from) {
                    words.add(text.substring(from, at));
                }
                from = at + 1;
            }
        }
        return words;
    }

    /** Runs of letters. */
    public static List<String> ofLetters(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetter(text.charAt(at))) {
                if (at > from) {
                    words.add(text.substring(from, at));
                }
                from = at + 1;
            }
        }
        return words;
    }
}
