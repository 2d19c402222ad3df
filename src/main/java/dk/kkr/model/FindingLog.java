package dk.kkr.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as a stage makes them. Of each code the first ones are reported one by one and the rest in one summary:
 * otherwise a dump of nothing but headings would have more findings than text.
 */
public final class FindingLog {
    /** No real document has this many of one kind. */
    private static final int REPORTED_SINGLY = 1_000;

    private final List<Finding> reported = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    private final Map<FindingCode, Rest> rests = new EnumMap<>(FindingCode.class);

    /** Adds a finding after the others. */
    public void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= REPORTED_SINGLY) {
            reported.add(finding);
        } else {
            rests.computeIfAbsent(finding.code(), code -> new Rest(finding)).add(finding);
        }
    }

    /** What was added, in order, then the summaries of the rest. */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(reported);
        List<Finding> summedUp = new ArrayList<>();
        for (Rest rest : rests.values()) {
            summedUp.add(rest.summedUp());
        }
        summedUp.sort((one, other) -> Integer.compare(one.line(), other.line()));
        all.addAll(summedUp);
        return all;
    }

    /** The findings of one code that are not reported one by one. */
    private static final class Rest {
        private final Finding first;
        private int lastLine;
        private int count;

        Rest(Finding first) {
            this.first = first;
        }

        void add(Finding finding) {
            lastLine = Math.max(lastLine, finding.line());
            count++;
        }

        Finding summedUp() {
            return new Finding(
                    first.severity(),
                    first.code(),
                    first.line(),
                    count + " more of this kind, the last on line " + lastLine + ", are not listed one by one");
        }
    }
}
