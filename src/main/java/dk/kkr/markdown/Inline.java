package dk.kkr.markdown;

import dk.kkr.text.VisibleText;
import java.util.List;

/**
 * A piece of a block's content.
 *
 * @param source CommonMark, of which {@link Blocks} ends the lines as the block needs it; an empty line parts
 *     paragraphs
 */
record Inline(String source) {
    private static final List<String> SCHEMES = List.of("https://", "http://");

    /** Text as it is, of one line or several. */
    static Inline text(String plain) {
        StringBuilder source = new StringBuilder();
        String separator = "";
        for (String line : plain.split("\n", -1)) {
            source.append(separator).append(Escaping.of(line));
            separator = "\n";
        }
        return new Inline(source.toString());
    }

    /** Text of one line in bold type. */
    static Inline strong(String plain) {
        return new Inline("**" + Escaping.of(plain) + "**");
    }

    /** Text of one line that leads to an address; both as text where the address is none of the web. */
    static Inline link(String plain, String url) {
        String line = plain.replace('\n', ' ');
        return isWebAddress(url)
                ? new Inline("[" + Escaping.of(line) + "](<"
                        + url.replace("\\", "\\\\").replace("&", "\\&") + ">)")
                : text(line.equals(url) ? url : line + " (" + url + ")");
    }

    /** The other one after a blank. */
    Inline then(Inline other) {
        return new Inline(source + " " + other.source);
    }

    private static boolean isWebAddress(String url) {
        boolean plain = url.equals(VisibleText.of(url))
                && url.chars().noneMatch(c -> Character.isWhitespace(c) || c == '<' || c == '>');
        return plain && SCHEMES.stream().anyMatch(scheme -> url.regionMatches(true, 0, scheme, 0, scheme.length()));
    }
}
