package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** Nouns and adverbs of sentences that decide. All in lower case. */
public final class DecisionWords {
    /** What is decided on, by the stem: {@code indstillingen}, {@code punkterne}. */
    private static final List<String> ITEM_STEMS = List.of(
            "indstilling",
            "sag",
            "punkt",
            "pkt",
            "forslag",
            "beslutning",
            "dagsorden",
            "emne",
            "behandling",
            "stillingtagen",
            "drøftelse",
            "udpegning",
            "valg",
            "anbefaling",
            "ansøgning",
            "orientering",
            "spørgsmål",
            "afgørelse",
            "mødesag",
            "besættelse");

    /** Nouns that begin with one of the stems and are something else. */
    private static final Set<String> NO_ITEM = Set.of(
            "sagsbehandling",
            "sagsbehandlingen",
            "sagens",
            "valgperiode",
            "valgperioden",
            "valgte",
            "valgt",
            "sagde",
            "sagt",
            "dagsordenens");

    private static final List<String> RECOMMENDATION_STEMS = List.of("indstilling", "anbefaling", "forslag");

    /** Votes on these are not the item's. */
    private static final List<String> SIDE_MATTERS = List.of(
            "ændringsforslag",
            "procedureforslag",
            "modforslag",
            "underændringsforslag",
            "tillægsforslag",
            "mindretalsindstilling",
            "mindretalsforslag",
            "afvisningsforslag",
            "procedureafstemning",
            "delafstemning",
            "mindretalsudtalelse");

    /** An amount of agreement, or its want. */
    private static final List<String> SUPPORT =
            List.of("opbakning", "tilslutning", "flertal", "støtte", "fremme", "stemmeflertal");

    private static final Set<String> AGREEMENT = Set.of("enighed", "konsensus", "enig", "enige", "enigt", "mandat");

    /** Say that the item comes back. */
    private static final Set<String> AGAIN =
            Set.of("igen", "ny", "fornyet", "genoptages", "senere", "næste", "kommende");

    /** Before the time of this meeting. */
    private static final Set<String> EARLIER =
            Set.of("tidligere", "allerede", "oprindeligt", "oprindelig", "dengang", "forinden");

    /** Whoever speaks for the council as a whole. */
    private static final Set<String> WHOLE =
            Set.of("medlemmerne", "forsamlingen", "flertal", "flertallet", "mødet", "deltagerne", "man", "rådets");

    /** Whoever chairs it. */
    private static final List<String> CHAIR = List.of(
            "formanden",
            "formandskabet",
            "formandsskabet",
            "forkvinden",
            "forpersonen",
            "næstformanden",
            "mødelederen",
            "ordstyreren",
            "borgmesteren",
            "dirigenten");

    /** Words that change what they stand with: {@code revideret indstilling}, {@code i ændret form}. */
    private static final List<String> CHANGED =
            List.of("revidere", "ændre", "justere", "tilrette", "omformulere", "korrigere", "rette");

    /** After {@code med den}: what is changed. */
    private static final List<String> CHANGES = List.of(
            "ændring",
            "tilføjelse",
            "justering",
            "rettelse",
            "præcisering",
            "korrektion",
            "tilpasning",
            "modifikation",
            "undtagelse",
            "tilretning",
            "omformulering",
            "udvidelse",
            "tillæg");

    /** After {@code med den}: what is only said. */
    private static final List<String> NOTES = List.of(
            "bemærkning",
            "kommentar",
            "tilkendegivelse",
            "opfordring",
            "understregning",
            "anmodning",
            "tilsagn",
            "input",
            "ønske");

    /** After {@code under}, {@code med}, {@code på}: what it depends on. */
    private static final List<String> CONDITIONS = List.of("forudsætning", "forbehold", "betingelse", "vilkår");

    /** Begin an exception. */
    private static final Set<String> EXCEPT = Set.of("bortset", "undtagen", "undtaget", "foruden", "pånær", "nær");

    /** Openers of a condition's clause. */
    private static final Set<String> PROVIDED = Set.of("forudsat", "såfremt", "hvis", "medmindre", "dersom");

    /** Nouns for what a council asks others, or itself, to do with an item before it decides. */
    private static final Set<String> TREATMENTS = Set.of(
            "behandling",
            "drøftelse",
            "udtalelse",
            "godkendelse",
            "beslutning",
            "høring",
            "vurdering",
            "stillingtagen");

    /** Before a treatment: {@code til fornyet behandling}. */
    private static final Set<String> ANOTHER = Set.of("fornyet", "videre", "ny", "yderligere", "endelig");

    /** Where a statement goes: {@code ført til protokols}. */
    private static final List<String> RECORDS = List.of("referat", "protokol", "beslutningsprotokol");

