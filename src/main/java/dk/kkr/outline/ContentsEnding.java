package dk.kkr.outline;

import dk.kkr.profile.PageWord;
import dk.kkr.text.Digits;
import java.util.List;
import java.util.Optional;

/**
 * The end of an entry of the contents list: leader and page. {@code Siden sidst..... 6}, {@code Siden sidst 6}.
 *
 * @param leader whether dots, a tab or a wide gap lead to the page; a single blank may be part of a title
 */
record ContentsEnding(int page, boolean leader) {
    static final int MAX_DIGITS = 3;
    private static final int LEADER_LENGTH = 3;
    private static final int ELLIPSIS_LENGTH = 3;

    /** What Word prints for a page that it lost: {@code Siden sidst.....Fejl! Bogmærke er ikke defineret.} */
    private static final List<String> ERRORS = List.of("Fejl! Bogmærke", "Error! Bookmark");

    static Optional<ContentsEnding> parse(String text) {
        int digits = startOfDigits(text);
        int length = text.length() - digits;
        if (length == 0 || length > MAX_DIGITS) {
            return Optional.empty();
        }
        int end = startOfLeader(text, digits);
        if (end == digits) {
            return Optional.empty();
        }
        String leader = text.substring(end, digits);
        boolean tab = leader.indexOf('\t') >= 0 || leader.indexOf('…') >= 0;
        return Optional.of(
                new ContentsEnding(Integer.parseInt(text.substring(digits)), tab || leader.length() >= LEADER_LENGTH));
    }

    /** Whether a text is a page's number and nothing else. */
    static boolean isPage(String text) {
        return !text.isEmpty() && text.length() <= MAX_DIGITS && Digits.areAll(text);
    }

    /** The line without leader and page, if it has one, or without the message that stands in its place. */
    static String titleOf(String text, boolean hasPage) {
        int error = startOfError(text);
        int end = hasPage ? Math.min(startOfDigits(text), error) : error;
        boolean leads = end < text.length() || leadsNowhere(text);
        return leads ? text.substring(0, startOfLeader(text, end)) : text;
    }

    /** Whether the page is lost behind its leader: {@code Siden sidst..........}, not {@code Hvad nu...}. */
    static boolean leadsNowhere(String text) {
        return text.length() - behindLeader(text, text.length()) > ELLIPSIS_LENGTH;
    }

    /** Where the message that stands instead of a page begins; the line's length where none does. */
    static int startOfError(String text) {
        for (String error : ERRORS) {
            int at = text.indexOf(error);
            if (at > 0) {
                return at;
            }
        }
        return text.length();
    }

    private static int startOfDigits(String text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
            at--;
        }
        return at;
    }

    /** {@code Siden sidst, side 6}, {@code Siden sidst ..... side 6}. Of {@code s. 6}, the full stop is a leader's. */
    private static int startOfLeader(String text, int digits) {
        int at = behindLeader(text, digits);
        int word = at < digits ? PageWord.startBefore(text, at) : -1;
        if (word > 0) {
            int comma = behindLeader(text, word);
            boolean parted = comma > 0 && text.charAt(comma - 1) == ',';
            return parted ? comma - 1 : word - comma >= LEADER_LENGTH ? comma : at;
        }
        return at;
    }

    private static int behindLeader(String text, int from) {
        int at = from;
        while (at > 0 && ". \t…_·".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
