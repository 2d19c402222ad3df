package dk.kkr.answers.posts;

/**
 * What a clause says happens to a post.
 *
 * @param first the index of the first of its verbs
 * @param last the index of the last of them
 * @param past whether it is told as past: {@code udpegede}, {@code blev valgt}
 * @param plain whether no other verb stands between: {@code besluttede at udpege} is not plain
 */
record PostPredicate(Kind kind, int first, int last, boolean past, boolean plain) {
    /** What happens. */
    enum Kind {
        /** {@code udpegede Bo Dam}. */
        ELECTS,
        /** {@code blev udpeget}. */
        ELECTED,
        /** {@code indstiller Bo Dam}. */
        PROPOSES,
        /** {@code indstilles}. */
        PROPOSED,
        /** {@code indtræder}. */
        ENTERS,
        /** {@code udtræder}. */
        LEAVES,
        /** {@code afløser}. */
        SUCCEEDS,
        /** {@code afløses af}. */
        SUCCEEDED,
        /** {@code fortsætter}. */
        STAYS,
        /** {@code ny formand bliver}. */
        BECOMES,
        /** {@code godkendte Bo Dam som medlem}, {@code godkendte udpegningen af}. */
        APPROVES;

        /** Whether somebody comes. */
        boolean brings() {
            return this != LEAVES && this != STAYS && this != SUCCEEDS && this != SUCCEEDED;
        }

        /** Whether it happens on a day: {@code indtræder den 1. maj}. */
        boolean isStep() {
            return this == ENTERS || this == LEAVES || this == SUCCEEDS || this == SUCCEEDED;
        }
    }

    /** The same with the post's new holder only proposed. */
    PostPredicate asProposal() {
        Kind proposal = kind == Kind.ELECTS ? Kind.PROPOSES : kind == Kind.ELECTED ? Kind.PROPOSED : kind;
        return new PostPredicate(proposal, first, last, past, plain);
    }

    /** Whether the post's new holder is what the verb has as object. */
    boolean isActive() {
        return kind == Kind.ELECTS || kind == Kind.PROPOSES || kind == Kind.APPROVES;
    }
}
