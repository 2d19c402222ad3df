package dk.kkr.hyphen;

/**
 * Walks over the tokens of lines (what stands between blanks) and lower-cases them on the way. One object serves a
 * whole dump.
 */
final class TokenWalk {
    private static final int USUAL_LINE = 256;
    private static final int NO_LETTER = FoldedChar.DIGIT | FoldedChar.HYPHEN | FoldedChar.OTHER;

    private static final int[] LATIN_1 = FoldedChar.latin1();

    private char[] chars = new char[USUAL_LINE];
    private int length;
    private int next;
    private boolean wideBlanks;
    private int from;
    private int to;
    private int hash;
    private int kinds;
    private int kindsBeforeLast;

    /** Stands before the first token of a line. A blank after the line ends its last token. */
    void begin(String line) {
        length = line.length();
        if (length >= chars.length) {
            chars = new char[length * 2];
        }
        line.getChars(0, length, chars, 0);
        chars[length] = ' ';
        next = 0;
        wideBlanks = false;
    }

    /** Moves on to the next token; false where the line has no more. */
    boolean advance() {
        while (next < length && chars[next] == ' ') {
            next++;
            wideBlanks = true;
        }
        if (next >= length) {
            return false;
        }
        from = next;
        fold();
        next = to + 1;
        return true;
    }

    /** Folds the token that begins at {@link #from}. One loop for all that is known of a token when it ends. */
    private void fold() {
        char[] text = chars;
        int[] latin1 = LATIN_1;
        int hashSoFar = 0;
        int kindsSoFar = 0;
        int kindsBefore = 0;
        int i = from;
        for (char c = text[i]; c != ' '; c = text[++i]) {
            int folded = c < latin1.length ? latin1[c] : FoldedChar.of(c);
            text[i] = (char) folded;
            hashSoFar = WordHash.add(hashSoFar, (char) folded);
            kindsBefore = kindsSoFar;
            kindsSoFar |= folded;
        }
        to = i;
        hash = hashSoFar;
        kinds = kindsSoFar;
        kindsBeforeLast = kindsBefore;
    }

    /** Whether blanks next to each other, or before the first token, have been passed on the line. */
    boolean hasPassedWideBlanks() {
        return wideBlanks;
    }

    /** The line's characters, in lower case up to the end of the token; all offsets refer to it. */
    char[] chars() {
        return chars;
    }

    /** Whether the token is the line's last, with no blank after it. */
    boolean isAtEnd() {
        return to == length;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    char last() {
        return chars[to - 1];
    }

    /** The {@link WordHash} of the whole token. */
    int hash() {
        return hash;
    }

    /** The same of the token without its last character. */
    int hashBeforeLast() {
        return WordHash.withoutLast(hash, last());
    }

    /** Whether the token is nothing but letters. */
    boolean isOfLetters() {
        return (kinds & NO_LETTER) == 0;
    }

    /** Whether the token is letters and one last character of any kind: most tokens with other characters are. */
    boolean isOfLettersAndMark() {
        return (kindsBeforeLast & NO_LETTER) == 0 && (kindsBeforeLast & FoldedChar.LETTER) != 0;
    }

    /** Whether the token is a single hyphen, with a letter next to the blank on either side. */
    boolean isSpacedDash() {
        return to - from == 1
                && last() == '-'
                && from > 1
                && to + 1 < length
                && FoldedChar.isLetter(chars[from - 2])
                && Character.isLetter(chars[to + 1]);
    }

    /** Whether there is a hyphen in the token, other than its last character. */
    boolean hasHyphenBeforeLast() {
        return (kindsBeforeLast & FoldedChar.HYPHEN) != 0;
    }

    /** Whether there is a hyphen in the token. */
    boolean hasHyphen() {
        return (kinds & FoldedChar.HYPHEN) != 0;
    }
}
