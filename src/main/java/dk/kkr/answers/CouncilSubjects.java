package dk.kkr.answers;

import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.StaffWords;
import dk.kkr.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the body of a document is called in its recommendations: {@code byrådet} in {@code at byrådet godkender}, beside
 * the councils' own name. Fails on a recommendation that another body acts, which then passes for this one.
 */
final class CouncilSubjects {
    /** In characters; who is recommended something stands at the beginning. */
    private static final int BEGINNING = 200;

    private CouncilSubjects() {}

    static CouncilSubject in(List<AgendaItem> items) {
        Set<String> names = new HashSet<>();
        collect(items, names);
        return new CouncilSubject(names);
    }

    private static void collect(List<AgendaItem> items, Set<String> names) {
        for (AgendaItem item : items) {
            for (Section section : item.sections()) {
                if (section.type() == SectionType.INDSTILLING) {
                    collect(section.text(), names);
                }
            }
            collect(item.items(), names);
        }
    }

    private static void collect(String text, Set<String> names) {
        List<String> words = Words.split(text.substring(0, Math.min(text.length(), BEGINNING)), " \n,:;");
        int that = words.indexOf(ClauseWords.THAT);
        if (that >= 0 && that + 1 < words.size()) {
            String word = words.get(that + 1).toLowerCase(Locale.ROOT);
            boolean definite = word.endsWith("et") || word.endsWith("en");
            if (definite && Bodies.areIn(word) && !StaffWords.isOne(word)) {
                names.add(word);
            }
        }
    }
}
