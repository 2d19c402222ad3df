package dk.kkr.wording;

/** A word or a few, in both languages; without a capital at its beginning, unless it always has one. */
public interface Phrase {
    /** In Danish. */
    String danish();

    /** In English. */
    String english();

    /** Two texts that say the same. */
    static Phrase of(String danish, String english) {
        return new Words(danish, english);
    }

    /** A phrase that is no constant. */
    record Words(String danish, String english) implements Phrase {}
}
