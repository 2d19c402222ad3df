package dk.kkr.writer;

import dk.kkr.model.Finding;
import dk.kkr.model.Meeting;
import java.util.ArrayList;
import java.util.List;

/** The table {@code findings}. */
final class FindingRows implements TableRows {
    @Override
    public List<String> columns() {
        return List.of("document_id", "position", "severity", "code", "line", "message", "source_file", "pdf_page");
    }

    @Override
    public List<List<String>> of(Meeting meeting) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : meeting.findings()) {
            rows.add(row(meeting, rows.size() + 1, finding));
        }
        return rows;
    }

    private static List<String> row(Meeting meeting, int position, Finding finding) {
        return List.of(
                meeting.id(),
                String.valueOf(position),
                OutputName.of(finding.severity()),
                finding.code().toString(),
                OutputName.lineOf(finding).map(String::valueOf).orElse(""),
                finding.message(),
                meeting.source().file(),
                meeting.source().pageOf(finding.line()).map(String::valueOf).orElse(""));
    }
}
