package dk.kkr.evaluation;

import dk.kkr.model.Decision.Action;

/** Why a line ends in a hyphen. */
enum BreakKind {
    /** The typesetter broke a word: {@code infra-} / {@code struktur}. */
    SOFT(Action.JOIN),
    /** The word has a hyphen there: {@code VIP-} / {@code projekt}. */
    HARD(Action.KEEP),
    /** The compound is left open: {@code social-} / {@code og}. */
    SUSPENDED(Action.SPACE),
    /** A hyphen used as a dash: {@code 8.00 -} / {@code 9.30}. */
    DASH(Action.SPACE);

    private final Action action;

    BreakKind(Action action) {
        this.action = action;
    }

    /** What a repair must do. */
    Action action() {
        return action;
    }
}
