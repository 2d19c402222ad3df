package dk.kkr.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as a stage makes them. Of each code the first ones are told one by one and the rest summed up in one more: a
 * dump of nothing but headings would otherwise have more to say than it has text.
 */
public final class FindingLog {
    /** No document that people read has so many of one kind. */
    private static final int TOLD_ONE_BY_ONE = 1_000;

    private final List<Finding> told = new ArrayList<>();
    private final Map<FindingCode, Integer> counts = new EnumMap<>(FindingCode.class);
    private final Map<FindingCode, Rest> rests = new EnumMap<>(FindingCode.class);

    /** Adds a finding behind the others. */
    public void add(Finding finding) {
        if (counts.merge(finding.code(), 1, Integer::sum) <= TOLD_ONE_BY_ONE) {
            told.add(finding);
        } else {
            rests.computeIfAbsent(finding.code(), code -> new Rest(finding)).add(finding);
        }
    }

    /** What was added, in order, then what sums up the rest. */
    public List<Finding> all() {
        List<Finding> all = new ArrayList<>(told);
        List<Finding> summedUp = new ArrayList<>();
        for (Rest rest : rests.values()) {
            summedUp.add(rest.summedUp());
        }
        summedUp.sort((one, other) -> Integer.compare(one.line(), other.line()));
        all.addAll(summedUp);
        return all;
    }

    /** The findings of one code that are not told one by one. */
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
                    count + " more of this kind, the last on line " + lastLine + ", are not told one by one");
        }
    }
}
