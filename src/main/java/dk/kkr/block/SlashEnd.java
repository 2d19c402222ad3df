package dk.kkr.block;

/**
 * A line that ends in a slash: a word goes on ({@code tilbud/} / {@code ydelser}), a URL goes on
 * ({@code https://www.kl.dk/} / {@code politik/kkr}), or a URL is complete and text follows.
 */
final class SlashEnd {
    private static final String IN_ADDRESSES = "/._-=?&%#";

    private SlashEnd() {}

    static boolean continues(StringBuilder text, String line) {
        int start = text.lastIndexOf(" ") + 1;
        int length = text.length() - start;
        if (length == 1 || line.isEmpty()) {
            return false;
        }
        int end = line.indexOf(' ');
        String next = end < 0 ? line : line.substring(0, end);
        boolean address = text.indexOf("://", start) >= 0 || text.indexOf("/", start) < text.length() - 1;
        return address ? isPartOfAddress(next) : Character.isLetterOrDigit(next.charAt(0));
    }

    private static boolean isPartOfAddress(String token) {
        for (int i = 0; i < token.length() - 1; i++) {
            if (IN_ADDRESSES.indexOf(token.charAt(i)) >= 0) {
                return true;
            }
        }
        return token.endsWith("/");
    }
}
