package dk.kkr.profile;

/**
 * What a line may tell of, by how its words begin. A line without the sign of a thing says nothing of it, so that only
 * few lines need to be read word by word. {@link SignTable} has the beginnings.
 */
public enum Sign {
    /** A number, and so perhaps a day. */
    NUMBER(1),
    /** {@code Det indstilles}, {@code Formanden indstiller}. */
    RECOMMENDATION(2),
    /** {@code udpeges}, {@code udtræder}: something happens to a post. */
    POST_CHANGE(4),
    /** {@code indstiller}, {@code anbefaler}: somebody is proposed for a post. */
    POST_PROPOSAL(8),
    /** {@code medlem}, {@code suppleant}. */
    POST_ROLE(16),
    /** {@code ubesat}, {@code kandidat}: a post may not be filled. */
    POST_VACANCY(32),
    /** {@code repræsentation}: in a title, the item is about a post. */
    POST_TITLE(64),
    /** {@code følgende}: a list follows. */
    LIST(128),
    /** Two words with capitals side by side, and so perhaps a person. */
    NAME(256);

    private final int bit;

    Sign(int bit) {
        this.bit = bit;
    }

    /** The sign as a bit of its own. */
    public int bit() {
        return bit;
    }
}
