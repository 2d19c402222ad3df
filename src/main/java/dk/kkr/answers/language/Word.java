package dk.kkr.answers.language;

import dk.kkr.profile.Verb;
import java.util.Optional;

/**
 * A word of a sentence, a number, or a mark.
 *
 * @param lower its characters in lower case
 * @param from offset in the section's text of its first character
 * @param to offset after its last one
 * @param capital whether it begins with a capital
 * @param verb the verb of which it is a form
 */
public record Word(String lower, int from, int to, boolean capital, Optional<Verb> verb) {
    /** Whether it is the word, in any case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether it is a comma, a bracket or another mark. */
    public boolean isMark() {
        return !Character.isLetterOrDigit(lower.charAt(0));
    }

    /** Whether it begins with a digit. */
    public boolean isNumber() {
        return Character.isDigit(lower.charAt(0));
    }

    /** Whether it is a form of such a verb. */
    public boolean is(Verb.Kind kind) {
        return verb.isPresent() && verb.get().kind() == kind;
    }

    /** Whether it is such a form of a verb. */
    public boolean is(Verb.Form form) {
        return verb.isPresent() && verb.get().form() == form;
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
