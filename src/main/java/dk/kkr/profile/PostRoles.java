package dk.kkr.profile;

import dk.kkr.model.Appointment.PostRole;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words for what somebody is in a body: {@code medlem}, {@code personlig suppleant}, {@code 1. næstformand}. */
public final class PostRoles {
    /** A longer ending before a shorter one that it ends in. */
    private static final List<Map.Entry<String, PostRole>> STEMS = List.of(
            Map.entry("næstformand", PostRole.VICE_CHAIR),
            Map.entry("næstformænd", PostRole.VICE_CHAIR),
            Map.entry("næstforkvinde", PostRole.VICE_CHAIR),
            Map.entry("næstforperson", PostRole.VICE_CHAIR),
            Map.entry("viceformand", PostRole.VICE_CHAIR),
            Map.entry("viceformænd", PostRole.VICE_CHAIR),
            Map.entry("suppleant", PostRole.SUBSTITUTE),
            Map.entry("stedfortræder", PostRole.SUBSTITUTE),
            Map.entry("formand", PostRole.CHAIR),
            Map.entry("formænd", PostRole.CHAIR),
            Map.entry("forkvinde", PostRole.CHAIR),
            Map.entry("forperson", PostRole.CHAIR),
            Map.entry("observatør", PostRole.OBSERVER),
            Map.entry("tilforordne", PostRole.OBSERVER),
            Map.entry("medlem", PostRole.MEMBER),
            Map.entry("repræsentant", PostRole.MEMBER),
            Map.entry("delegeret", PostRole.MEMBER),
            Map.entry("delegerede", PostRole.MEMBER),
            Map.entry("deltager", PostRole.MEMBER),
            Map.entry("kandidat", PostRole.MEMBER),
            Map.entry("tovholder", PostRole.OTHER),
            Map.entry("ordfører", PostRole.OTHER),
            Map.entry("kasserer", PostRole.OTHER),
            Map.entry("sekretær", PostRole.OTHER),
            Map.entry("talsperson", PostRole.OTHER),
            Map.entry("ambassadør", PostRole.OTHER),
            Map.entry("revisor", PostRole.OTHER),
            Map.entry("dirigent", PostRole.OTHER),
            Map.entry("koordinator", PostRole.OTHER),
            Map.entry("kontaktperson", PostRole.OTHER));

    /** What the ending of a role's word may be; {@code medlemskab} and {@code formandskabet} are none. */
    private static final List<String> ENDINGS = List.of(
            "", "en", "er", "erne", "et", "mer", "merne", "met", "s", "e", "mers", "ers", "n", "r", "rne", "ens",
            "mets", "mernes");

    /** All that a role's word may end in: most words of a text are none. */
    private static final Affixes ROLES = Affixes.endings(roles());

    private static final Affixes EMPLOYMENT =
            Affixes.endings(List.of("direktør", "chef", "leder", "konsulent", "medarbejder", "ansat", "fuldmægtig"));

    private PostRoles() {}

    private static List<String> roles() {
        List<String> roles = new ArrayList<>();
        for (Map.Entry<String, PostRole> stem : STEMS) {
            for (String ending : ENDINGS) {
                roles.add(stem.getKey() + ending);
            }
        }
        return roles;
    }

    /** The role that a word, in lower case, names. */
    public static Optional<PostRole> of(String word) {
        if (!ROLES.areIn(word)) {
            return Optional.empty();
        }
        for (Map.Entry<String, PostRole> stem : STEMS) {
            int at = word.lastIndexOf(stem.getKey());
            if (at >= 0 && ENDINGS.contains(word.substring(at + stem.getKey().length()))) {
                return Optional.of(stem.getValue());
            }
        }
        return Optional.empty();
    }

    /** {@code byrådsmedlem}: the office of a person rather than the post in question. */
    public static boolean areCompound(String word) {
        for (Map.Entry<String, PostRole> stem : STEMS) {
            int at = word.lastIndexOf(stem.getKey());
            if (at >= 0) {
                return at > 0 && of(word).isPresent();
            }
        }
        return false;
    }

    /** The first role that a text names. */
    public static Optional<PostRole> firstIn(String text) {
        for (String word : Words.ofLetters(text)) {
            Optional<PostRole> role = of(word.toLowerCase(Locale.ROOT));
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** The role of a word that names no certain person, {@code formand}: not {@code formanden}, who speaks. */
    public static Optional<PostRole> ofAny(String word) {
        boolean certain = word.endsWith("en") || word.endsWith("ens") || word.endsWith("erne") || word.endsWith("skab");
        return certain ? Optional.empty() : of(word);
    }

    /** The role of a word or of a place that it names: {@code suppleantplads}. */
    public static Optional<PostRole> ofPlace(String word) {
        boolean substitute = word.startsWith("suppleantp") || word.startsWith("stedfortræderp");
        if (substitute) {
            return Optional.of(PostRole.SUBSTITUTE);
        }
        if (word.startsWith("formandsp")) {
            return Optional.of(PostRole.CHAIR);
        }
        return word.startsWith("næstformandsp") ? Optional.of(PostRole.VICE_CHAIR) : of(word);
    }

    /**
     * Whether a word, in lower case, is employment, which no council's list of posts has: {@code sekretariatsleder}.
     */
    public static boolean areEmployment(String word) {
        return EMPLOYMENT.areIn(word);
    }
}
