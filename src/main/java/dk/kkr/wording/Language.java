package dk.kkr.wording;

/** The languages of pages. The machine's own language never decides: the same input gives the same page. */
public enum Language {
    DANISH("da"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language as on the command line and in HTML (BCP 47): {@code da}. */
    @Override
    public String toString() {
        return tag;
    }
}
