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
    private int from;
    private int to;
    private int hash;
    private int kinds;
    private int kindsBeforeLast;

    /**
     * Shows the sink each token of the line. One loop with a single branch that depends on the text: a processor
     * guesses wrong whether a token ends, and that costs more than the rest.
     */
    void over(String line, TokenSink sink) {
        take(line);
        char[] text = chars;
        int[] latin1 = LATIN_1;
        int end = length;
        int begin = 0;
        int hashSoFar = 0;
        int kindsSoFar = 0;
        int kindsBefore = 0;
        for (int i = 0; i <= end; i++) {
            char c = text[i];
            if (c != ' ') {
                int folded = c < latin1.length ? latin1[c] : FoldedChar.of(c);
                text[i] = (char) folded;
                hashSoFar = WordHash.add(hashSoFar, (char) folded);
                kindsBefore = kindsSoFar;
                kindsSoFar |= folded;
                continue;
            }
            if (i > begin) {
                from = begin;
                to = i;
                hash = hashSoFar;
                kinds = kindsSoFar;
                kindsBeforeLast = kindsBefore;
                sink.token(this);
            }
            begin = i + 1;
            hashSoFar = 0;
            kindsSoFar = 0;
        }
    }

    /** A blank after the line ends its last token. */
    private void take(String line) {
        length = line.length();
        if (length >= chars.length) {
            chars = new char[length * 2];
        }
        line.getChars(0, length, chars, 0);
        chars[length] = ' ';
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
