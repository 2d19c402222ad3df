package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Finding;
import dk.kkr.text.VisibleText;
import dk.kkr.writer.OutputName;

/**
 * A finding on one line in the style of compilers, {@code FILE:LINE: severity: text [code]}, and the line it is about.
 */
final class FindingText {
    private static final int QUOTE = 110;

    /** A line may be as long as the dump and have a finding at every word, so only its beginning is looked at. */
    private static final int LOOKED_AT = 1_000;

    private final Paint paint;

    FindingText(Paint paint) {
        this.paint = paint;
    }

    String withPlace(CheckedDump dump, Finding finding) {
        String file = VisibleText.of(dump.meeting().source().file());
        String place = finding.line() == 0 ? file : file + ":" + finding.line();
        return place + ": " + withoutPlace(finding);
    }

    String withoutPlace(Finding finding) {
        String severity = paint.of(finding.severity(), OutputName.of(finding.severity()));
        return severity + ": " + VisibleText.of(finding.message()) + " " + paint.faint("[" + finding.code() + "]");
    }

    /** The line of the dump with its blanks folded, and cut off where it is long. */
    static String quote(CheckedDump dump, Finding finding) {
        String line = dump.line(finding.line());
        String beginning =
                line.substring(0, Math.min(line.length(), LOOKED_AT)).strip().replaceAll("\\s+", " ");
        boolean whole = line.length() <= LOOKED_AT && beginning.length() <= QUOTE;
        return whole ? beginning : beginning.substring(0, Math.min(beginning.length(), QUOTE)) + " …";
    }
}
