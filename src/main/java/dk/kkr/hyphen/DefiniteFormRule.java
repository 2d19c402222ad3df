package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * No Danish compound begins with a definite form. With one before the hyphen and a preposition or conjunction after it,
 * the hyphen is a dash typed without its first blank: {@code hvis borgeren-} / {@code uden at …}. The dump must have
 * the noun without its ending too: {@code inden-} / {@code for} is not a form of a noun.
 */
final class DefiniteFormRule implements HyphenRule {
    private static final List<String> ENDINGS = List.of("ene", "ne", "en", "et");

    /** Shorter ones begin adverbs: {@code ud} of {@code uden}, {@code ind} of {@code inden}. */
    private static final int SHORTEST_NOUN = 4;

    /** Those that are not also an ending: without {@code de}, {@code der}, {@code som}. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "af", "blandt", "efter", "for", "fordi", "fra", "gennem", "hos", "hvis", "hvor", "med", "mellem", "mens",
            "mod", "når", "om", "over", "på", "til", "uden", "under", "ved");

    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        String left = broken.stem();
        return FUNCTION_WORDS.contains(broken.firstSegment())
                        && isDefinite(left, words)
                        && !words.halves(left, broken.firstSegment()).haveJoinedForm()
                ? Optional.of(new Verdict(
                        Action.SPACE,
                        broken.suspended(),
                        Certainty.UNSURE,
                        "a noun's definite form before a preposition or conjunction"))
                : Optional.empty();
    }

    /** {@code borgeren} where the dump has {@code borger}, {@code ordningerne} where it has {@code ordninger}. */
    private static boolean isDefinite(String word, DumpWords words) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_NOUN) {
                String noun = word.substring(0, word.length() - ending.length());
                if (words.count(noun) > 0 || words.count(noun + "e") > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
