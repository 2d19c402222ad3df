package dk.kkr.block;

import dk.kkr.line.ColumnWidth;
import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.ListMarker;
import dk.kkr.line.Mark;
import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import dk.kkr.text.Letters;

/**
 * Entries of a list without markers that all begin with a verb in the present:
 *
 * <pre>
 * Det indstilles, at KKR Syddanmark:
 * tager opgørelserne til efterretning
 * drøfter behovet for et fælles lager
 * </pre>
 *
 * <p>The first stands right below a line that ends in a colon, and each line before an entry had room for its verb.
 * Fails on a sentence below a colon that is set so raggedly that two of its lines end early before a verb.
 */
final class VerbEntries {
    /** An entry takes at most so many lines. */
    private static final int NEAR = 6;

    private static final ListMarker MARKER = new ListMarker("verb", 0, 0, true);

    private VerbEntries() {}

    /** Gives the lines that begin such entries a marker. */
    static void mark(Lines lines, ColumnWidth column) {
        int last = -1;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = lines.get(i - 1);
            boolean ended = line.mark() != Mark.Plain.TEXT || line.gap() != Gap.NONE || last >= 0 && i - last > NEAR;
            last = ended ? -1 : last;
            boolean led = last >= 0 || before.text().endsWith(":");
            if (!ended && led && beginsWithVerb(line) && column.hadRoom(before, line, true)) {
                if (last >= 0) {
                    lines.set(last, lines.get(last).withMarker(MARKER));
                    lines.set(i, line.withMarker(MARKER));
                }
                last = i;
            }
        }
    }

    private static boolean beginsWithVerb(Line line) {
        return line.beginsInLowerCase()
                && line.marker().isEmpty()
                && Verbs.of(line.text().substring(0, Letters.endOf(line.text(), 0)))
                        .filter(verb -> verb.form() == Verb.Form.PRESENT)
                        .isPresent();
    }
}
