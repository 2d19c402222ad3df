package dk.kkr.profile;

import java.util.List;

/**
 * What a line may tell of, by how its words begin. A line without the sign of a thing says nothing of it, so that only
 * few lines need to be read word by word.
 */
public enum Sign {
    /** A number, and so perhaps a day. */
    NUMBER(List.of()),
    /** {@code Det indstilles}, {@code Formanden indstiller}. */
    RECOMMENDATION(List.of("indstil"));

    private final List<String> stems;

    Sign(List<String> stems) {
        this.stems = List.copyOf(stems);
    }

    /** How words begin that are the sign, in lower case. */
    List<String> stems() {
        return stems;
    }

    /** The sign as a bit. */
    public int bit() {
        return 1 << ordinal();
    }
}
