package dk.kkr.cli;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.writer.OutputName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How often each kind of finding was told in a run, in how many dumps, and where first. */
final class FindingTally {
    /** More messages than this are lost from view. */
    private static final int FEW = 10;

    private final Map<FindingCode, Kind> kinds = new EnumMap<>(FindingCode.class);
    private int findings;
    private int dumps;
    private String last = "";

    /** Called with all findings of a dump in a row. */
    void add(String dump, Finding finding) {
        findings++;
        if (!dump.equals(last)) {
            dumps++;
            last = dump;
        }
        Kind kind = kinds.get(finding.code());
        kinds.put(finding.code(), kind == null ? Kind.first(dump, finding) : kind.and(dump));
    }

    /** A line for each kind, the most frequent first, below one for all; none where the messages themselves are few. */
    List<String> lines() {
        if (findings <= FEW || dumps == 1) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(findings + " findings in " + dumps + " dumps, 'kkr check --catalogue' explains each kind:");
        List<Kind> sorted = new ArrayList<>(kinds.values());
        sorted.sort(Comparator.comparingInt(Kind::times).reversed());
        for (Kind kind : sorted) {
            lines.add("  " + kind.describe());
        }
        return lines;
    }

    /** @param dump the last one that has it */
    private record Kind(Finding first, String place, int times, int dumps, String dump) {
        static Kind first(String dump, Finding finding) {
            String place = finding.line() == 0 ? dump : dump + ":" + finding.line();
            return new Kind(finding, place, 1, 1, dump);
        }

        Kind and(String other) {
            return new Kind(first, place, times + 1, dumps + (other.equals(dump) ? 0 : 1), other);
        }

        String describe() {
            return times + " in " + dumps + (dumps == 1 ? " dump, " : " dumps, ") + OutputName.of(first.severity())
                    + " " + first.code() + ", first " + place;
        }
    }
}
