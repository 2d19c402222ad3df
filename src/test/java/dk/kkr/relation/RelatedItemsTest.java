package dk.kkr.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.Fact.Certainty;
import dk.kkr.relation.Relation.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RelatedItemsTest {
    private static final int MEETINGS = 20;

    @Test
    void anEmptyArchiveHasNoRelations() {
        assertThat(RelatedItems.of(List.of())).isEmpty();
    }

    @Test
    void theOrderInWhichItemsComeDoesNotMatter() {
        List<ArchivedItem> items = new ArrayList<>(GeneratedArchive.of(MEETINGS));
        List<Relation> expected = RelatedItems.of(items);

        Collections.shuffle(items, new Random(7));

        assertThat(expected).isSorted();
        assertThat(RelatedItems.of(items)).isEqualTo(expected);
    }

    @Test
    void everyItemOfAnAgendaIsInTheMinutesAndEveryPostponedOneComesBack() {
        List<Relation> relations = RelatedItems.of(GeneratedArchive.of(MEETINGS));

        assertThat(count(relations, Kind.SAME_ITEM)).isEqualTo(5 * MEETINGS * 25);
        assertThat(count(relations, Kind.TAKEN_UP_AGAIN)).isEqualTo(5 * (MEETINGS - 1));
        assertThat(relations)
                .allMatch(
                        relation -> (relation.certainty() == Certainty.LIKELY) == (relation.kind() == Kind.SAME_TITLE));
    }

    @Test
    void noPairIsRelatedTwiceAndNoneAcrossCouncils() {
        List<Relation> relations = RelatedItems.of(GeneratedArchive.of(MEETINGS));

        assertThat(relations.stream().map(relation -> List.of(relation.item(), relation.other())))
                .doesNotHaveDuplicates();
        assertThat(relations).allMatch(relation -> councilOf(relation.item()).equals(councilOf(relation.other())));
    }

    private static long count(List<Relation> relations, Kind kind) {
        return relations.stream().filter(relation -> relation.kind() == kind).count();
    }

    private static String councilOf(Place place) {
        return place.sourceFile().substring(0, place.sourceFile().indexOf(' '));
    }
}
