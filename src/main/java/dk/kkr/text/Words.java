package dk.kkr.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a text. Loops, since a regular expression would cost a short run more than the search itself. */
public final class Words {
    private Words() {}

    /** What stands between blanks and tabs. */
    public static List<String> of(String text) {
        return split(text, " \t");
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
