package dk.kkr.outline.contents;

import dk.kkr.profile.Bullets;
import dk.kkr.profile.ContentsWords;
import dk.kkr.profile.PageWord;
import dk.kkr.text.Digits;
import java.util.Optional;

/**
 * The end of an entry of the contents list: leader and page. {@code Siden sidst..... 6}, {@code Siden sidst 6}.
 *
 * @param digits how many of the line's last characters are the page
 */
public record ContentsEnding(int page, int digits, Leader leader) {
    /** What leads to the page. */
    enum Leader {
        /** A single blank, which may also be the title's; or nothing, where the page is glued to the title. */
        NONE,
        /** A tab or a wide gap, as in tables. */
        GAP,
        /** Dots, lines, a word: only an entry has one. */
        PRINTED
    }

    public static final int MAX_DIGITS = 3;
    private static final int LEADER_LENGTH = 3;
    private static final int ELLIPSIS_LENGTH = 3;

    /** U+2024 and U+2025 are dots too. */
    private static final String LEADERS = ". \t…_·․‥";

    static Optional<ContentsEnding> parse(String text) {
        int digits = startOfDigits(text);
        int length = text.length() - digits;
        if (length == 0 || length > MAX_DIGITS) {
            return Optional.empty();
        }
        int end = startOfLeader(text, digits);
        return end == digits
                ? Optional.empty()
                : Optional.of(new ContentsEnding(
                        Integer.parseInt(text.substring(digits)), length, leaderIn(text.substring(end, digits))));
    }

    private static Leader leaderIn(String text) {
        int signs = 0;
        boolean ellipsis = false;
        for (int i = 0; i < text.length(); i++) {
            signs += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
            ellipsis |= text.charAt(i) == '…' || text.charAt(i) == '‥';
        }
        if (ellipsis || (signs > 1 && text.length() >= LEADER_LENGTH)) {
            return Leader.PRINTED;
        }
        return text.indexOf('\t') >= 0 || text.length() >= LEADER_LENGTH ? Leader.GAP : Leader.NONE;
    }

    /** The page of a line that has nothing else. */
    static ContentsEnding alone(String text) {
        return new ContentsEnding(Integer.parseInt(text), text.length(), Leader.NONE);
    }

    boolean hasLeader() {
        return leader != Leader.NONE;
    }

    /** Whether a text is a page's number and nothing else. */
    static boolean isPage(String text) {
        return !text.isEmpty() && text.length() <= MAX_DIGITS && Digits.areAll(text);
    }

    /** The line without leader and page. */
    String titleIn(String text) {
        int end = Math.min(text.length() - digits, ContentsWords.startOfError(text));
        return text.substring(0, startOfLeader(text, end));
    }

    /** A line without a page, less its leader or the message that stands instead of the page. */
    static String titleOf(String text) {
        int end = ContentsWords.startOfError(text);
        return end < text.length() || leadsNowhere(text) ? text.substring(0, startOfLeader(text, end)) : text;
    }

    /** Whether the page after the leader is lost: {@code Siden sidst..........}, not {@code Hvad nu...}. */
    static boolean leadsNowhere(String text) {
        return text.length() - beforeLeader(text, text.length()) > ELLIPSIS_LENGTH;
    }

    static int startOfDigits(String text) {
        int at = text.length();
        while (at > 0 && Digits.isAt(text, at - 1)) {
            at--;
        }
        return at;
    }

    /**
     * {@code Siden sidst, side 6}, {@code Siden sidst ..... s. 6}. Without a comma or leader the word is the title's.
     */
    private static int startOfLeader(String text, int digits) {
        int at = beforeLeader(text, digits);
        int word = at < digits ? startOfWord(text, at) : -1;
        if (word > 0) {
            int comma = beforeLeader(text, word);
            boolean hasComma = comma > 0 && text.charAt(comma - 1) == ',';
            return hasComma ? comma - 1 : word - comma >= LEADER_LENGTH ? comma : at;
        }
        return at;
    }

    private static int startOfWord(String text, int end) {
        int word = PageWord.startBefore(text, end);
        boolean s = end > 1 && text.charAt(end - 1) == 's' && LEADERS.indexOf(text.charAt(end - 2)) >= 0;
        return s ? end - 1 : word;
    }

    private static int beforeLeader(String text, int from) {
        int at = from;
        while (at > 0) {
            // Most leaders are dots, of which nothing more need be asked.
            boolean dot = text.charAt(at - 1) == '.';
            int dashes = dot ? 0 : dashesBefore(text, at);
            if (!dot && dashes < LEADER_LENGTH && LEADERS.indexOf(text.charAt(at - 1)) < 0) {
                break;
            }
            at -= Math.max(1, dashes);
        }
        return at;
    }

    /** Two dashes may be a title's, {@code Skolestart --}, or say that there is no page. */
    private static int dashesBefore(String text, int end) {
        int at = end;
        while (at > 0 && Bullets.isDash(text.charAt(at - 1))) {
            at--;
        }
        return end - at;
    }
}
