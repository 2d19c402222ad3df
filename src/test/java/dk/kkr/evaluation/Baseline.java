package dk.kkr.evaluation;

import dk.kkr.model.Decision.Action;

/** What a repair that knows nothing would do, to compare with. */
enum Baseline {
    ALWAYS_JOIN("always join") {
        @Override
        Action decide(LineEnd lineEnd) {
            return Action.JOIN;
        }
    },
    KEEP_AT_DIGIT_OR_CAPITAL("keep if a digit or capital precedes or the next is not lower-case") {
        @Override
        Action decide(LineEnd lineEnd) {
            String stem = lineEnd.left().substring(0, lineEnd.left().length() - 1);
            char before = stem.isEmpty() ? ' ' : stem.charAt(stem.length() - 1);
            boolean lowerCaseNext = Character.isLowerCase(lineEnd.right().charAt(0));
            boolean keep = Character.isDigit(before) || Character.isUpperCase(before) || !lowerCaseNext;
            return keep ? Action.KEEP : Action.JOIN;
        }
    };

    private final String description;

    Baseline(String description) {
        this.description = description;
    }

    abstract Action decide(LineEnd lineEnd);

    boolean isRight(LineEnd lineEnd) {
        return decide(lineEnd) == lineEnd.kind().action();
    }

    @Override
    public String toString() {
        return description;
    }
}
