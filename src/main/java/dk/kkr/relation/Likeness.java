package dk.kkr.relation;

import java.util.Comparator;

/**
 * What two titles have in common.
 *
 * @param same whether they differ at most in blanks, hyphens and case
 * @param share of their words that both have, from 0 to 1; rare words count for more
 * @param whole whether all words of one are among those of the other: {@code Tandpleje for sårbare} and
 *     {@code Tandpleje for udsatte og sårbare}
 * @param names how many words both have that hardly another title has
 */
record Likeness(boolean same, double share, boolean whole, int names) implements Comparable<Likeness> {
    private static final Comparator<Likeness> ORDER =
            Comparator.<Likeness, Boolean>comparing(Likeness::same).thenComparingInt(Likeness::names);

    static final Likeness NONE = new Likeness(false, 0, false, 0);

    /**
     * One name may be a region's or a programme's, {@code Letbanens}; two are a matter's, {@code Letbanens økonomi}.
     */
    static final int NAMES_OF_A_MATTER = 2;

    private static final double CLOSE = 0.75;
    private static final double RELATED = 0.4;

    /** Of equal titles. */
    static Likeness same(int names) {
        return new Likeness(true, 1, true, names);
    }

    /** Whether the titles say by themselves that both are about the same matter. */
    boolean isSameMatter() {
        return (same || share >= CLOSE) && names >= NAMES_OF_A_MATTER;
    }

    /** Whether the titles agree, where a decision says that the matter comes back some day. */
    boolean isClose() {
        return same || isSameMatter();
    }

    /** Whether one may have been printed for the other, where both have the same number in one meeting. */
    boolean isRetitled() {
        return same || ((whole || share >= CLOSE) && names > 0);
    }

    /** Whether the titles are about one matter, where the other item's meeting is known from the text. */
    boolean isRelatedMatter() {
        return (same || share >= RELATED) && names >= NAMES_OF_A_MATTER;
    }

    /** Whether the titles have the same subject, where a decision names the very day of the other item. */
    boolean isRelated() {
        return same || (share >= RELATED && names > 0);
    }

    /** By the names that they have in common: where two titles share as many with a third, neither is nearer. */
    @Override
    public int compareTo(Likeness other) {
        return ORDER.compare(this, other);
    }
}