    private static final Set<String> PUT_ON = Set.of("tilført", "ført", "indført", "tilføjet", "noteret", "optaget");

    /** Statements by their own name. */
    private static final List<String> STATEMENTS =
            List.of("mindretalsudtalelse", "protokolbemærkning", "særudtalelse", "protokoltilførsel");

    private static final Set<String> PRONOUNS = Set.of("det", "den", "dette", "de");

    private static final Set<String> PARTIES = Set.of("partierne", "grupperne", "partigrupperne");

    /** Whoever takes part in a debate without a name, and the debate itself. */
    private static final Set<String> DEBATERS =
            Set.of("flere", "medlemmer", "debatten", "drøftelsen", "ønske", "ønsker");

    /** Between a left-out subject and its verb. */
    private static final Set<String> ADVERBS =
            Set.of("herefter", "hermed", "samtidig", "endvidere", "desuden", "dermed", "således", "dog", "derefter", "ligeledes");

    private static final Set<String> PREPOSITIONS =
            Set.of("for", "i", "af", "til", "fra", "på", "med", "hos", "ved", "om", "over");

    private DecisionWords() {}

    /** {@code kan først godkendes, når}: not now. */
    public static boolean isOnlyThen(String word) {
        return word.equals("først") || word.equals("tidligst");
    }

    /** Whether a word names a meeting: {@code mødet}, {@code KKR-mødet}. */
    public static boolean isMeeting(String word) {
        return word.equals("møde") || word.equals("mødet") || word.endsWith("-mødet") || word.endsWith("-møde");
    }

    /** Whether a noun names what is done by appointing: {@code udpegning}, {@code valg}. */
    public static boolean isAppointing(String word) {
        return word.startsWith("udpegning") || word.equals("valg") || word.equals("valget");
    }

    /** {@code i stedet}: something else than was recommended. */
    public static boolean isInstead(String word) {
        return word.equals("stedet");
    }

    /** {@code delvist}: not all of it. */
    public static boolean isPartly(String word) {
        return word.equals("delvist") || word.equals("delvis");
    }

    /** Whether a word means that others only learn of it: {@code til orientering}. */
    public static boolean isInformation(String word) {
        return word.equals("orientering")
                || word.equals("underretning")
                || word.equals("efterretning")
                || word.equals("kendskab");
    }

    /** {@code i overensstemmelse med indstillingen}. */
    public static boolean isAccordance(String word) {
        return word.equals("overensstemmelse") || word.equals("henhold");
    }

    /** {@code traf følgende beslutning}. */
    public static boolean isDecision(String word) {
        return word.startsWith("beslutning");
    }

    /** {@code traf følgende beslutning}: what comes next is the decision. */
    public static boolean isFollowing(String word) {
        return word.equals("følgende");
    }

    /** What agrees to somebody's application: {@code meddelte samtykke}. */
    public static boolean isConsent(String word) {
        return word.equals("samtykke")
                || word.equals("tilsagn")
                || word.equals("accept")
                || word.equals("dispensation");
    }

    /** {@code gives afslag}. */
    public static boolean isRefusal(String word) {
        return word.startsWith("afslag");
    }

    /** Whether a noun names a treatment of an item, in this council or elsewhere. */
    public static boolean isTreatment(String word) {
        return TREATMENTS.contains(word);
    }

    /** Whether a word says that a treatment is another one. */
    public static boolean isAnother(String word) {
        return ANOTHER.contains(word);
    }

    /** Whether a word means that others are asked for their opinion. */
    public static boolean isHearing(String word) {
        return word.equals("høring");
    }

    /** {@code sendes tilbage}. */
    public static boolean isBack(String word) {
        return word.equals("tilbage");
    }

    /** {@code taget af dagsordenen}. */
    public static boolean isAgenda(String word) {
        return word.startsWith("dagsordenen");
    }

    /**
     * Whether a word means that something was noted: {@code til efterretning}, {@code ad notam}, {@code til
     * orientering}.
     */
    public static boolean isNoted(String word) {
        return word.equals(RecommendationWords.NOTED) || word.equals("notam") || word.equals("orientering");
    }

    /** Whether a word names the minutes, in which somebody has something put. */
    public static boolean isRecord(String word) {
        return begins(word, RECORDS);
    }

    /** Whether a participle says that something is put on record. */
    public static boolean isPutOn(String word) {
        return PUT_ON.contains(word);
    }

    /** Whether a noun names a statement on record. */
    public static boolean isStatement(String word) {
        return begins(word, STATEMENTS);
    }

    /** Whether a noun names a reservation. */
    public static boolean isReservation(String word) {
        return word.startsWith("forbehold");
    }

