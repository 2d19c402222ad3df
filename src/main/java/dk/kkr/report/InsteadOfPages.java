package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Role;

/**
 * The words of error messages in the place of pages: {@code Siden sidst.....Fejl! Bogmærke er ikke defineret.} They
 * stand in the contents list, and in no field of the output; a finding tells them.
 */
final class InsteadOfPages {
    private InsteadOfPages() {}

    static int words(CheckedDump dump) {
        return dump.meeting().findings().stream()
                .filter(finding -> finding.code() == FindingCode.CONTENTS_PAGE_MISSING)
                .mapToInt(finding -> words(dump, finding))
                .sum();
    }

    /** What the lines of the entry that ends on the finding's line have more than the entry. */
    private static int words(CheckedDump dump, Finding finding) {
        return dump.meeting().tableOfContents().stream()
                .filter(entry -> entry.line() <= finding.line())
                .reduce((earlier, later) -> later)
                .map(entry -> printed(dump, entry.line(), finding.line()) - Words.inEntry(entry))
                .orElse(0);
    }

    private static int printed(CheckedDump dump, int first, int last) {
        return dump.meeting().account().entries().stream()
                .filter(entry -> entry.role() == Role.CONTENTS)
                .map(LineAccount.Entry::place)
                .filter(place -> place.line() >= first && place.line() <= last)
                .mapToInt(place -> Words.in(dump.textAt(place)))
                .sum();
    }
}
