package dk.kkr.relation;

import dk.kkr.profile.DanishCalendar;
import dk.kkr.profile.DocumentWord;
import dk.kkr.profile.MeetingNoun;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of an archive's titles, and which of them tell one matter from another. {@code Orientering} and
 * {@code godkendelse} are in titles of every kind, so they tell nothing. This is counted, not listed.
 */
final class Vocabulary {
    /** A word that more than one other title in so many meetings has is of no matter. */
    private static final int MEETINGS_PER_USE = 10;

    /** A matter that is taken up twice again, retitled each time, has its words in as many other titles. */
    private static final int RETURNS = 2;

    private final Map<String, Integer> titlesWithWord = new HashMap<>();
    private final Map<String, Integer> titlesOfForm = new HashMap<>();
    private final int otherUses;
    private int titles;

    /** @param meetings the titles of each; a form that one has twice counts once */
    Vocabulary(Collection<? extends Collection<Title>> meetings) {
        for (Collection<Title> meeting : meetings) {
            Map<String, Title> forms = new LinkedHashMap<>();
            meeting.forEach(title -> forms.putIfAbsent(title.form(), title));
            forms.values().forEach(this::add);
        }
        this.otherUses = Math.max(RETURNS, meetings.size() / MEETINGS_PER_USE);
    }

    private void add(Title title) {
        titles++;
        titlesOfForm.merge(title.form(), 1, Integer::sum);
        title.words().forEach(word -> titlesWithWord.merge(word, 1, Integer::sum));
    }

    /** How much a word of a title says: more, the fewer titles have it. */
    double weightOf(String word) {
        return Math.log((titles + 1.0) / titlesWithWord.getOrDefault(word, 1));
    }

    /**
     * Whether a word of the title is in hardly any other title. Words for meetings, their documents and months are of
     * the archive, not of a matter.
     */
    boolean isDistinctive(String word, Title title) {
        int others = titlesWithWord.getOrDefault(word, 0) - titlesOfForm.getOrDefault(title.form(), 0);
        return others <= otherUses && !isOfMeetings(word);
    }

    private static boolean isOfMeetings(String word) {
        return MeetingNoun.isOne(word)
                || MeetingNoun.isEarlier(word)
                || MeetingNoun.isNext(word)
                || word.startsWith(DocumentWord.AGENDA)
                || word.startsWith(DocumentWord.MINUTES)
                || DanishCalendar.monthOf(word) > 0;
    }

    /** The distinctive words of a title. */
    List<String> distinctiveOf(Title title) {
        return title.words().stream().filter(word -> isDistinctive(word, title)).toList();
    }

    /** How much two titles have in common. */
    Likeness compare(Title one, Title other) {
        if (one.isSameAs(other)) {
            return Likeness.same(distinctiveOf(one).size());
        }
        return one.contradicts(other) ? Likeness.NONE : compareWords(one, other);
    }

    private Likeness compareWords(Title one, Title other) {
        double shared = 0;
        int names = 0;
        Map<String, String> matches = matchesOf(other, one);
        for (Map.Entry<String, String> match : matches.entrySet()) {
            shared += weightOf(match.getKey()) + weightOf(match.getValue());
            names += isDistinctive(match.getKey(), other) && isDistinctive(match.getValue(), one) ? 1 : 0;
        }
        boolean whole = matches.keySet().containsAll(distinctiveOf(other))
                || Set.copyOf(matches.values()).containsAll(distinctiveOf(one));
        double all = weightOf(one) + weightOf(other);
        return matches.isEmpty() ? Likeness.NONE : new Likeness(false, Math.min(1, shared / all), whole, names);
    }

    /** The words of a title that are also in another one, and how they are spelled there. */
    private static Map<String, String> matchesOf(Title title, Title other) {
        Map<String, String> matches = new LinkedHashMap<>();
        for (String word : title.words()) {
            matchOf(word, other).ifPresent(match -> matches.put(word, match));
        }
        return matches;
    }

    private static Optional<String> matchOf(String word, Title title) {
        return title.words().stream()
                .filter(each -> WordForms.areAlike(word, each))
                .findFirst();
    }

    private double weightOf(Title title) {
        return title.words().stream().mapToDouble(this::weightOf).sum();
    }
}
