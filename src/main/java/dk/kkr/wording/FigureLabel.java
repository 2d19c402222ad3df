package dk.kkr.wording;

/** What the report of a check counts. */
public enum FigureLabel implements Phrase {
    COUNTED("hvad", "what"),
    NUMBER("antal", "number"),

    WORDS("ord", "words"),
    WORDS_IN_TEXT("i dokumentets tekst", "in the document's text"),
    WORDS_IN_OUTPUT("i det, der blev læst", "in what was read"),
    WORDS_REJOINED("samlet over linjeskift", "joined over line ends"),
    WORDS_RESTORED("delt af en bindestreg, der blev sat ind igen", "split by a restored hyphen"),
    WORDS_UNEXPLAINED("uden forklaring", "without explanation"),
    WORDS_READ_AS_FACTS("læst som oplysninger (forside, deltagere)", "read as facts (cover, participants)"),
    WORDS_LEFT_OUT(
            "ikke med (indledende tekst, ledetekster, ikke placeret)", "left out (front matter, labels, unplaced)"),
    WORDS_OF_FURNITURE("i sidehoveder og sidetal", "in running headers and page numbers"),

    HYPHENS("bindestreger ved linjeskift", "hyphens at line ends"),
    HYPHENS_DROPPED("fjernet", "dropped"),
    HYPHENS_KEPT("beholdt", "kept"),
    HYPHENS_SUSPENDED("beholdt med mellemrum", "kept with a space"),
    HYPHENS_UNSURE("heraf i tvivl", "of these in doubt"),

    ITEMS("punkter og indholdsfortegnelse", "items and contents list"),
    ITEMS_IN_TEXT("punkter i teksten", "items in the text"),
    ITEMS_LISTED("punkter i indholdsfortegnelsen", "items in the contents list"),
    ITEMS_AGREEING("ens begge steder", "the same in both"),
    ITEMS_RETITLED("med en anden titel i teksten", "with another title in the text"),
    ITEMS_RENUMBERED("med et andet nummer i teksten", "with another number in the text"),
    ITEMS_NOT_LISTED("ikke i indholdsfortegnelsen", "not in the contents list"),
    ITEMS_NOT_IN_TEXT("ikke i teksten", "not in the text"),

    PARTICIPANTS("deltagerliste", "list of participants"),
    PARTICIPANTS_READ("deltagere læst", "participants read"),
    PARTICIPANT_LINES("linjer i listen", "lines of the list"),
    PARTICIPANTS_NOT_UNDERSTOOD("linjer, der ikke blev forstået", "lines not understood"),

    LINES_BY_ROLE("hvad linjerne blev læst som", "what the lines were read as"),
    READ_AS("læst som", "read as"),
    LINES("linjer", "lines"),
    BLANK_LINES("tomme linjer", "blank lines"),

    ANSWERS("oplysninger om punkterne", "facts about the items"),
    ANSWER("oplysning", "fact"),
    RULES("regler", "rules");

    private final String danish;
    private final String english;

    FigureLabel(String danish, String english) {
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
