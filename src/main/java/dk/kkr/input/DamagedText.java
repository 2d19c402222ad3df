package dk.kkr.input;

import dk.kkr.model.Finding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Looks for signs that a text was damaged before kkr got it. The rest is read as usual. */
final class DamagedText {
    private static final char NUL = '\0';

    /** What Java puts in the place of bytes that it cannot decode; here also in that of NUL. */
    static final char REPLACEMENT = '\uFFFD';

    private static final char DELETE = '\u007F';

    private final Map<Damage, Integer> counts = new EnumMap<>(Damage.class);
    private final Map<Damage, Integer> firstLines = new EnumMap<>(Damage.class);

    private DamagedText() {}

    /** The same with a finding for each kind of damage; NUL, which few programs can handle, becomes U+FFFD. */
    static DecodedText withFindings(DecodedText decoded) {
        DamagedText damaged = new DamagedText();
        List<String> lines = decoded.lines();
        BitSet unusual = decoded.text().unusual();
        for (int i = unusual.nextSetBit(0); i >= 0; i = unusual.nextSetBit(i + 1)) {
            damaged.look(lines.get(i), i + 1);
        }
        return damaged.counts.isEmpty() ? decoded : decoded.with(withoutNul(lines), damaged.findings());
    }

    private void look(String text, int number) {
        char previous = ' ';
        int pairs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '(' || c >= DELETE) {
                i = lookAt(i, text, number);
            }
            pairs += c == previous && c != ' ' ? 1 : 0;
            previous = c;
        }
        if (pairs >= DoubledLetters.LEAST && DoubledLetters.in(text)) {
            add(Damage.DOUBLED_LETTERS, number);
        }
    }

    /** The index of the last character of what is damaged there; the index itself where nothing is. */
    private int lookAt(int at, String text, int number) {
        char c = text.charAt(at);
        if (isControl(c)) {
            add(Damage.CONTROL_CHARACTER, number);
        } else if (c == '(' && UnmappedGlyph.startsAt(text, at)) {
            add(Damage.UNMAPPED_GLYPH, number);
        } else if (c == REPLACEMENT) {
            add(Damage.LOST_CHARACTER, number);
        } else if (MisreadUtf8.mayStartWith(c)) {
            int length = MisreadUtf8.lengthAt(text, at);
            if (length > 0) {
                add(Damage.MISREAD_UTF8, number);
                return at + length - 1;
            }
        }
        return at;
    }

    /** Tabs separate cells, form feeds separate pages; no text has any of the others. */
    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\f') || (c >= DELETE && c <= '\u009F');
    }

    private void add(Damage damage, int number) {
        counts.merge(damage, 1, Integer::sum);
        firstLines.putIfAbsent(damage, number);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        counts.forEach((damage, count) -> findings.add(damage.finding(count, firstLines.getOrDefault(damage, 0))));
        return findings;
    }

    private static List<String> withoutNul(List<String> lines) {
        List<String> replaced = new ArrayList<>(lines.size());
        for (String line : lines) {
            replaced.add(line.replace(NUL, REPLACEMENT));
        }
        return replaced;
    }
}
