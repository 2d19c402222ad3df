package dk.kkr.outline.front;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.text.Quote;
import java.util.List;

/** Reports the lines of the cover that gave no value; adjacent lines share a finding. */
final class UnreadLines {
    private UnreadLines() {}

    /** @param unread in the document's order */
    static List<Finding> findings(List<FrontLine> unread) {
        FindingLog findings = new FindingLog();
        int start = 0;
        for (int i = 1; i <= unread.size(); i++) {
            if (i == unread.size() || !continues(unread.get(i - 1), unread.get(i))) {
                findings.add(finding(unread.subList(start, i)));
                start = i;
            }
        }
        return findings.all();
    }

    private static boolean continues(FrontLine line, FrontLine next) {
        return next.index() == line.index() + 1 && !next.followsGap();
    }

    private static Finding finding(List<FrontLine> lines) {
        FrontLine first = lines.get(0);
        String last = lines.size() == 1
                ? ""
                : " (up to line " + lines.get(lines.size() - 1).number() + ")";
        return Finding.of(
                FindingCode.COVER_LINE_UNREAD,
                first.number(),
                "no field has '" + Quote.beginningOf(first.line().text()) + "'" + last);
    }
}
