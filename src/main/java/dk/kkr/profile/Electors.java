package dk.kkr.profile;

import java.util.List;
import java.util.Set;

/** Who fills posts: the council, its chairmen, a party for it; and the bodies whose own appointments are news only. */
public final class Electors {
    private static final List<String> COUNCIL = List.of("kkr", "kommunekontaktråd", "formandskab");
    private static final Set<String> PRONOUNS = Set.of("man", "vi", "mødet", "rådet", "forsamlingen");

    private static final Set<String> BY_VOTERS = Set.of("byrådet", "kommunalbestyrelsen", "regionsrådet");
    private static final Set<String> CHAIR = Set.of("formanden", "formændene");

    /** The bodies of municipalities and regions, which decide in their own minutes. */
    private static final List<String> OTHER_MINUTES = List.of(
            "byråd",
            "kommunalbestyrelse",
            "regionsråd",
            "borgerrepræsentation",
            "magistrat",
            "udvalg",
            "bestyrelse",
            "repræsentantskab",
            "generalforsamling",
            "ældreråd",
            "handicapråd",
            "seniorråd",
            "råd");

    private static final Set<String> OTHERS = Set.of(
            "regionen",
            "regionerne",
            "kommunen",
            "kommunerne",
            "staten",
            "ministeren",
            "ministeriet",
            "regeringen",
            "organisationen",
            "organisationerne",
            "parterne",
            "folketinget");

    private static final Set<String> PARLIAMENTS =
            Set.of("folketinget", "europa-parlamentet", "europaparlamentet", "eu-parlamentet", "regeringen");

    private Electors() {}

    /** Whether a word, in lower case, names the council or its chairmen as those who act. */
    public static boolean areCouncil(String word) {
        if (PRONOUNS.contains(word)) {
            return true;
        }
        for (String name : COUNCIL) {
            if (word.startsWith(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, in lower case, is somebody else who fills posts: {@code udpeget af regionen}. */
    public static boolean areOthers(String word) {
        return OTHERS.contains(word);
    }

    /** Whether a word, in lower case, is a parliament, in which no council gives seats. */
    public static boolean areParliament(String word) {
        return PARLIAMENTS.contains(word);
    }

    /** Whether a word, in lower case, is a body of which voters choose the members. */
    public static boolean areByVoters(String word) {
        return BY_VOTERS.contains(word);
    }

    /** Whether a word, in lower case, is the chairman or the chairmen: who acts for the council. */
    public static boolean areChair(String word) {
        return CHAIR.contains(word);
    }

    /** Whether a word, in lower case, names a body that decides in minutes of its own. */
    public static boolean areOtherMinutes(String word) {
        for (String name : OTHER_MINUTES) {
            if (word.startsWith(name)
                    || word.endsWith(name + "et")
                    || word.endsWith(name + "en")
                    || word.endsWith(name + "n")) {
                return true;
            }
        }
        return false;
    }
}
