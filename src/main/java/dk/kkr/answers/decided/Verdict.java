package dk.kkr.answers.decided;

/**
 * What a sentence decides.
 *
 * @param scope for which points
 * @param from offset in the section's text at which the words that say it begin
 * @param to offset after them
 * @param certain whether they have no other known reading
 * @param reason the name of the rule
 */
record Verdict(Outcome outcome, Scope scope, int from, int to, boolean certain, String reason) {
    /** The rule that reads a verb alone, {@code Drøftet}. */
    static final String BARE = "bare-verb";

    /** The rule that reads that an item comes back: after a debate that only follows it up. */
    static final String COMES_BACK = "comes-back";

    /** The rule that reads that an item is put off, which may be what was recommended. */
    static final String PUT_OFF = "put-off";

    /** The rule that reads that the item waits for something else, whose day is not the item's. */
    static final String AWAITS = "awaits";

    /** The rule that reads that an amount is changed. */
    static final String CHANGED = "changed-amount";

    Verdict with(Outcome other) {
        return new Verdict(other, scope, from, to, certain, reason);
    }

    Verdict with(Scope other) {
        return new Verdict(outcome, other, from, to, certain, reason);
    }
}
