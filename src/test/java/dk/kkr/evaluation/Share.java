package dk.kkr.evaluation;

import java.util.Locale;

/** So many of so many. */
record Share(long part, long whole) {
    private static final Share NONE = new Share(0, 0);

    static Share none() {
        return NONE;
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    Share plus(boolean counts) {
        return new Share(part + (counts ? 1 : 0), whole + 1);
    }

    Share complement() {
        return new Share(whole - part, whole);
    }

    /** In per cent; 100 where there was nothing to get wrong. */
    double percent() {
        return whole == 0 ? 100 : 100.0 * part / whole;
    }

    /** {@code 1 in 2000}. */
    String oneIn() {
        return part == 0 ? "none" : "1 in " + whole / part;
    }

    @Override
    public String toString() {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f %%", percent());
    }
}
