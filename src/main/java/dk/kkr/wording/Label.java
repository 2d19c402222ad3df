package dk.kkr.wording;

/** What a page itself says, beside the values of a meeting. */
public enum Label implements Phrase {
    // The meeting.
    UNKNOWN_COUNCIL("KKR (rådet fremgår ikke)", "KKR (council not stated)"),
    UNKNOWN_DOCUMENT("dokument (hverken dagsorden eller referat)", "document (neither agenda nor minutes)"),
    UNKNOWN_DATE("dato fremgår ikke", "date not stated"),
    TIME_AND_PLACE("tid og sted", "time and place"),
    TIME_UNKNOWN("tidspunkt fremgår ikke", "time not stated"),
    PLACE_UNKNOWN("sted fremgår ikke", "place not stated"),

    // Who was there.
    PARTICIPANTS("deltagere", "participants"),
    PRESENT("til stede", "present"),
    APOLOGIES("afbud", "apologies"),
    SUBSTITUTE("stedfortræder", "substitute"),
    ATTENDANCE_UNKNOWN("fremmøde ukendt", "attendance unknown"),
    NO_PARTICIPANTS("dokumentet har ingen deltagerliste", "the document has no list of participants"),

    // An item.
    ITEM("punkt", "item"),
    RECOMMENDATION("indstilling", "recommendation"),
    DECISION("beslutning", "decision"),
    VOTE("afstemning", "vote"),
    POSITIONS("tilkendegivelser", "positions"),
    REMARKS("bemærkninger", "remarks"),
    APPOINTMENTS("udpegninger", "appointments"),
    ATTACHMENTS("bilag", "attachments"),
    DATES("frister og datoer", "deadlines and dates"),
    NO_DECISION_FOUND("ingen beslutning i referatet", "no decision in the minutes"),

    // Within an answer.
    VOTES_FOR("for", "for"),
    VOTES_AGAINST("imod", "against"),
    VOTES_ABSTAIN("undlod at stemme", "abstained"),
    DEFERRED_TO("genoptages", "taken up again on"),
    REFERRED_TO("sendt til", "referred to"),
    NOBODY("ingen", "nobody"),
    REPLACES("afløser", "replaces"),
    FROM("fra", "from"),
    UNTIL("til", "until"),
    LIKELY("sandsynlig læsning", "likely reading"),
    MARK_IN_TEXT("vedlagt ifølge teksten", "enclosed according to the text"),

    // About the page.
    WARNINGS("det skal du være opmærksom på", "what you should know"),
    NO_WARNINGS("intet at bemærke", "nothing to note"),
    SOURCE("kilde", "source"),
    LINE("linje", "line"),
    PAGE("side", "page"),
    MADE_BY(
            "Uddrag lavet af programmet kkr. Kun det, dokumentet selv siger, er med; ved tvivl gælder dokumentet.",
            "Extract made by the program kkr. It has only what the document itself says; if in doubt, the document"
                    + " is right.");

    private final String danish;
    private final String english;

    Label(String danish, String english) {
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
