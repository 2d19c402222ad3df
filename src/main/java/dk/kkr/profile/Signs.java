package dk.kkr.profile;

/**
 * The signs that some words have.
 *
 * @param bits those of the signs, {@link Sign#bit()}
 */
public record Signs(int bits) {
    public static final Signs NONE = new Signs(0);

    /** These and others. */
    public Signs and(Signs others) {
        return (bits | others.bits) == bits ? this : new Signs(bits | others.bits);
    }

    /** Whether a word is such a sign. */
    public boolean has(Sign sign) {
        return (bits & sign.bit()) != 0;
    }
}
