package dk.kkr.answers.recommended;

import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.UnknownVerb;
import dk.kkr.answers.language.Word;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.DateWords;
import dk.kkr.profile.Verb;
import java.util.List;
import java.util.Optional;

/** How a point begins that has no lead-in of its own. */
final class PointStart {
    private final CouncilSubject council;

    PointStart(CouncilSubject council) {
        this.council = council;
    }

    /** Whether words begin as a point does: with a verb, {@code at}, or the council and its verb. */
    boolean is(List<Word> words) {
        if (words.isEmpty()) {
            return false;
        }
        if (isClause(words)) {
            return true;
        }
        int subject = council.endOf(words, 0);
        // "ikke godkender tidsplanen"
        int at =
                subject < words.size() && ClauseWords.negates(words.get(subject).lower()) ? subject + 1 : subject;
        if (at >= words.size() || words.get(at).verb().isEmpty() || isPerfect(words, at)) {
            return false;
        }
        Verb.Form first = words.get(at).verb().get().form();
        return first == Verb.Form.PRESENT
                || first == Verb.Form.INFINITIVE
                || first == Verb.Form.PASSIVE
                || first == Verb.Form.PARTICIPLE && at + 1 < words.size();
    }

    /** {@code at planen godkendes}. */
    static boolean isClause(List<Word> words) {
        return !words.isEmpty() && words.get(0).is(ClauseWords.THAT);
    }

    /** {@code godkender …}, {@code at KKR godkender …}; not {@code at nedsætte …}. */
    boolean isVerb(List<Word> words) {
        int from = isClause(words) ? 1 : 0;
        int at = council.endOf(words, from);
        return (at > from || from == 0) && at < words.size() && words.get(at).isActive();
    }

    /** {@code torsdag den 2. marts 2023}, below {@code godkender følgende mødedatoer:}: what a point has, and none. */
    static boolean isDay(Paragraph paragraph) {
        Optional<DanishDate> day = DanishDate.firstIn(paragraph.body());
        return day.isPresent()
                && !hasFinite(paragraph.words())
                && DateWords.withoutArticle(paragraph
                                        .body()
                                        .substring(0, day.get().from())
                                        .strip())
                                .indexOf(' ')
                        < 0;
    }

    /** Whether something is said of somebody or something. */
    static boolean hasFinite(List<Word> words) {
        for (Word word : words) {
            if (word.isFinite() || word.verb().isEmpty() && UnknownVerb.isPassive(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code KKR har besluttet}: a report. */
    private static boolean isPerfect(List<Word> words, int at) {
        return words.get(at).is(Verb.Kind.HAVE, Verb.Form.PRESENT)
                && at + 1 < words.size()
                && words.get(at + 1).is(Verb.Form.PARTICIPLE);
    }
}
