package dk.kkr.hyphen;

import java.util.HashMap;
import java.util.Map;

/** The first parts of compounds that the dump sets off with a hyphen: {@code it} of {@code it-sikkerhed}. */
final class SetOffStems {
    /** No first part of a compound is longer. */
    private static final int LONGEST_STEM = 40;

    /**
     * Each stem costs a search through all words. No real document has this many; the limit bounds the time of any
     * other.
     */
    private static final int MOST_STEMS = 200;

    /** For each part before a hyphen: the number of words of the dump that begin with it and the hyphen. */
    private final Map<String, Integer> hyphenated = new HashMap<>();

    /** The answers that {@link #areSetOff} gave. */
    private final Map<String, Boolean> setOff = new HashMap<>();

    /**
     * Adds a word that stands in the dump for the first time. {@code ung-til-ung-indsats} begins with {@code ung},
     * {@code ung-til} and {@code ung-til-ung}. An abbreviation in capitals says nothing about a lower-case word:
     * {@code IS-krigere} about {@code Is-} / {@code lamisk}.
     *
     * @param chars the word's line, in lower case
     * @param line the same, as printed
     */
    void add(char[] chars, int from, int to, String line) {
        for (int i = from + 1; i < Math.min(to - 1, from + LONGEST_STEM); i++) {
            boolean isHyphen = chars[i] == '-' && FoldedChar.isLetter(chars[i + 1]);
            if (isHyphen && !Character.isUpperCase(line.charAt(i - 1))) {
                String stem = String.valueOf(chars, from, i - from);
                hyphenated.put(stem, hyphenated.getOrDefault(stem, 0) + 1);
            }
        }
    }

    /** Whether the dump has a word that begins with the stem, in lower case, and a hyphen. */
    boolean has(String stem) {
        return hyphenated.containsKey(stem);
    }

    /** Whether more words begin with the stem, in lower case, and a hyphen than with the stem and a letter. */
    boolean areSetOff(String stem, WordTable words) {
        int withHyphen = hyphenated.getOrDefault(stem, 0);
        if (withHyphen == 0 || (setOff.size() == MOST_STEMS && !setOff.containsKey(stem))) {
            return false;
        }
        if (!setOff.containsKey(stem)) {
            setOff.put(stem, withHyphen > words.wordsWithLetterAfter(stem.toCharArray()));
        }
        return setOff.getOrDefault(stem, false);
    }
}
