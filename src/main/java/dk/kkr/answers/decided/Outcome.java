package dk.kkr.answers.decided;

import dk.kkr.profile.Verb;
import java.util.Optional;

/** What a clause does to the item, or to some of its points. */
enum Outcome {
    ADOPT,
    AMEND,
    /** Not all of it, without saying which. */
    PART,
    REJECT,
    NOTE,
    DISCUSS,
    DECIDE,
    /** Somebody else is asked for something, {@code bad sekretariatet om et notat}: the weakest of decisions. */
    REQUEST,
    /** Somebody else is to decide. */
    DELEGATE,
    APPOINT,
    POSTPONE,
    REFER,
    WITHDRAW;

    /** What a verb against a matter does to it, by itself: {@code udsætte}, {@code forkaste}. */
    static Optional<Outcome> against(Verb verb) {
        return switch (verb.kind()) {
            case POSTPONE -> Optional.of(POSTPONE);
            case SEND -> Optional.of(REFER);
            case WITHDRAW -> Optional.of(WITHDRAW);
            case REJECT -> Optional.of(REJECT);
            default -> Optional.empty();
        };
    }

    /** Whether it agrees to what was recommended, as it is or changed. */
    boolean agrees() {
        return this == ADOPT || this == AMEND;
    }

    /** Whether nothing is decided now. */
    boolean isPutOff() {
        return this == POSTPONE || this == REFER || this == WITHDRAW;
    }

    /** Whether something is decided in words of its own. */
    boolean isInOtherWords() {
        return this == DECIDE || this == REQUEST;
    }

    /** Whether it has words of agreement or refusal. */
    boolean answers() {
        return this == ADOPT || this == AMEND || this == PART || this == REJECT;
    }
}
