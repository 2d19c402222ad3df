package dk.kkr.answers.language;

import java.util.List;

/**
 * A sentence of a section, or the rest of a line that no mark ends.
 *
 * @param words at least one; the mark that ends it is the last
 */
public record Sentence(WordList words) {
    public Sentence {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a sentence without words");
        }
    }

    /** A sentence of these words, whatever becomes of the list. */
    public Sentence(List<Word> words) {
        this(WordList.of(words));
    }

    /** Offset in the section's text at which it begins. */
    public int from() {
        return words.get(0).from();
    }

    /** Offset after its last mark. */
    public int to() {
        return words.get(words.size() - 1).to();
    }

    /** The index of the first word at or after {@code from} that is the given one; -1 where there is none. */
    public int indexOf(String word, int from) {
        for (int i = Math.max(0, from); i < words.size(); i++) {
            if (words.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it has the word, in any case. */
    public boolean has(String word) {
        return indexOf(word, 0) >= 0;
    }

    /** Whether it asks something. */
    public boolean isQuestion() {
        return words.get(words.size() - 1).is("?");
    }
}
