package dk.kkr.wording;

/** What the report of a check itself says, beside what {@link Label} has for every page. */
public enum CheckLabel implements Phrase {
    // Ways through the page.
    SHORTCUTS("genveje", "shortcuts"),
    SKIP_TO_MEETING("gå til mødet", "skip to the meeting"),
    SKIP_TO_ITEMS("gå til punkterne", "skip to the items"),
    SKIP_TO_SOURCE("gå til kildeteksten", "skip to the source text"),
    CONTENTS("indhold", "contents"),
    ITEMS("punkter", "items"),
    FINDINGS("bemærkninger til læsningen", "findings"),
    FIGURES("tal fra læsningen", "figures"),
    SOURCE_TEXT("kildetekst", "source text"),

    // The meeting.
    TIME("tid", "time"),
    PLACE("sted", "place"),
    SEE_FINDINGS("se bemærkningerne", "see the findings"),

    // The table of participants.
    ALL_PARTICIPANTS("alle på deltagerlisten", "everybody on the list of participants"),
    NAME("navn", "name"),
    MUNICIPALITY("kommune", "municipality"),
    ATTENDANCE("fremmøde", "attendance"),

    // An item.
    CASE("sag", "case"),
    CASE_OFFICER("sagsbehandler", "case officer"),
    TEXT_OF_THE_ITEM("punktets tekst", "text of the item"),
    REFERENCES("henvisninger", "references"),

    NO_FINDINGS("ingen bemærkninger", "no findings");

    private final String danish;
    private final String english;

    CheckLabel(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    @Override
    public String danish() {
        return danish;
    }

    @Override
    public String english() {
        return english;
    }
}
