package dk.kkr.outline.front;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.profile.CoverLabel;
import dk.kkr.profile.CoverLabel.Kind;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The segments of a cover, which of them gave a value so far, and the findings about them. */
final class CoverPage {
    private final List<Segment> segments;
    private final BitSet used = new BitSet();

    /** The segments that have the venue. */
    private final BitSet ofVenue = new BitSet();

    private final FindingLog findings = new FindingLog();

    CoverPage(List<Segment> segments) {
        this.segments = segments;
    }

    int size() {
        return segments.size();
    }

    List<Segment> segments() {
        return segments;
    }

    Segment get(int index) {
        return segments.get(index);
    }

    String text(int index) {
        return segments.get(index).text();
    }

    boolean hasLabel(int index) {
        return segments.get(index).label().isPresent();
    }

    /** The kind of a segment's label; empty where it has none. */
    Optional<Kind> kind(int index) {
        return segments.get(index).label().map(CoverLabel::kind);
    }

    void use(int index) {
        used.set(index);
    }

    void use(int from, int to) {
        used.set(from, to);
    }

    void useForVenue(int from, int to) {
        used.set(from, to);
        ofVenue.set(from, to);
    }

    boolean isUsed(int index) {
        return used.get(index);
    }

    boolean isOfVenue(int index) {
        return ofVenue.get(index);
    }

    boolean isAnyUsed() {
        return !used.isEmpty();
    }

    void report(FindingCode code, int index, String message) {
        findings.add(Finding.of(code, segments.get(index).line().number(), message));
    }

    List<Finding> findings() {
        return findings.all();
    }

    /** The indices of the document's lines that gave a value, or whose label's value did. */
    BitSet lines() {
        BitSet lines = new BitSet();
        for (int i = 0; i < segments.size(); i++) {
            int value = segments.get(i).valueAt();
            if (used.get(i) || (value >= 0 && used.get(value))) {
                lines.set(segments.get(i).line().index());
            }
        }
        return lines;
    }
}
