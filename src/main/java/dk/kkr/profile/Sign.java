package dk.kkr.profile;

/**
 * What a line may tell of, by how its words begin. A line without the sign of a thing says nothing of it, so that only
 * few lines need to be read word by word. {@link SignTable} has the beginnings.
 */
public enum Sign {
    /** A number, and so perhaps a day. */
    NUMBER(1),
    /** {@code Det indstilles}, {@code Formanden indstiller}. */
    RECOMMENDATION(2);

    private final int bit;

    Sign(int bit) {
        this.bit = bit;
    }

    /** The sign as a bit of its own. */
    public int bit() {
        return bit;
    }
}
