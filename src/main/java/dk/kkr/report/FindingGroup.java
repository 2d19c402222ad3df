package dk.kkr.report;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All findings of one kind, so that what they mean is said once. */
record FindingGroup(FindingCode code, List<Finding> findings) {
    FindingGroup {
        findings = List.copyOf(findings);
    }

    /** The gravest kinds first, of equal ones that which comes first in the dump. */
    static List<FindingGroup> allOf(List<Finding> findings) {
        Map<FindingCode, List<Finding>> byCode = new LinkedHashMap<>();
        findings.forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                .add(finding));
        return byCode.entrySet().stream()
                .map(entry -> new FindingGroup(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (FindingGroup group) -> group.code().severity())
                        .reversed())
                .toList();
    }

    /** Names a kind's group on the page. */
    static String idOf(FindingCode code) {
        return "finding-" + code;
    }
}
