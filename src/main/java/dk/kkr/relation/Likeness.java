package dk.kkr.relation;

import java.util.Comparator;

/**
 * What two titles have in common.
 *
 * @param same whether they differ at most in blanks, hyphens and case
 * @param share of their words that both have, from 0 to 1; rare words count for more
 * @param whole whether one has no distinctive word that the other lacks: {@code Tandpleje for sårbare} and
 *     {@code Tandpleje for udsatte og sårbare}, but not {@code Status for letbanen} and {@code Status for kysten}
 * @param names how many distinctive words both have
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

    /** Of equal titles. */
    static Likeness same(int names) {
        return new Likeness(true, 1, true, names);
    }

    /** Whether one title may have been printed for the other, where more than they say that both are one matter. */
    boolean isClose() {
        return same || (whole && names > 0);
    }

    /** The same where the text points only to the meeting, which has other matters too. */
    boolean isCloseMatter() {
        return isClose() && names >= NAMES_OF_A_MATTER;
    }

    /** Whether the titles say by themselves that both are one matter. */
    boolean isSameMatter() {
        return isCloseMatter() && share >= CLOSE;
    }

    /** By the names that they have in common: where two titles share as many with a third, neither is nearer. */
    @Override
    public int compareTo(Likeness other) {
        return ORDER.compare(this, other);
    }
}
