package dk.kkr.wording;

/** What a page itself says, beside the values of a meeting. */
public enum Label implements Phrase {
    // The meeting.
    UNKNOWN_COUNCIL("ukendt råd", "unknown council"),
    UNKNOWN_DOCUMENT("ukendt dokumenttype", "unknown type of document"),
    UNKNOWN_DATE("ukendt dato", "unknown date"),
    TIME_AND_PLACE("tid og sted", "time and place"),
    TIME_UNKNOWN("tidspunktet fremgår ikke", "time not stated"),
    PLACE_UNKNOWN("stedet fremgår ikke", "place not stated"),
    GIVEN("ikke i dokumentet, men oplyst", "not in the document, but given"),
    COUNCIL("råd", "council"),
    DATE("dato", "date"),

    // Who was there.
    PARTICIPANTS("deltagere", "participants"),
    APOLOGIES("afbud", "apologies"),
    SUBSTITUTE("stedfortræder", "substitute"),
    WITH_SUBSTITUTE("med stedfortræder", "with a substitute"),
    WITHOUT_ATTENDANCE("uden oplysning om fremmøde", "whose attendance is not stated"),
    ATTENDANCE_UNKNOWN("fremmøde fremgår ikke", "attendance not stated"),
    NO_PARTICIPANTS("dokumentet har ingen deltagerliste", "the document has no list of participants"),

    // An item.
    ITEM("punkt", "item"),
    RECOMMENDATION("indstilling", "recommendation"),
    DECISION("beslutning", "decision"),
    POSITIONS("tilkendegivelser", "positions"),
    REMARKS("bemærkninger", "remarks"),
    APPOINTMENTS("udpegninger", "appointments"),
    ATTACHMENTS("bilag", "attachments"),
    ATTACHMENT("bilag", "attachment"),
    DATES("frister og datoer", "deadlines and dates"),
    NO_DECISION_FOUND("ingen fundet i referatet", "none found in the minutes"),

    // Within an answer.
    VOTES_FOR("for", "for"),
    VOTES_AGAINST("imod", "against"),
    VOTES_ABSTAIN("undlod at stemme", "abstained"),
    DEFERRED_TO("genoptages", "to be taken up again on"),
    REFERRED_TO("sendt til", "referred to"),
    REPLACES("afløser", "replaces"),
    FROM("fra", "from"),
    UNTIL("til", "until"),
    LIKELY("formentlig", "probably"),
    MARK_IN_TEXT("vedlagt ifølge teksten", "enclosed according to the text"),

    // About the page.
    WARNINGS("vær opmærksom på", "please note"),
    SEE_BELOW("se nederst på siden", "see the end of the page"),
    MORE_PLACES("flere steder", "more places"),
    SOURCE("kilde", "source"),
    LINE("linje", "line"),
    PAGE("side", "page"),
    MADE_BY(
            "siden er lavet af programmet kkr ud fra kilden.",
            "this page was made by the program kkr from the source."),
    LEFT_OUT(
            "Baggrund, sagsfremstilling og drøftelse er udeladt.",
            "Background, presentation of the case and debate are left out."),
    IN_DOUBT(
            "»Formentlig« betyder, at ordene også kan forstås anderledes. Ved tvivl gælder kilden.",
            "“Probably” means that the words allow another reading. In case of doubt, the source is right.");

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
