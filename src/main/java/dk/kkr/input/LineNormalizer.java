package dk.kkr.input;

import dk.kkr.text.LineEndHyphen;
import dk.kkr.text.SymbolFont;
import java.text.Normalizer;

/** Gives text one spelling, of the many that extractors have for it. */
final class LineNormalizer {
    private static final char ARABIC_LETTER_MARK = '\u061C';

    private LineNormalizer() {}

    static String normalize(String line) {
        return isPlain(line)
                ? line
                : respelled(Normalizer.normalize(SwappedLetters.restoredIn(line), Normalizer.Form.NFC));
    }

    /**
     * True for most lines: nothing below U+0300 needs composing, and only these few characters need another spelling.
     */
    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean usual = (c >= ' ' && c <= '~') || (c > LineEndHyphen.SOFT && c < '\u0300') || isSign(c);
            if (!usual && (c >= '\u0300' || isOtherBlank(c) || isInvisible(c))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Characters that stay as they are: hyphens, dashes and quotes, {@code CO₂} and {@code €}, bullets, symbol fonts.
     */
    private static boolean isSign(char c) {
        return (c >= '\u2010' && c <= '\u2027')
                || (c >= '\u2070' && c <= '\u20CF')
                || (c >= '\u25A0' && c <= '\u27BF')
                || SymbolFont.has(c);
    }

    private static String respelled(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        int last = lastShown(line);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isOtherBlank(c)) {
                plain.append(' ');
            } else if (isLigature(c)) {
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (!isInvisible(c) || (c == LineEndHyphen.SOFT && i == last)) {
                plain.append(c);
            }
        }
        // With an invisible character gone, a combining mark may follow its letter directly.
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** The index of the last visible character; a soft hyphen is visible there, since the line ends after it. */
    private static int lastShown(String line) {
        int last = line.length() - 1;
        while (last >= 0 && line.charAt(last) != LineEndHyphen.SOFT && isNothing(line.charAt(last))) {
            last--;
        }
        return last;
    }

    private static boolean isNothing(char c) {
        return c <= ' ' || isOtherBlank(c) || isInvisible(c);
    }

    /** The Latin ligatures ﬀ to ﬆ, which PDF fonts have. */
    private static boolean isLigature(char c) {
        return c >= '\uFB00' && c <= '\uFB06';
    }

    private static boolean isOtherBlank(char c) {
        return c == '\u0085' || c == '\u000B' || (Character.isSpaceChar(c) && c != ' ');
    }

    /**
     * Zero-width characters, the marks for the direction of text that word processors put after a bracket or a heading,
     * and the soft hyphen. Listed one by one: Unicode's category of format characters differs between versions of Java.
     */
    private static boolean isInvisible(char c) {
        return c == LineEndHyphen.SOFT
                || c == '\uFEFF'
                || c == ARABIC_LETTER_MARK
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F');
    }
}
