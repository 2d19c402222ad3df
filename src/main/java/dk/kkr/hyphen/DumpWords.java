package dk.kkr.hyphen;

import dk.kkr.text.LineEndHyphen;
import java.util.BitSet;
import java.util.List;

/** The words of a dump that stand unbroken within its lines: the dump as its own dictionary. */
final class DumpWords {
    /** The longest ending that Danish inflection and linking add: {@code -ernes}. */
    private static final int LONGEST_ENDING = 5;

    /** Too many words begin with a shorter one for it to prove anything. */
    private static final int SHORTEST_STEM = 5;

    /** This many letters after a hyphen tell one compound from another: {@code bruger-kom…}. */
    private static final int TELLING_LETTERS = 3;

    private final WordTable table = new WordTable();
    private final Neighbours neighbours = new Neighbours();

    private final SetOffStems setOff = new SetOffStems();

    private final OpenStems open = new OpenStems();

    /** The number of hyphens within lines that stand between blanks and words. */
    private int spacedDashes;

    /** The line whose tokens are being added. */
    private String line = "";

    /** Whether the next token continues a word broken at the end of the line before. */
    private boolean half;

    /** @param lines the dump's body lines, in order */
    DumpWords(List<String> lines) {
        TokenWalk tokens = new TokenWalk();
        TokenSink sink = this::add;
        for (String each : lines) {
            line = withoutBlankBeforeHyphen(each);
            tokens.over(line, sink);
            if (line.length() < each.length()) {
                open.forgetLast();
            }
            half = !line.isEmpty() && LineEndHyphen.is(line.charAt(line.length() - 1));
            neighbours.endLine();
        }
    }

    /** With or without a blank before a line-end hyphen, the word before it may be broken, so it proves nothing. */
    private static String withoutBlankBeforeHyphen(String line) {
        int last = line.length() - 1;
        if (last < 2 || line.charAt(last - 1) != ' ' || !LineEndHyphen.is(line.charAt(last))) {
            return line;
        }
        String before = line.substring(0, last).stripTrailing();
        return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1))
                ? line
                : before + line.charAt(last);
    }

    /** How often the word stands in the dump, upper and lower case alike. */
    int count(String word) {
        return count(FoldedText.of(word), 0, word.length());
    }

    /** How often the span, in lower case, stands in the dump as a word. */
    private int count(char[] chars, int from, int to) {
        int hash = WordHash.of(chars, from, to);
        return table.mayHave(hash) ? table.countOf(hash, chars, from, to) : 0;
    }

    /** The indices of the lines that may have a {@link Residue}. */
    BitSet linesToLookAt() {
        return neighbours.linesToLookAt(table);
    }

    /**
     * Whether the dump has the two halves as one word, or a form of it: a longer word, or another ending. A form must
     * reach beyond the break; otherwise it would only show that the left half is a word.
     */
    boolean hasJoined(String left, String right) {
        char[] joined = FoldedText.of(left + right);
        int length = joined.length;
        if (count(joined, 0, length) > 0) {
            return true;
        }
        if (length < SHORTEST_STEM || right.length() < TELLING_LETTERS) {
            return false;
        }
        if (table.hasBeginning(joined, length)) {
            return true;
        }
        int beyondBreak = left.length() + TELLING_LETTERS;
        int shortest = Math.max(Math.max(SHORTEST_STEM, beyondBreak), length - LONGEST_ENDING);
        for (int end = length - 1; end >= shortest; end--) {
            if (count(joined, 0, end) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the dump begins this way. */
    boolean hasBeginning(String beginning) {
        return table.hasBeginning(FoldedText.of(beginning), beginning.length());
    }

    /** Whether the dump has a word that begins with the left half, a hyphen and the right half's first letters. */
    boolean hasHyphenated(String left, String right) {
        if (left.isEmpty() || right.length() < TELLING_LETTERS) {
            return false;
        }
        return hasBeginning(left + "-" + right.substring(0, TELLING_LETTERS));
    }

    /**
     * Whether more words of the dump begin with the stem and a hyphen than with the stem and a letter: {@code it} where
     * it has {@code it-sikkerhed}.
     */
    boolean isSetOff(String stem) {
        return setOff.areSetOff(String.valueOf(FoldedText.of(stem)), table);
    }

    /** Whether the dump leaves the first part of a compound open ({@code social- og}) or sets it off with a hyphen. */
    boolean isOpen(String stem) {
        String key = String.valueOf(FoldedText.of(stem));
        return open.has(key) || setOff.has(key);
    }

    /** Whether this dump has several hyphens between blanks as dashes; a single one may be an extractor's blank. */
    boolean hasSpacedDashes() {
        return spacedDashes > 1;
    }

    /** Adds a token's word, if it is whole. Most are nothing but letters, and take a short cut. */
    private void add(TokenWalk token) {
        if (token.isOfLetters() && !half && !open.areWaiting()) {
            boolean isNew = table.count(token.hash(), token.chars(), token.from(), token.to());
            neighbours.addLetters(token.hash(), token.to() - token.from(), isNew);
        } else {
            addOther(token);
        }
        half = false;
    }

    private void addOther(TokenWalk token) {
        open.add(token);
        spacedDashes += token.isSpacedDash() ? 1 : 0;
        if (token.isAtEnd() && LineEndHyphen.is(token.last())) {
            addBroken(token);
            neighbours.addFirstHalf(token);
        } else if (half) {
            neighbours.addSecondHalf(token);
        } else {
            neighbours.add(token, addWithoutPunctuation(token));
        }
    }

    private void addBroken(TokenWalk token) {
        if (token.hasHyphenBeforeLast()) {
            table.know(token.chars(), token.from(), token.to() - 1);
        }
    }

    /** A hyphen at a word's end belongs to it: {@code social-}. Returns whether the word is new. */
    private boolean addWithoutPunctuation(TokenWalk token) {
        char[] chars = token.chars();
        int from = token.from();
        int to = token.to();
        int hash = token.hash();
        while (to > from && !FoldedChar.isLetterOrDigit(chars[to - 1]) && chars[to - 1] != '-') {
            hash = WordHash.withoutLast(hash, chars[--to]);
        }
        while (from < to && !FoldedChar.isLetterOrDigit(chars[from])) {
            from++;
        }
        if (to == from) {
            return false;
        }
        boolean isNew = table.count(from == token.from() ? hash : WordHash.of(chars, from, to), chars, from, to);
        if (isNew && token.hasHyphen()) {
            setOff.add(chars, from, to, line);
        }
        return isNew;
    }
}
