package dk.kkr.outline;

import java.util.Optional;

/**
 * The end of an entry of the contents list: leader and page. {@code Siden sidst..... 6}, {@code Siden sidst 6}.
 *
 * @param leader whether dots, a tab or a wide gap lead to the page; a single blank may be part of a title
 */
record ContentsEnding(int page, boolean leader) {
    private static final int MAX_DIGITS = 3;
    private static final int LEADER_LENGTH = 3;

    /**
     * So many dots within a line lead to a page, whatever stands there: {@code ....Fejl! Bogmærke er ikke defineret.}
     */
    private static final String DOTS = ".....";

    static Optional<ContentsEnding> parse(String text) {
        int digits = startOfDigits(text);
        int end = startOfLeader(text, digits);
        int length = text.length() - digits;
        if (length == 0 || length > MAX_DIGITS || end == digits) {
            return Optional.empty();
        }
        String leader = text.substring(end, digits);
        boolean tab = leader.indexOf('\t') >= 0 || leader.indexOf('…') >= 0;
        return Optional.of(
                new ContentsEnding(Integer.parseInt(text.substring(digits)), tab || leader.length() >= LEADER_LENGTH));
    }

    /** The line without leader and page. */
    static String titleOf(String text) {
        int dots = text.indexOf(DOTS);
        if (dots >= 0) {
            return text.substring(0, dots).stripTrailing();
        }
        return parse(text).isPresent() ? text.substring(0, startOfLeader(text, startOfDigits(text))) : text;
    }

    private static int startOfDigits(String text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
            at--;
        }
        return at;
    }

    private static int startOfLeader(String text, int digits) {
        int at = digits;
        while (at > 0 && ". \t…_".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
