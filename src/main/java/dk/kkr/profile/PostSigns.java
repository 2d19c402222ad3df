package dk.kkr.profile;

import java.util.List;

/** Words by which titles and sentences tell that they are about a post. */
public final class PostSigns {
    private static final List<String> GIVEN_TO_PARTY =
            List.of("besætte", "melder navn", "indstillingsret", "tilfalde", "tilkommer", "har ret til");
    private static final Affixes APPOINTING = Affixes.stems(List.of("udpeg", "indmeld", "vælge", "kandidat"));

    private PostSigns() {}

    /** Whether a title with such signs is about filling a post. */
    public static boolean fillPost(Signs ofTitle) {
        return ofTitle.has(Sign.POST_VERB)
                || ofTitle.has(Sign.PROPOSAL)
                || ofTitle.has(Sign.VACANCY)
                || ofTitle.has(Sign.POST_TITLE);
    }

    /** Whether a sentence may say which party has a post: {@code besætter posten}, {@code melder navn ind}. */
    public static boolean giveToParty(String text, int from, int to) {
        String part = text.substring(from, to);
        for (String sign : GIVEN_TO_PARTY) {
            if (part.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, in lower case, tells of filling a post: {@code udpege}, {@code udpegning}. */
    public static boolean tellOfAppointing(String word) {
        return APPOINTING.areIn(word);
    }
}
