package dk.kkr.wording;

/** What pages count, as one and as several. */
public enum Counted {
    LINE("linje", "linjer", "line", "lines"),
    PAGE("side", "sider", "page", "pages"),
    WARNING("advarsel", "advarsler", "warning", "warnings");

    private final String danish;
    private final String severalDanish;
    private final String english;
    private final String severalEnglish;

    Counted(String danish, String severalDanish, String english, String severalEnglish) {
        this.danish = danish;
        this.severalDanish = severalDanish;
        this.english = english;
        this.severalEnglish = severalEnglish;
    }

    /** The noun after a number: Danish and English have the plural after all but 1, after 0 too. */
    Phrase noun(int number) {
        return number == 1 ? Phrase.of(danish, english) : Phrase.of(severalDanish, severalEnglish);
    }
}
