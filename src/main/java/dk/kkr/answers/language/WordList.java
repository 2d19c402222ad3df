package dk.kkr.answers.language;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Words in a row, which do not change; a part of them is a view of the same ones. A class of its own, since little else
 * is asked in answers as often as a list for its next word, and lists of several classes take longer to answer.
 */
public final class WordList extends AbstractList<Word> implements RandomAccess {
    private static final WordList EMPTY = new WordList(new Word[0], 0, 0);

    private final Word[] all;
    private final int from;
    private final int size;

    private WordList(Word[] all, int from, int size) {
        this.all = all;
        this.from = from;
        this.size = size;
    }

    /** No words. */
    static WordList empty() {
        return EMPTY;
    }

    /** These words, whatever becomes of the given list. */
    public static WordList of(List<Word> words) {
        return words instanceof WordList known ? known : new WordList(words.toArray(new Word[0]), 0, words.size());
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public Word get(int index) {
        return all[from + Objects.checkIndex(index, size)];
    }

    /** Whether one of the words, in lower case, is of a kind. */
    public boolean haveAny(Predicate<String> kind) {
        for (int i = 0; i < size; i++) {
            if (kind.test(all[from + i].lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether two words next to each other, in lower case, go together. */
    public boolean havePair(BiPredicate<String, String> kind) {
        for (int i = 0; i + 1 < size; i++) {
            if (kind.test(all[from + i].lower(), all[from + i + 1].lower())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public WordList subList(int first, int after) {
        Objects.checkFromToIndex(first, after, size);
        return new WordList(all, from + first, after - first);
    }

    @Override
    public Iterator<Word> iterator() {
        return new Each(this);
    }

    private static final class Each implements Iterator<Word> {
        private final WordList words;
        private int next;

        Each(WordList words) {
            this.words = words;
        }

        @Override
        public boolean hasNext() {
            return next < words.size;
        }

        @Override
        public Word next() {
            if (next >= words.size) {
                throw new NoSuchElementException();
            }
            Word word = words.all[words.from + next];
            next++;
            return word;
        }
    }
}
