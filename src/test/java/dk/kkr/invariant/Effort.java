package dk.kkr.invariant;

/** How many broken inputs are tried: {@code -Dkkr.fuzz=20} takes twenty times as many as the ordinary run. */
public final class Effort {
    private Effort() {}

    /** 1 in the ordinary run. */
    public static int factor() {
        return Math.max(1, Integer.getInteger("kkr.fuzz", 1));
    }
}
