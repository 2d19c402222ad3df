package dk.kkr.person;

/** What separates the pieces of a participant's entry. */
public final class Punctuation {
    private Punctuation() {}

    /** The text without commas, dashes, blanks and unmatched parentheses at its ends. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " ,;)–-:".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,;(–-".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean unmatched = to > from && text.charAt(to - 1) == ')' && text.indexOf('(', from) < 0;
        return text.substring(from, unmatched ? to - 1 : to);
    }
}
