package dk.kkr.outline;

import java.util.Optional;

/**
 * The end of an entry of the contents list: title, leader, page. {@code Siden sidst..... 6}, {@code Siden sidst 6}.
 *
 * @param title what stands before the leader
 * @param leader whether dots, a tab or a wide gap lead to the page; a single blank may be part of a title
 */
record ContentsEnding(String title, int page, boolean leader) {
    private static final int MAX_DIGITS = 3;
    private static final int LEADER_LENGTH = 3;

    static Optional<ContentsEnding> parse(String text) {
        int digits = text.length();
        while (digits > 0 && text.charAt(digits - 1) >= '0' && text.charAt(digits - 1) <= '9') {
            digits--;
        }
        int length = text.length() - digits;
        int end = digits;
        boolean tab = false;
        while (end > 0 && isLeader(text.charAt(end - 1))) {
            end--;
            tab |= text.charAt(end) == '\t' || text.charAt(end) == '…';
        }
        if (length == 0 || length > MAX_DIGITS || end == digits) {
            return Optional.empty();
        }
        int page = Integer.parseInt(text.substring(digits));
        return Optional.of(new ContentsEnding(text.substring(0, end), page, tab || digits - end >= LEADER_LENGTH));
    }

    private static boolean isLeader(char c) {
        return c == '.' || c == ' ' || c == '\t' || c == '…' || c == '_';
    }
}
