package dk.kkr.answers.recommended;

import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation;
import dk.kkr.model.SectionType;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.Offices;
import dk.kkr.profile.Sign;
import dk.kkr.profile.StaffWords;
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
        List<Passage> passages = item.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.type() == SectionType.INDSTILLING) {
                PointReader reader = new PointReader(passage, council);
                reader.readAll();
                points.addAll(reader.points());
            } else if (isOfCase(passage)) {
                boolean last = i + 1 == passages.size() || !isOfCase(passages.get(i + 1));
                points.addAll(elsewhere(passage, council, own, last && !own));
            }
        }
        return points;
    }

    private static boolean isOfCase(Passage passage) {
        return passage.type() != SectionType.BESLUTNING && passage.type() != SectionType.BILAG;
    }

    /** The index of the last paragraph that is no entry of a list; -1 where there is none. */
    private static int lastUnmarked(List<Paragraph> paragraphs) {
        int last = paragraphs.size() - 1;
        while (last >= 0 && isEntry(paragraphs.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isEntry(Paragraph paragraph) {
        return paragraph.marker().isPresent() || PointStart.isClause(paragraph.words());
    }

    /** @param ends whether the case ends with the passage, where what is recommended may have no heading */
    private static List<Recommendation> elsewhere(Passage passage, CouncilSubject council, boolean own, boolean ends) {
        if (!mayLead(passage.has(Sign.RECOMMENDATION), passage.has(Sign.PROPOSAL), own)) {
            return List.of();
        }
        PointReader reader = new PointReader(passage, council);
        boolean leads = false;
        List<Paragraph> paragraphs = passage.paragraphs();
        int end = ends ? lastUnmarked(paragraphs) : -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (leads && reader.isListOpen() && isEntry(paragraph)) {
                reader.readFurther(paragraph);
            } else {
                boolean may = leads(paragraph, council, own) || i == end && isLedByStaff(paragraph, council);
                leads = may && reader.readLedIn(paragraphs, i);
            }
        }
        return reader.points();
    }

    /**
     * {@code Direktøren indstiller, at orienteringen tages til efterretning.}: the case ends with it, and nothing else
     * is recommended.
     */
    private static boolean isLedByStaff(Paragraph paragraph, CouncilSubject council) {
        List<Word> words = paragraph.words();
        Optional<LeadIn> lead = LeadIn.of(words, council).filter(LeadIn::sure);
        if (lead.isEmpty()) {
            return false;
        }
        String subject = words.get(0).lower();
        return StaffWords.isOne(subject) || ActorWords.isChair(subject) || Offices.isOne(subject);
    }

    /** {@code Direktionen indstiller til udvalget at …}. */
    private static boolean isAddressed(List<Word> words, LeadIn lead, CouncilSubject council) {
        for (int i = 1; i < lead.end(); i++) {
            if (words.get(i - 1).is("til") && council.endOf(words, i) > i) {
                return true;
            }
        }
        return false;
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
                boolean first = words.get(0).from() == paragraph.start();
                return named || first && (lead.get().impersonal() || isAddressed(words, lead.get(), council));
            }
            if (named && !own && words.get(0).from() == paragraph.start()) {
                return true;
            }
        }
        return false;
    }
}
