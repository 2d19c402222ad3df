package dk.kkr.answers.decided;

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