    /** Whether a noun names a motion: {@code forslaget}. */
    public static boolean isMotion(String word) {
        return word.startsWith("forslag");
    }

    /** Whether a noun names the motion spoken of before. */
    public static boolean isTheMotion(String word) {
        return word.equals("forslaget");
    }

    /** Whether a noun names the recommendation, and no motion: {@code indstillingen}. */
    public static boolean isTheRecommendation(String word) {
        return word.startsWith("indstilling");
    }

    /** Whether a noun names a debate. */
    public static boolean isDebate(String word) {
        return word.startsWith("drøftelse");
    }

    /** Whether a word stands for what was spoken of. */
    public static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    /** Whether a word stands for all parties. */
    public static boolean areParties(String word) {
        return PARTIES.contains(word);
    }

    /** Whether a word stands for those who debate. */
    public static boolean areDebaters(String word) {
        return DEBATERS.contains(word);
    }

    /** Whether a word may stand before a verb without being its subject. */
    public static boolean isAdverb(String word) {
        return ADVERBS.contains(word);
    }

    /** Whether a noun after the word is no subject. */
    public static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Whether a noun names a majority: {@code et flertal i KKR} acts for it. */
    public static boolean isMajority(String word) {
        return word.startsWith("flertal");
    }

    /** Whether a word says that a thing is left out: {@code med undtagelse af}. */
    public static boolean isException(String word) {
        return word.equals("undtagelse");
    }

    /** Whether a word makes the clause after it an explanation: {@code idet}, {@code således at}. */
    public static boolean explains(String word, String next) {
        return word.equals("idet") || word.equals("således") && next.equals(ClauseWords.THAT);
    }

    /** Whether a modal verb means that something will be done. */
    public static boolean isCommand(String modal) {
        return modal.equals("skal") || modal.equals("vil");
    }

    /** Whether a modal verb lets the council agree: {@code kan tiltræde}. */
    public static boolean isAbility(String modal) {
        return modal.equals("kan") || modal.equals("kunne");
    }

    private static boolean begins(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun names the item, or what is decided on: {@code sagen}, {@code udpegningen}. */
    public static boolean isItem(String word) {
        return begins(word, ITEM_STEMS) && !NO_ITEM.contains(word) && !isSideMatter(word);
    }

    /** Whether a noun names the item as a whole: {@code sagen}, {@code indstillingen}, {@code punktet}. */
    public static boolean isWholeItem(String word) {
        return isRecommendation(word)
                || isItem(word) && (word.startsWith("sag") || word.startsWith("punkt") || word.startsWith("pkt"));
    }

    /** Whether a noun names what was recommended. */
    public static boolean isRecommendation(String word) {
        return begins(word, RECOMMENDATION_STEMS);
    }

    /** Whether a noun names an amendment or a procedural motion. */
    public static boolean isSideMatter(String word) {
        return begins(word, SIDE_MATTERS);
    }

    /** Whether a noun names a change of what is recommended, not of how it is treated. */
    public static boolean isAmendment(String word) {
        return word.startsWith("ændringsforslag")
                || word.startsWith("underændringsforslag")
                || word.startsWith("tillægsforslag");
    }

    /** Whether a noun names support, {@code opbakning}. */
    public static boolean isSupport(String word) {
        return begins(word, SUPPORT);
    }

    /** Whether a word says that all agree. */
    public static boolean isAgreement(String word) {
        return AGREEMENT.contains(word);
    }

    /** Whether a word says that it is done again, or later. */
    public static boolean isAgain(String word) {
        return AGAIN.contains(word);
    }

    /** Whether a word says that it was done before this meeting. */
    public static boolean isEarlier(String word) {
        return EARLIER.contains(word);
    }

    /** Whether a word stands for the whole council. */
    public static boolean isWhole(String word) {
        return WHOLE.contains(word);
    }

    /** Whether a word names the chair. */
    public static boolean isChair(String word) {
        return begins(word, CHAIR);
    }

    /** Whether a word says that something is in another form than before: {@code reviderede}. */
    public static boolean isChanged(String word) {
        return begins(word, CHANGED) && !word.endsWith("r") && !word.endsWith("s");
    }

    /** Whether a noun names a change. */
    public static boolean isChange(String word) {
        return begins(word, CHANGES);
    }

    /** Whether a noun names something said with a decision. */
    public static boolean isNote(String word) {
        return begins(word, NOTES);
    }

    /** Whether a noun names a condition. */
    public static boolean isCondition(String word) {
        return begins(word, CONDITIONS);
    }

    /** Whether a word begins an exception. */
    public static boolean excepts(String word) {
        return EXCEPT.contains(word);
    }

    /** Whether a word begins a clause that is a condition. */
    public static boolean provides(String word) {
        return PROVIDED.contains(word);
    }
}
