package dk.kkr.relation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an archive's titles say.
 *
 * @param words which of their words tell one matter from another
 * @param standing which titles are of no matter
 */
record ArchiveTitles(Vocabulary words, StandingItems standing) {
    /**
     * A matter of another meeting, and how much its title has in common with the one that was compared.
     *
     * @param matter of the other meeting
     */
    record Match(Matter matter, Likeness likeness) {}

    /** The one of several matters that is most like another, if it is like enough; none where two are so equally. */
    Optional<Match> best(List<Matter> matters, Matter other, Predicate<Likeness> isEnough) {
        Optional<Match> best = Optional.empty();
        boolean isOnly = true;
        for (Matter matter : matters) {
            Likeness likeness = words.compare(matter.title(), other.title());
            if (isEnough.test(likeness)) {
                int order = best.isEmpty() ? 1 : likeness.compareTo(best.get().likeness());
                isOnly = order > 0 || (order < 0 && isOnly);
                best = order > 0 ? Optional.of(new Match(matter, likeness)) : best;
            }
        }
        return isOnly ? best : Optional.empty();
    }

    /** Whether the title is of one matter: it is no heading of others, does not recur, and has words of its own. */
    boolean nameMatter(Matter matter) {
        return !matter.isHeading()
                && !standing.include(matter)
                && words.distinctiveOf(matter.title()).size() >= Likeness.NAMES_OF_A_MATTER;
    }
}
