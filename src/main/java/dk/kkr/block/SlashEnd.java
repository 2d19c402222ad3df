package dk.kkr.block;

/**
 * A line that ends in a slash: a word continues ({@code tilbud/} / {@code ydelser}), a URL continues
 * ({@code https://www.kl.dk/} / {@code politik/kkr}), or a URL is complete and text follows.
 */
final class SlashEnd {
    /** No address is longer; its beginning is not looked for farther back. */
    private static final int LONGEST_TOKEN = 400;

    private static final String IN_ADDRESSES = "/._-=?&%#";

    private SlashEnd() {}

    static boolean continues(StringBuilder text, String line) {
        int start = startOfToken(text);
        if (text.length() - start == 1 || line.isEmpty()) {
            return false;
        }
        int end = line.indexOf(' ');
        String next = end < 0 ? line : line.substring(0, end);
        boolean address = text.indexOf("://", start) >= 0 || text.indexOf("/", start) < text.length() - 1;
        return address ? isPartOfAddress(next) : Character.isLetterOrDigit(next.charAt(0));
    }

    private static int startOfToken(StringBuilder text) {
        int first = Math.max(0, text.length() - LONGEST_TOKEN);
        int start = text.length();
        while (start > first && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    /** What has a scheme of its own is another address: {@code https://www.kl.dk/kkr/} / {@code https://www.kl.dk/}. */
    private static boolean isPartOfAddress(String token) {
        if (token.contains("://")) {
            return false;
        }
        for (int i = 0; i < token.length() - 1; i++) {
            if (IN_ADDRESSES.indexOf(token.charAt(i)) >= 0) {
                return true;
            }
        }
        return token.endsWith("/");
    }
}
