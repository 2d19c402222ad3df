package dk.kkr.answers;

import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.StaffWords;
import dk.kkr.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the body of a document is called in its recommendations: {@code byrådet} in {@code at byrådet godkender}, beside
 * the councils' own name. Fails on a recommendation that another body acts, which then passes for this one.
 */
final class CouncilSubjects {
    /** In characters; who is recommended something stands at the beginning. */
    private static final int BEGINNING = 200;

    private CouncilSubjects() {}

    /** The bodies that most recommendations name; one of a council of municipalities has none. */
    static CouncilSubject in(List<AgendaItem> items) {
        Map<String, Integer> counts = new HashMap<>();
        collect(items, counts);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<String> names = new HashSet<>();
        counts.forEach((name, count) -> {
            if (2 * count > most) {
                names.add(name);
            }
        });
        return new CouncilSubject(names);
    }

    private static void collect(List<AgendaItem> items, Map<String, Integer> names) {
        for (AgendaItem item : items) {
            for (Section section : item.sections()) {
                if (section.type() == SectionType.INDSTILLING) {
                    collect(section.text(), names);
                }
            }
            collect(item.items(), names);
        }
    }

    private static void collect(String text, Map<String, Integer> names) {
        List<String> words = Words.split(text.substring(0, Math.min(text.length(), BEGINNING)), " \n,:;");
        int that = words.indexOf(ClauseWords.THAT);
        if (that >= 0 && that + 1 < words.size()) {
            String word = words.get(that + 1).toLowerCase(Locale.ROOT);
            boolean definite = word.endsWith("et") || word.endsWith("en");
            if (definite && Bodies.areIn(word) && !StaffWords.isOne(word)) {
                names.merge(word, 1, Integer::sum);
            }
        }
    }
}
