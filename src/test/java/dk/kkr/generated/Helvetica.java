package dk.kkr.generated;

/** About how wide a line is when it is set, in thousandths of the type size. */
final class Helvetica {
    /** The average letter of running text, blanks included. */
    static final int AVERAGE = 500;

    static final int DOT = 278;

    private Helvetica() {}

    static int widthOf(String text) {
        return text.chars().map(Helvetica::widthOf).sum();
    }

    private static int widthOf(int c) {
        if ("ijl".indexOf(c) >= 0) {
            return 222;
        }
        if ("ft .,:;/|!I".indexOf(c) >= 0) {
            return DOT;
        }
        if ("r()-".indexOf(c) >= 0) {
            return 333;
        }
        if ("ckszyvx".indexOf(c) >= 0) {
            return 500;
        }
        if ("mMæ".indexOf(c) >= 0) {
            return 833;
        }
        return Character.isUpperCase(c) ? 690 : 556;
    }
}
