package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Word;
import dk.kkr.profile.Verb;
import java.util.List;
import java.util.Optional;

/**
 * What a clause says: its full verb and how it is said.
 *
 * @param index of the full verb's word
 * @param finite index of the finite verb, -1 where there is none: {@code Godkendt.}
 */
record Predicate(Voice voice, Verb verb, int index, int finite) {
    /** How the full verb is used. */
    enum Voice {
        /** {@code KKR godkendte}, {@code KKR har godkendt}. */
        ACTIVE,
        /** {@code blev godkendt}, {@code godkendes}. */
        PASSIVE,
        /** {@code Godkendt}, without any finite verb. */
        ELLIPTIC,
        /** {@code kan tiltræde}. */
        MODAL,
        /** {@code at udsætte sagen}. */
        INFINITIVE
    }

    /** {@code Det blev aftalt}. */
    boolean isAgreement() {
        return voice == Voice.PASSIVE && verb.agrees();
    }

    /** The predicate of a clause; empty where it has no verb. */
    static Optional<Predicate> of(Clause clause) {
        int finite = clause.finite();
        if (finite < 0) {
            return withoutFinite(clause);
        }
        Verb verb = clause.words().get(finite).verb().orElseThrow();
        return switch (verb.kind()) {
            case BE, BECOME -> auxiliary(clause, finite, verb, Voice.PASSIVE);
            case HAVE -> auxiliary(clause, finite, verb, Voice.ACTIVE);
            case MODAL -> modal(clause, finite, verb);
            default ->
                Optional.of(new Predicate(verb.isPassive() ? Voice.PASSIVE : Voice.ACTIVE, verb, finite, finite));
        };
    }

    private static Optional<Predicate> withoutFinite(Clause clause) {
        List<Word> words = clause.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.is(Verb.Form.PARTICIPLE)) {
                return Optional.of(new Predicate(Voice.ELLIPTIC, word.verb().orElseThrow(), i, -1));
            }
            if (word.is(Verb.Form.INFINITIVE)) {
                return Optional.of(new Predicate(Voice.INFINITIVE, word.verb().orElseThrow(), i, -1));
            }
        }
        return Optional.empty();
    }

    /** The participle after the auxiliary, or before it, {@code Genudpeget blev Bo Dam}; else the auxiliary itself. */
    private static Optional<Predicate> auxiliary(Clause clause, int finite, Verb verb, Voice voice) {
        List<Word> words = clause.words();
        Voice said = voice;
        for (int i = finite + 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.is(Verb.Form.PARTICIPLE)) {
                if (word.is(Verb.Kind.BECOME)) {
                    said = Voice.PASSIVE;
                    continue;
                }
                return Optional.of(new Predicate(said, word.verb().orElseThrow(), i, finite));
            }
        }
        for (int i = 0; i < finite; i++) {
            if (words.get(i).is(Verb.Form.PARTICIPLE)) {
                return Optional.of(new Predicate(said, words.get(i).verb().orElseThrow(), i, finite));
            }
        }
        return Optional.of(new Predicate(Voice.ACTIVE, verb, finite, finite));
    }

    private static Optional<Predicate> modal(Clause clause, int finite, Verb verb) {
        for (int i = finite + 1; i < clause.words().size(); i++) {
            Word word = clause.words().get(i);
            boolean full = word.is(Verb.Form.INFINITIVE) || word.is(Verb.Form.PASSIVE);
            if (full && !word.is(Verb.Kind.BECOME) && !word.is(Verb.Kind.BE)) {
                return Optional.of(new Predicate(Voice.MODAL, word.verb().orElseThrow(), i, finite));
            }
        }
        return Optional.of(new Predicate(Voice.ACTIVE, verb, finite, finite));
    }
}
