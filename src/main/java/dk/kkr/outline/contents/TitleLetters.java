package dk.kkr.outline.contents;

import dk.kkr.text.Letters;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A title's letters and digits in lower case. Contents list and heading differ in blanks, hyphens and spelling:
 * {@code VIP- klimaprojekterne} and {@code VIP-klimaprojekterne}, {@code Rameaftale} and {@code Rammeaftale}.
 */
public record TitleLetters(String letters) {
    /** How many letters are compared: longer titles are compared by their beginnings. */
    private static final int MAX_LENGTH = 300;

    /** Two titles are alike if at most one letter in so many differs. */
    private static final int LETTERS_PER_DIFFERENCE = 6;

    public static TitleLetters of(String title) {
        return new TitleLetters(Letters.withDigits(title, MAX_LENGTH));
    }

    /**
     * The same for all titles that begin with the same letters and digits, so many of them; no text is made for it.
     *
     * @param from the offset of the title
     */
    static int hashOfBeginning(String line, int from, int count) {
        int hash = 0;
        int letters = 0;
        for (int i = from; i < line.length() && letters < count; i++) {
            char letter = Letters.lower(line.charAt(i));
            if (letter != Letters.NONE) {
                hash = 31 * hash + letter;
                letters++;
            }
        }
        return hash;
    }

    /**
     * The offset after the letters of a line that stand among these from an offset on; -1 where it has any other. Of a
     * long line the beginning counts.
     *
     * @param start the offset in the line
     */
    int endOf(String line, int start, int from) {
        int at = from;
        for (int i = start; i < line.length() && at - from < MAX_LENGTH; i++) {
            char letter = Letters.lower(line.charAt(i));
            if (letter != Letters.NONE) {
                if (at == letters.length() || letters.charAt(at) != letter) {
                    return -1;
                }
                at++;
            }
        }
        return at;
    }

    public boolean isLike(TitleLetters other) {
        return differencesTo(other) >= 0;
    }

    /** How many letters of a title differ; -1 where the two are not alike. */
    public int differencesTo(String title) {
        // Of most titles no other text is made: they are the same, or far shorter.
        if (letters.length() - title.length() > letters.length() / LETTERS_PER_DIFFERENCE) {
            return -1;
        }
        return endOf(title, 0, 0) == letters.length() ? 0 : of(title).differencesTo(this);
    }

    /** How many letters differ; -1 where the two are not alike. */
    public int differencesTo(TitleLetters other) {
        if (letters.equals(other.letters)) {
            return 0;
        }
        int allowed = Math.max(letters.length(), other.letters.length()) / LETTERS_PER_DIFFERENCE;
        if (Math.abs(letters.length() - other.letters.length()) > allowed) {
            return -1;
        }
        int same = sameAtStart(other);
        return new LevenshteinDistance(allowed).apply(letters.substring(same), other.letters.substring(same));
    }

    private int sameAtStart(TitleLetters other) {
        int shorter = Math.min(letters.length(), other.letters.length());
        int same = 0;
        while (same < shorter && letters.charAt(same) == other.letters.charAt(same)) {
            same++;
        }
        return same;
    }
}
