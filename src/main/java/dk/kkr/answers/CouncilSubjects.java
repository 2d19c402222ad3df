package dk.kkr.answers;

import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.StaffWords;
import dk.kkr.text.Letters;
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

    private static final String THAT = " " + ClauseWords.THAT + " ";

    private CouncilSubjects() {}

    /** The bodies that most recommendations name. */
    static CouncilSubject in(List<AgendaItem> items) {
        Map<String, Integer> counts = new HashMap<>();
        collect(items, counts);
        int most = 0;
        for (int count : counts.values()) {
            most = Math.max(most, count);
        }
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (2 * each.getValue() > most) {
                names.add(each.getKey());
            }
        }
        return new CouncilSubject(names);
    }

    /**
     * The body that an item's own recommendation names, {@code at forretningsudvalget anbefaler}, beside the
     * document's.
     */
    static CouncilSubject of(AgendaItem item, CouncilSubject ofDocument) {
        for (Section section : item.sections()) {
            String body = section.type() == SectionType.INDSTILLING ? bodyIn(section.text()) : "";
            if (!body.isEmpty()) {
                return ofDocument.and(body);
            }
        }
        return ofDocument;
    }

    private static void collect(List<AgendaItem> items, Map<String, Integer> counts) {
        for (AgendaItem item : items) {
            for (Section section : item.sections()) {
                String body = section.type() == SectionType.INDSTILLING ? bodyIn(section.text()) : "";
                if (!body.isEmpty()) {
                    counts.merge(body, 1, Integer::sum);
                }
            }
            collect(item.items(), counts);
        }
    }

    /** The body in lower case; empty where none is named. */
    private static String bodyIn(String text) {
        int that = text.substring(0, Math.min(text.length(), BEGINNING + THAT.length()))
                .indexOf(THAT);
        if (that < 0) {
            return "";
        }
        int from = that + THAT.length();
        String word = text.substring(from, Letters.endOf(text, from)).toLowerCase(Locale.ROOT);
        boolean definite = word.endsWith("et") || word.endsWith("en");
        return definite && Bodies.areIn(word) && !StaffWords.isOne(word) ? word : "";
    }
}
