package dk.kkr.hyphen;

import dk.kkr.text.LineEndHyphen;
import java.util.BitSet;
import java.util.List;

/** The words of a dump that stand unbroken within its lines: the dump as its own dictionary. */
final class DumpWords {
    private final WordTable table;
    private final Neighbours neighbours;

    private final SetOffStems setOff = new SetOffStems();

    private final OpenStems open = new OpenStems();

    private final BitSet wideBlanks = new BitSet();

    /** The number of hyphens within lines that stand between blanks and words. */
    private int spacedDashes;

    /** The line whose tokens are being added. */
    private String line = "";

    /** Whether the next token continues a word broken at the end of the line before. */
    private boolean half;

    /** @param lines the dump's body lines, in order */
    DumpWords(List<String> lines) {
        ExpectedWords expected = ExpectedWords.in(lines);
        this.table = new WordTable(expected);
        this.neighbours = new Neighbours(expected.pairs());
        TokenWalk tokens = new TokenWalk();
        for (int i = 0; i < lines.size(); i++) {
            String printed = lines.get(i);
            line = withoutBlankBeforeHyphen(printed);
            tokens.begin(line);
            while (tokens.advance()) {
                add(tokens);
            }
            if (line.length() < printed.length()) {
                open.forgetLast();
            }
            if (tokens.hasPassedWideBlanks() || line.length() < printed.length()) {
                wideBlanks.set(i);
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
        return table.countOf(FoldedText.of(word), 0, word.length());
    }

    /** The indices of the lines that may have blanks next to each other, which the walk over the words met. */
    BitSet linesWithWideBlanks() {
        return wideBlanks;
    }

    /** What the dump has of the two halves of a word. */
    Halves halves(String left, String right) {
        return new Halves(left, right, table);
    }

    /** The indices of the lines that may have a {@link Residue}. */
    BitSet linesToLookAt() {
        return neighbours.linesToLookAt(table);
    }

    /** Whether a word of the dump begins this way. */
    boolean hasBeginning(String beginning) {
        return table.hasBeginning(FoldedText.of(beginning), beginning.length());
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
