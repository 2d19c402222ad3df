package dk.kkr.person;

/**
 * A pair of parentheses in a text.
 *
 * @param from offset of the opening parenthesis, -1 where there is none
 * @param to offset after the closing parenthesis
 */
record Parenthesis(int from, int to, String content) {
    static Parenthesis firstIn(String text, int start) {
        int open = text.indexOf('(', start);
        int close = open < 0 ? -1 : text.indexOf(')', open);
        return close < 0
                ? new Parenthesis(-1, -1, "")
                : new Parenthesis(
                        open, close + 1, text.substring(open + 1, close).strip());
    }

    /** The text before the first opening parenthesis; all of it where there is none. */
    static String before(String text) {
        int open = text.indexOf('(');
        return open < 0 ? text : text.substring(0, open).strip();
    }

    boolean isFound() {
        return from >= 0;
    }
}
