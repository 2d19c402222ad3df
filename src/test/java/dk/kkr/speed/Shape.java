package dk.kkr.speed;

import java.util.Locale;

/** Texts of one repeated piece: each is the worst case of some rule. */
enum Shape {
    DIGITS("0123456789"),
    ITEM_LIKE_DIGITS("1"),
    DOTS("."),
    HYPHENS("-"),
    DASHES("– "),
    BLANKS(" "),
    TABS("\t"),
    EMPTY_LINES("\n"),
    BLANK_LINES(" \n\n"),
    FORM_FEEDS("\f"),
    PARENTHESES("("),
    QUOTES("\""),
    DANISH_QUOTES("”"),
    STARS("*"),
    WORDS_ON_ONE_LINE("og kommunerne samarbejder "),
    TITLES_ON_ONE_LINE("1. Titel "),
    SENTENCES_ON_ONE_LINE("Kommunerne drøfter sagen. "),
    PARENTHESES_ON_ONE_LINE("Ib Lund (A), "),
    HYPHENS_ON_ONE_LINE("kommu- ner "),
    COMPOUNDS_ON_ONE_LINE("social-"),
    TABS_ON_ONE_LINE("a\t"),
    ADDRESSES_ON_ONE_LINE("https://a.example/b-c "),
    ONE_ADDRESS("https://a.example/"),
    LETTERS_ON_ONE_LINE("a"),
    LETTER_LINES("a\n"),
    DIGIT_LINES("1\n"),
    HYPHEN_LINES("-\n"),
    LETTERS_BEFORE_HYPHENS("a-\n"),
    LETTERS_WITH_POINT("A.\n"),
    CAPITALS_WITH_GAPS("A\n\n"),
    BULLETS("•\n"),
    ITEMS_OF_ONE_WORD("Punkt # \n"),
    CASES_IN_WORDS("1. T\n", "Sagsnr. 1\n"),
    DECISIONS("1. T\n", "Beslutning\nGodkendt\n"),
    APPOINTED("1. T\nBeslutning\n", "Bo Hansen (A) blev udpeget.\n"),
    CAPITAL_LINES("A\n"),
    BROKEN_WORDS("aaaa-\n"),
    BROKEN_WORDS_WITH_GAPS("aaaa-\n\n"),
    SECTION_HEADINGS("Baggrund\n"),
    GLUED_HEADINGS("Sagen er slut.Baggrund\n"),
    CASES("SAG-2021-00001 abc\n"),
    BARE_NUMBERS("1.\n"),
    DEEP_NUMBERS("1.1.1.1. a\n"),
    SAME_ITEM("1. Titel\n"),
    TWO_ITEMS("1. Titel\n2. Andet\n"),
    SAME_ITEM_WITH_SECTION("1. Titel\nBaggrund\n"),
    CONTENTS("1. Titel....3\n"),
    CONTENTS_AND_TEXT("1. Titel....3\n1. Titel\nBaggrund\nSagen drøftes.\n"),
    KOMMUNE("Kommune \n"),
    KOMMUNE_ON_ONE_LINE("Kommune "),
    PARTICIPANTS("Ib Lund (A), Greve Kommune\n"),
    PARTICIPANT_LISTS("Deltagere\nIb Lund (A), Greve Kommune\nAfbud\n"),
    DATES("Dato: 1. maj 2021\n"),
    PLACES("Sted: Salen\n4000 Roskilde\n"),
    PAGE_NUMBERS("SIDE | 5\n"),
    RUNNING_HEADERS("KKR Hovedstaden | 01-02-2021\n"),
    PAGES("KKR Hovedstaden | 01-02-2021\nSagen drøftes.\nSIDE | 5\n\f"),
    LINKS("https://a.example/b\n"),
    ENTRIES("• en kommune\n"),
    NUMBERED_ENTRIES("1) en kommune\n2) en anden\n"),
    MARGIN_MARKS("./.\n"),
    TABLE_ROWS("a\tb\n"),
    BARS("| a | b |\n"),
    SOFT_HYPHENS("\u00AD"),
    LIGATURES("\uFB01"),
    DECOMPOSED("a\u030A"),
    COMBINING_MARKS("\u030A"),
    MISREAD_LETTERS("pÃ¥ "),
    UNMAPPED_GLYPHS("(cid:9)"),
    DOUBLED_LETTERS("DDaaggssoorrddeenn\n"),
    GLUED_ON_ONE_LINE("Slut.Baggrund"),
    COUNCILS("KKR "),
    LETTER_SPACED("K K R  S "),
    OPEN_PARENTHESES("Ib Lund, Greve Kommune ("),
    OPEN_QUOTES("– ”Kommunerne \n"),
    TIMES("kl. 10 "),
    DATES_ON_ONE_LINE("den 1. maj 2021 "),
    DATES_OF_AGENDAS("1. Godkendelse af dagsorden\nBaggrund\n", "dagsorden for mødet den 1. maj 2021 "),
    DATES_WHERE_THE_AGENDA_IS_APPROVED("1. Godkendelse af dagsorden\nBaggrund\n", "den 1. maj 2021 "),
    WORDS_BROKEN_AT_SLASHES("1. Titel\nBaggrund\n", "a/\n"),
    WORDS_BROKEN_AT_HYPHENS("1. Titel\nBaggrund\n", "a-\n"),
    BLANKS_IN_WORDS("1. Titel\nBaggrund\n", "a@b a@ b "),
    BLANKS_IN_WORDS_AT_LINE_ENDS("1. Titel\nBaggrund\n", "a@b a@\nb "),
    LISTS_BEFORE_THE_FIRST_HEADING("", "1. A#\n2. B#\n3. C#\n4. D#\nTekst\n"),
    NEW_ITEMS("", "#. Titel #\n"),
    NEW_WORDS("1. Titel\nBaggrund\n", "ord#-\nled "),
    NEW_WORDS_WITH_HYPHENS("1. Titel\nBaggrund\n", "ord#-led "),
    NEW_STEMS_WITH_HYPHENS("1. Titel\nBaggrund\n", "st@-en st@-to st@-\nen "),
    DAYS_ON_ONE_LINE(Start.DATED, "den 3. maj 2021 og "),
    DAYS_WITHOUT_YEAR_ON_ONE_LINE(Start.DATED, "Den 3. maj mødes KKR senest 1., 2. og 3. juni i "),
    ITEM_REFERENCES_ON_ONE_LINE(Start.DATED, "jf. pkt. 2.1 og 2.2 "),
    LISTED_DAYS(Start.DATED, "Frister:\n– 3. maj\n"),
    ENCLOSURES("1. Titel\nBilag\n", "– Bilag 1: Notat, se https://a.example/ (bilag A)\n"),
    RECOMMENDED_CLAUSES(Start.RECOMMENDED + "Det indstilles ", "at "),
    RECOMMENDED_ACTS(Start.RECOMMENDED + "Det indstilles", ", at planen godkendes"),
    RECOMMENDED_POINTS(Start.RECOMMENDED, "#. godkendt\n"),
    ENTRIES_BELOW_POINTS(Start.RECOMMENDED + "Det indstilles, at KKR:\n", "- godkender:\n  * planen:\n"),
    VERDICTS(Start.DECIDED + "KKR tiltrådte ", "og godkendte "),
    VERDICTS_AFTER_COMMAS(Start.DECIDED + "KKR tiltrådte", ", og godkendte"),
    VERDICTS_ON_POINTS(Start.DECIDED, "#. godkendt\n"),
    VERDICTS_ON_NEW_NOUNS(Start.DECIDED, "KKR godkendte plan@en. "),
    PUT_OFF(Start.DECIDED, "Sagen sendes til byrådet. "),
    LIMITS(Start.DECIDED + "Godkendt ", "dog "),
    EXPLANATIONS(Start.DECIDED + "Godkendt", ", idet V tager forbehold"),
    EXCEPTIONS(Start.DECIDED + "Godkendt ", "med undtagelse punkt 1 "),
    LABELS_OF_POINTS(Start.DECIDED, "punkt 1 "),
    ORDINALS_OF_POINTS(Start.DECIDED, "første og "),
    OBJECT_CLAUSES(Start.DECIDED + "KKR vedtog ", "at "),
    OBJECT_CLAUSES_WITH_VERBS(Start.DECIDED + "KKR vedtog ", "at udsætte sagen "),
    RELATIVE_CLAUSES(Start.DECIDED + "KKR vedtog planen", ", der "),
    CONTRASTS(Start.DECIDED + "KKR godkendte planen", ", mens V stemte imod"),
    CONJUNCTIONS_WITHOUT_VERB(Start.DECIDED, "KKR og "),
    VOTERS(Start.DECIDED + "Imod stemte ", "A og "),
    NAMED_VOTERS(Start.DECIDED + "Imod stemte ", "Bo Hansen (A), "),
    VOTERS_BEFORE_THEIR_VERB(Start.DECIDED, "(A) ", "stemte imod."),
    VERBS_OF_THE_SAME_VOTERS(Start.DECIDED + "A, B og C stemte imod ", "og undlod at stemme og stemte imod "),
    VOTES_IN_BRACKETS(Start.DECIDED + "For stemte ", "A (12), "),
    NEW_ADDRESSES("1. Titel\nBaggrund\n", "https://a.example/b#-\n");

    private static final int LETTERS = 26;

    /** Beginnings that several share. */
    private static final class Start {
        /** Days are read where the meeting's own is known. */
        private static final String DATED = "KKR Sjælland\nDato: 03-05-2021\n\n1. Titel\nBaggrund\n";

        private static final String RECOMMENDED = "1. Titel\nIndstilling\n";
        private static final String DECIDED = RECOMMENDED + "KKR godkender planen.\nBeslutning\n";
    }

    private final String start;
    private final String piece;
    private final String end;

    Shape(String piece) {
        this("", piece);
    }

    /** @param piece with {@code #} for a number that is different each time, and {@code @} for such a word */
    Shape(String start, String piece) {
        this(start, piece, "");
    }

    Shape(String start, String piece, String end) {
        this.start = start;
        this.piece = piece;
        this.end = end;
    }

    /** The piece, repeated up to so many characters, and what stands after the last. */
    String ofLength(int length) {
        StringBuilder text = new StringBuilder(length).append(start);
        for (int i = 1; text.length() < length; i++) {
            text.append(piece.replace("#", String.valueOf(i)).replace("@", letters(i)));
        }
        return text.append(end).toString();
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= LETTERS) {
            letters.append((char) ('a' + rest % LETTERS));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
