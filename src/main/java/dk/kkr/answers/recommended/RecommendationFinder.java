package dk.kkr.answers.recommended;

import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation;
import dk.kkr.model.SectionType;
import dk.kkr.profile.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the council is recommended to do: in {@code Indstilling}, and where another section says so. */
public final class RecommendationFinder {
    private RecommendationFinder() {}

    /** The points of an item, in the document's order, without what became of them. */
    public static List<Recommendation> find(ItemText item) {
        CouncilSubject council = item.document().council();
        boolean own = !item.of(SectionType.INDSTILLING).isEmpty();
        List<Recommendation> points = new ArrayList<>();
        for (Passage passage : item.passages()) {
            if (passage.type() == SectionType.INDSTILLING) {
                PointReader reader = new PointReader(passage, council);
                reader.readAll();
                points.addAll(reader.points());
            } else if (passage.type() != SectionType.BESLUTNING && passage.type() != SectionType.BILAG) {
                points.addAll(elsewhere(passage, council, own));
            }
        }
        return points;
    }

    private static List<Recommendation> elsewhere(Passage passage, CouncilSubject council, boolean own) {
        if (!mayLead(passage.has(Sign.RECOMMENDATION), passage.has(Sign.PROPOSAL), own)) {
            return List.of();
        }
        PointReader reader = new PointReader(passage, council);
        boolean leads = false;
        for (Paragraph paragraph : passage.paragraphs()) {
            if (leads && reader.isListOpen() && paragraph.marker().isPresent()) {
                reader.readFurther(paragraph);
            } else {
                leads = leads(paragraph, council, own) && reader.readLedIn(paragraph);
            }
        }
        return reader.points();
    }

    private static boolean mayLead(boolean recommends, boolean proposes, boolean own) {
        return recommends || proposes && !own;
    }

    /**
     * Whether a paragraph outside {@code Indstilling} leads to what this council is recommended.
     *
     * @param own whether the item has such a section, so that {@code Staben foreslår, at udvalget} elsewhere is an
     *     earlier wish
     */
    private static boolean leads(Paragraph paragraph, CouncilSubject council, boolean own) {
        boolean may = mayLead(paragraph.has(Sign.RECOMMENDATION), paragraph.has(Sign.PROPOSAL), own);
        for (Sentence sentence : may ? paragraph.sentences() : List.<Sentence>of()) {
            List<Word> words = sentence.words();
            Optional<LeadIn> lead = LeadIn.of(words, council);
            boolean named = lead.isPresent()
                    && council.endOf(words, lead.get().end()) > lead.get().end();
            if (lead.isPresent() && lead.get().sure()) {
                return named || lead.get().impersonal() && words.get(0).from() == paragraph.start();
            }
            if (named && !own && words.get(0).from() == paragraph.start()) {
                return true;
            }
        }
        return false;
    }
}
