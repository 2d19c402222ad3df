package dk.kkr.answers.posts;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Passage;
import dk.kkr.model.Appointment;
import dk.kkr.model.Recommendation;
import dk.kkr.model.SectionType;
import java.util.ArrayList;
import java.util.List;

/** Finds who comes into a post that the council fills, who leaves one, and which are vacant; one for each document. */
public final class AppointmentFinder {
    private final Names names = new Names();

    /**
     * The changes of posts that an item tells.
     *
     * @param points what is recommended, with its results where there are any
     */
    public List<Appointment> find(ItemText item, List<Recommendation> points) {
        Persons persons = new Persons(names);
        Demand demand = new Demand(item, points, names);
        Recommended recommended = new Recommended(points);
        List<Draft> drafts = new ArrayList<>();

        for (Passage passage : item.passages()) {
            if (passage.type() == SectionType.BILAG) {
                continue;
            }
            for (Draft draft : PassagePosts.read(passage, item, demand, persons)) {
                if (passage.type() != SectionType.INDSTILLING || recommended.counts(draft)) {
                    drafts.add(draft);
                }
            }
        }
        return drafts.isEmpty() ? List.of() : new Completion(demand, persons, recommended).complete(drafts);
    }
}
