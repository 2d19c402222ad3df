package dk.kkr.answers.recommended;

import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.Word;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.RecommendationWords;
import dk.kkr.profile.Verb;
import java.util.List;
import java.util.Optional;

/**
 * The words that lead to what is recommended: {@code Det indstilles videre, at}, {@code Formanden indstiller til
 * byrådet, at}, {@code Indstilling om, at}, {@code Det indstilles:}. The council itself leads nothing: {@code KKR
 * anbefaler kommunerne at} is what is recommended.
 *
 * @param end index after them
 * @param impersonal whether nobody is named who recommends: {@code det indstilles}
 * @param sure whether the verb is one that leads in every section
 */
record LeadIn(int end, boolean impersonal, boolean sure) {
    /** No lead-in has its verb farther back. */
    private static final int LONGEST_SUBJECT = 14;

    /** What may stand between the verb and {@code at}: {@code over for kommunalbestyrelsen og regionsrådet}. */
    private static final int LONGEST_ADDRESS = 12;

    /** The lead-in with which words begin. */
    static Optional<LeadIn> of(List<Word> words, CouncilSubject council) {
        for (int i = 0; i < Math.min(words.size(), LONGEST_SUBJECT); i++) {
            Word word = words.get(i);
            boolean noun = i == 0 && RecommendationWords.isLeadingNoun(word.lower());
            if (noun || RecommendationWords.lead(word.lower())) {
                return noun ? from(words, i, true) : ofVerb(words, i, council);
            }
            if (word.is(ClauseWords.THAT) || word.is(":")) {
                return ofOthers(words, i, council);
            }
        }
        return Optional.empty();
    }

    /**
     * {@code Sekretariatet anbefaler, at}, {@code Formandskabet lægger op til, at KKR}: somebody else's verb, which
     * recommends by itself or has the council's act as its content.
     */
    private static Optional<LeadIn> ofOthers(List<Word> words, int end, CouncilSubject council) {
        int verb = 0;
        while (verb < end && !words.get(verb).isActive()) {
            verb++;
        }
        if (verb == 0 || verb == end || isCouncils(words.subList(0, verb), council)) {
            return Optional.empty();
        }
        boolean acts = council.endOf(words, end + 1) > end + 1;
        return words.get(verb).is(Verb.Kind.RECOMMEND) || acts
                ? Optional.of(new LeadIn(end + 1, false, false))
                : Optional.empty();
    }

    /** Whether a subject is the council; {@code KKR Nordjyllands formandskab} is not. */
    private static boolean isCouncils(List<Word> subject, CouncilSubject council) {
        for (int i = 0; i < subject.size(); i++) {
            int end = council.endOf(subject, i);
            boolean owns = end > i
                    && end < subject.size()
                    && subject.get(end - 1).lower().endsWith("s");
            if (end > i && !owns) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LeadIn> ofVerb(List<Word> words, int verb, CouncilSubject council) {
        boolean passive = words.get(verb).isPassive();
        boolean it = verb > 0 && words.get(verb - 1).is(RecommendationWords.IT)
                || verb + 1 < words.size() && words.get(verb + 1).is(RecommendationWords.IT);
        if (passive != (it || verb == 0 && passive)) {
            return Optional.empty();
        }
        boolean addressed = verb + 1 < words.size() && words.get(verb + 1).is("til");
        if (!passive && !addressed && isCouncils(words.subList(0, verb), council)) {
            return Optional.empty();
        }
        return verb == 0 && !passive ? Optional.empty() : from(words, verb, passive);
    }

    private static Optional<LeadIn> from(List<Word> words, int verb, boolean impersonal) {
        boolean sure = RecommendationWords.leadAnywhere(words.get(verb).lower());
        for (int i = verb + 1; i < Math.min(words.size(), verb + LONGEST_ADDRESS); i++) {
            if (words.get(i).is(ClauseWords.THAT) || words.get(i).is(":")) {
                return Optional.of(new LeadIn(i + 1, impersonal, sure));
            }
        }
        boolean bare = words.size() <= verb + 2;
        return bare ? Optional.of(new LeadIn(words.size(), impersonal, sure)) : Optional.empty();
    }
}
