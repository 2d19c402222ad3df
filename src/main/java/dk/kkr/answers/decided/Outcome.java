package dk.kkr.answers.decided;

/** What a clause does to the item, or to some of its points. */
enum Outcome {
    ADOPT,
    AMEND,
    REJECT,
    NOTE,
    DISCUSS,
    DECIDE,
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

    /** Whether it has words of agreement or refusal. */
    boolean answers() {
        return this == ADOPT || this == AMEND || this == REJECT;
    }
}
