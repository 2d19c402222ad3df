package dk.kkr.answers.language;

import dk.kkr.profile.Verb;
import java.util.Optional;

/**
 * A word of a sentence, a number, or a mark.
 *
 * @param form what is known of it wherever it stands
 * @param from offset in the section's text of its first character
 * @param to offset after its last one
 * @param verb the verb of which it is a form here
 */
public record Word(WordForm form, int from, int to, Optional<Verb> verb) {
    /** Its characters in lower case. */
    public String lower() {
        return form.lower();
    }

    /** Whether it begins with a capital. */
    public boolean capital() {
        return form.capital();
    }

    /** The same word as a noun. */
    public Word withoutVerb() {
        return new Word(form, from, to, Optional.empty());
    }

    /** Whether it is the word, in any case. */
    public boolean is(String word) {
        return form.lower().equals(word);
    }

    /** Whether it is a comma, a bracket or another mark. */
    public boolean isMark() {
        return form.mark();
    }

    /** Whether it begins with a digit. */
    public boolean isNumber() {
        return Character.isDigit(lower().charAt(0));
    }

    /** Whether it is a form of such a verb. */
    public boolean is(Verb.Kind kind) {
        return verb.isPresent() && verb.get().kind() == kind;
    }

    /** Whether it is such a form of a verb. */
    public boolean is(Verb.Form form) {
        return verb.isPresent() && verb.get().form() == form;
    }

    /** Whether it is a verb in a form that can be the main one of its clause. */
    public boolean isFinite() {
        return verb.isPresent() && verb.get().form().isFinite();
    }

    /** Whether its subject does something, {@code godkender}. */
    public boolean isActive() {
        return verb.isPresent() && verb.get().isActive();
    }

    /** Whether something is done to its subject, {@code godkendes}. */
    public boolean isPassive() {
        return verb.isPresent() && verb.get().isPassive();
    }

    /** Whether it is such a form of such a verb. */
    public boolean is(Verb.Kind kind, Verb.Form form) {
        return is(kind) && is(form);
    }
}
