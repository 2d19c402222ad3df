package dk.kkr.answers.decided;

import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.profile.AddressWords;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.DeadlineWords;
import dk.kkr.profile.PostBodies;
import dk.kkr.profile.PutOffWords;
import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import dk.kkr.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When an item comes back, {@code på mødet den 9. september}, and to which body it was sent, {@code til byrådet}. */
final class PutOffTarget {
    /** In words. */
    private static final int LONGEST_FIELD = 5;

    /** In words; farther before a day they are of something else. */
    private static final int NEAR_DAY = 3;

    /** In words, from a denial to its day. */
    private static final int FAR_DENIAL = 6;

    private PutOffTarget() {}

    /** The first day after the meeting in a sentence; without its year, the first such day. */
    static Optional<LocalDate> day(String sentence, Document document) {
        if (document.date().isEmpty()) {
            return Optional.empty();
        }
        LocalDate meeting = document.date().get();
        for (DanishDate date : DanishDate.allIn(sentence)) {
            if (date.date().isAfter(meeting) && !isDeadline(sentence, date) && !isDenied(sentence, date)) {
                return Optional.of(date.date());
            }
        }
        if (!DanishDate.allIn(sentence).isEmpty()) {
            return Optional.empty();
        }
        Optional<DanishDate> first = DanishDate.inYear(sentence, meeting.getYear());
        if (first.filter(date -> isDenied(sentence, date)).isPresent()) {
            return day(sentence.substring(first.get().to()), document);
        }
        Optional<LocalDate> thisYear = first.map(DanishDate::date);
        return thisYear.isEmpty() || thisYear.get().isAfter(meeting)
                ? thisYear
                : DanishDate.inYear(sentence, meeting.getYear() + 1).map(DanishDate::date);
    }

    /** {@code med frist den 3. maj}, {@code senest den 3. maj}: what must be done by then, not when it comes back. */
    private static boolean isDeadline(String sentence, DanishDate date) {
        List<String> before = Words.of(sentence.substring(0, date.from()).toLowerCase(Locale.ROOT));
        for (String word : before.subList(Math.max(0, before.size() - NEAR_DAY), before.size())) {
            if (DeadlineWords.lead(word) || DeadlineWords.isNoun(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code ikke på mødet den 14. juni, men den 6. september}: nothing but small words between. */
    private static boolean isDenied(String sentence, DanishDate date) {
        List<String> before = Words.of(sentence.substring(0, date.from()).toLowerCase(Locale.ROOT));
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - FAR_DENIAL); i--) {
            if (ClauseWords.negates(before.get(i))) {
                return true;
            }
            if (Verbs.of(before.get(i)).isPresent() || ClauseWords.opposes(before.get(i))) {
                return false;
            }
        }
        return false;
    }

    /**
     * The noun after the first {@code til} that follows the verb: {@code Udvalget for Sundhed}, {@code forvaltningen}.
     */
    static Optional<String> body(Sentence sentence, Passage passage) {
        List<Word> words = sentence.words();
        int verb = 0;
        while (verb < words.size() && !words.get(verb).is(Verb.Kind.SEND)) {
            verb++;
        }
        for (int i = verb < words.size() ? verb : 0; i + 1 < words.size(); i++) {
            boolean hearing = PutOffWords.isHearing(words.get(i).lower());
            boolean to = AddressWords.lead(words.get(i).lower())
                    || isTreatment(words, i) && words.get(i + 1).is("i")
                    || hearing && words.get(i + 1).is("i");
            int from = words.get(i + 1).is("i") ? i + 2 : i + 1;
            if (to && from < words.size() && isTreatment(words, from)) {
                continue;
            }
            if (to
                    && from < words.size()
                    && !words.get(from).isNumber()
                    && !words.get(from).is(ClauseWords.THAT)
                    && words.get(from).verb().isEmpty()) {
                return Optional.of(passage.text(
                        words.get(from).from(), words.get(end(words, from)).to()));
            }
        }
        return Optional.empty();
    }

    /** {@code til fornyet behandling i udvalget}: the body comes after. */
    private static boolean isTreatment(List<Word> words, int at) {
        int noun = PutOffWords.isAnother(words.get(at).lower()) ? at + 1 : at;
        return noun < words.size() && PutOffWords.isTreatment(words.get(noun).lower());
    }

    /** Index of the last word of the noun: {@code Udvalget for Sundhed og Omsorg} goes on while capitals follow. */
    private static int end(List<Word> words, int from) {
        boolean genitive = words.get(from).lower().endsWith("s")
                && from + 1 < words.size()
                && !words.get(from + 1).isMark();
        int last = genitive && !words.get(from).capital() ? from + 1 : from;
        while (last + 1 < words.size()
                && (isAdjective(words.get(last)) || isBeforeBody(words, from, last))
                && !words.get(last + 1).isMark()) {
            last++;
        }
        if (last + 2 < words.size()
                && words.get(last + 1).is("for")
                && (Bodies.areIn(words.get(last).lower())
                        || PostBodies.areNamed(words.get(last).lower()))) {
            last = endOfField(words, last + 2);
        }
        for (int i = last + 1;
                i < words.size() && (!words.get(i).isMark() || words.get(i).is("-"));
                i++) {
            Word word = words.get(i);
            boolean joins = AddressWords.joinNames(word.lower());
            if (word.capital()) {
                last = i;
            } else if (!word.is("-")
                    && (!joins || i + 1 >= words.size() || !words.get(i + 1).capital())) {
                return last;
            }
        }
        return last;
    }

    /** {@code udvalget for den nære sundhed}: what the body is for, up to the next mark, verb or preposition. */
    private static int endOfField(List<Word> words, int from) {
        int at = from;
        while (at < words.size()
                && at < from + LONGEST_FIELD
                && !AddressWords.endField(words.get(at).lower())
                && !words.get(at).isMark()
                && words.get(at).verb().isEmpty()) {
            at++;
        }
        int last = Math.min(words.size(), at) - 1;
        // "Udvalget for nære sundhedstilbud og forelægges"
        return ClauseWords.coordinates(words.get(last).lower()) ? last - 1 : last;
    }

    /** {@code den administrative styregruppe}: an adjective of any ending before a word for a body. */
    private static boolean isBeforeBody(List<Word> words, int from, int at) {
        return at == from + 1
                && AddressWords.isBeforeNoun(words.get(from).lower())
                && words.get(at).lower().endsWith("e")
                && PostBodies.areNamed(words.get(at + 1).lower());
    }

    private static boolean isAdjective(Word word) {
        return AddressWords.isBeforeNoun(word.lower());
    }
}
