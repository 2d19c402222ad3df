package dk.kkr.answers.posts;

import dk.kkr.answers.language.Word;
import java.util.Optional;

/**
 * A part of a sentence: a word, or a person with what belongs to the name.
 *
 * @param word the word, or the name's first one
 */
record Part(Word word, Optional<Mention> mention) {
    int from() {
        return word.from();
    }

    int to() {
        return mention.isPresent() ? mention.get().to() : word.to();
    }

    boolean isPerson() {
        return mention.isPresent();
    }

    /** Whether it is a person with a party or a municipality. */
    boolean isProven() {
        return mention.isPresent() && mention.get().isProven();
    }

    /** Whether it is the word, and no person. */
    boolean is(String lower) {
        return mention.isEmpty() && word.is(lower);
    }

    /** The word in lower case; empty for a person. */
    String lower() {
        return mention.isPresent() ? "" : word.lower();
    }

    /** Whether it is a finite verb. */
    boolean isFinite() {
        return mention.isEmpty() && word.isFinite();
    }
}
