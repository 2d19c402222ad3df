package dk.kkr.hyphen;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a dump that stand unbroken within its lines: the dump as its own dictionary. */
final class DumpWords {
    /** The longest ending that Danish inflection and linking add: {@code -ernes}. */
    private static final int LONGEST_ENDING = 5;

    /** A shorter word is the beginning of too many others to prove anything. */
    private static final int SHORTEST_STEM = 5;

    /** So many letters behind a hyphen tell one compound from another: {@code bruger-kom…}. */
    private static final int TELLING_LETTERS = 3;

    /** One compound may have its hyphen for a reason of its own. */
    private static final int SET_OFF = 2;

    /** No first part of a compound is longer. */
    private static final int LONGEST_STEM = 40;

    /** For each, all words are looked through; no people's document has as many, and another takes no longer for it. */
    private static final int MOST_STEMS = 200;

    private final WordTable table = new WordTable();
    private final Neighbours neighbours = new Neighbours();

    /** How many words the dump has of which the key is the part up to a hyphen. */
    private final Map<String, Integer> hyphenated = new HashMap<>();

    /** Whether the stems that were asked for are set off, see {@link #isSetOff}. */
    private final Map<String, Boolean> setOff = new HashMap<>();

    /** Whether the next token continues a word that the line before broke off. */
    private boolean half;

    /** @param lines the dump's body lines, in order */
    DumpWords(List<String> lines) {
        TokenWalk tokens = new TokenWalk();
        TokenSink sink = this::add;
        for (String line : lines) {
            tokens.over(line, sink);
            half = !line.isEmpty() && LineBreak.isHyphen(line.charAt(line.length() - 1));
            neighbours.endLine();
        }
    }

    /** How often the word stands in the dump, upper and lower case alike. */
    int count(String word) {
        return count(FoldedText.of(word), 0, word.length());
    }

    /** How often the stretch, in small letters, stands in the dump as a word. */
    private int count(char[] chars, int from, int to) {
        int hash = WordHash.of(chars, from, to);
        return table.mayHave(hash) ? table.countOf(hash, chars, from, to) : 0;
    }

    /** The indices of the lines that may have a {@link Residue}. */
    BitSet linesToLookAt() {
        return neighbours.linesToLookAt(table);
    }

    /**
     * Whether the dump has the two halves as one word, or a form of it: the same with more behind it, or with another
     * ending. A form must reach beyond the break, else it would only show that the left half is a word.
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

    /** Whether a word of the dump begins so. */
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
     * Whether the dump has more words that begin with the stem and a hyphen than words that begin with the stem and
     * have a letter behind it: {@code it} where it has {@code it-sikkerhed} and {@code it-drift}. Of a stem that has a
     * hyphen itself one is enough: {@code ung-til-ung-indsats}.
     */
    boolean isSetOff(String stem) {
        char[] beginning = FoldedText.of(stem);
        String key = String.valueOf(beginning);
        int withHyphen = hyphenated.getOrDefault(key, 0);
        int enough = stem.indexOf('-') > 0 ? 1 : SET_OFF;
        if (withHyphen < enough || (setOff.size() == MOST_STEMS && !setOff.containsKey(key))) {
            return false;
        }
        return setOff.computeIfAbsent(key, any -> withHyphen > table.wordsWithLetterBehind(beginning));
    }

    /** Adds a token's word, if it is whole. Most are of letters alone, and get a short way. */
    private void add(TokenWalk token) {
        if (token.isOfLetters() && !half) {
            boolean isNew = table.count(token.hash(), token.chars(), token.from(), token.to());
            neighbours.addLetters(token.hash(), token.to() - token.from(), isNew);
        } else {
            addOther(token);
        }
        half = false;
    }

    private void addOther(TokenWalk token) {
        if (token.isAtEnd() && LineBreak.isHyphen(token.last())) {
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

    /** A hyphen at a word's end belongs to it: {@code social-}. Returns whether the word stands nowhere before. */
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
            addHyphenated(chars, from, to);
        }
        return isNew;
    }

    /** {@code ung-til-ung-indsats} begins with {@code ung}, {@code ung-til} and {@code ung-til-ung}. */
    private void addHyphenated(char[] chars, int from, int to) {
        for (int i = from + 1; i < Math.min(to - 1, from + LONGEST_STEM); i++) {
            if (chars[i] == '-' && FoldedChar.isLetter(chars[i + 1])) {
                hyphenated.merge(String.valueOf(chars, from, i - from), 1, Integer::sum);
            }
        }
    }
}
