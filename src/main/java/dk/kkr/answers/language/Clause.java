package dk.kkr.answers.language;

import dk.kkr.profile.ActorWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.Verb;
import dk.kkr.profile.VoteWords;

/**
 * A clause of a sentence.
 *
 * @param opener the word that makes it subordinate, in lower case: {@code at}, {@code idet}; empty for a main clause
 * @param words without the opener and without the clauses within it
 * @param start offset in the section's text of the opener, or of the first word
 */
public record Clause(String opener, WordList words, int start) {
    /** Whether it stands for itself. */
    public boolean isMain() {
        return opener.isEmpty();
    }

    /** Whether it says what somebody said, decided or recommends: {@code at …}. */
    public boolean isThat() {
        return opener.equals(ClauseWords.THAT);
    }

    /** Offset after its last word. */
    public int end() {
        return words.isEmpty() ? start : words.get(words.size() - 1).to();
    }

    /** The index of the first finite verb; -1 where it has none. */
    public int finite() {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isFinite()) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first word at or after {@code from} that is the given one; -1 where there is none. */
    public int indexOf(String word, int from) {
        for (int i = from; i < words.size(); i++) {
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

    /** Whether it has a form of such a verb. */
    public boolean has(Verb.Kind kind) {
        for (Word word : words) {
            if (word.is(kind)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it says that something is not so; {@code ikke enstemmigt godkendt} says that it is, and so does
     * {@code Forslaget om ikke at bygge blev godkendt}.
     */
    public boolean isNegated() {
        for (int i = 0; i < words.size(); i++) {
            boolean ofVote = i + 1 < words.size()
                    && VoteWords.isUnanimousVote(words.get(i + 1).lower());
            if (ClauseWords.negates(words.get(i).lower()) && !ofVote && !isOfNoun(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfNoun(int negation) {
        // "godkendte forslaget om ikke" / "at bygge": the clause ends there.
        boolean before = negation + 1 == words.size() || words.get(negation + 1).is(ClauseWords.THAT);
        return before
                && negation > 0
                && ActorWords.isPreposition(words.get(negation - 1).lower());
    }
}
