package dk.kkr.profile;

/**
 * What a line may tell of, by how its words begin. A line without the sign of a thing says nothing of it, so that only
 * few lines need to be read word by word. {@link SignReader} finds them.
 */
public enum Sign {
    /** A number. */
    NUMBER(1),
    /** {@code Det indstilles}, {@code Formanden indstiller}. */
    RECOMMENDATION(1 << 1),
    /** What happens to a post: {@code udpeges}, {@code fratræder}. */
    POST_VERB(1 << 2),
    /** What somebody is in a body: {@code medlem}. */
    POST_ROLE(1 << 3),
    /** What is not filled: {@code ubesat}. */
    VACANCY(1 << 4),
    /** What leads to a list of people: {@code følgende}. */
    PEOPLE_LIST(1 << 5),
    /** What a title is about that asks for names: {@code konstituering}. */
    POST_TITLE(1 << 7),
    /** Proposing somebody: {@code indstiller}. */
    PROPOSAL(1 << 8),
    /** The mark of an enclosure, {@code ./.}. */
    ENCLOSURE(1 << 9),
    /** A number that may be an item's, by what stands before it: {@code pkt. 2.3}. */
    ITEM_NUMBER(1 << 10),
    /** A hyphen that is not the keyboard's: {@code 12‑03‑2019}. */
    PRINTED_HYPHEN(1 << 11),
    /** Two words with capitals, one after the other or with the small words of names between them. */
    NAME(1 << 6);

    private final int bit;

    Sign(int bit) {
        this.bit = bit;
    }

    /** The sign as a bit of its own. */
    public int bit() {
        return bit;
    }
}
