package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Decision;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Role;
import java.util.List;
import java.util.function.Predicate;

/**
 * Words of a dump, and what became of them.
 *
 * @param text in titles, headings, sections, contents list, case references and links, which the output has word for
 *     word
 * @param output in those fields of the output
 * @param rejoined how many fewer because a line's end or page furniture had split a word
 * @param restored how many more because a removed hyphen was restored
 * @param facts on the cover and among the participants, which became fields
 * @param leftOut in front matter, labels and unplaced text
 * @param furniture in running headers and page numbers
 */
record WordCount(int text, int output, int rejoined, int restored, int facts, int leftOut, int furniture) {
    static WordCount of(CheckedDump dump, List<RoleCount> roles) {
        Stretches stretches = new Stretches(dump.account(), dump.lines().size());
        return new WordCount(
                sum(roles, Role::isOutput) + dump.account().gluedPages(),
                Words.inOutputOf(dump.meeting()),
                hyphensDropped(dump, stretches) + dump.account().rejoinedWords(),
                (int) dump.meeting().findings().stream()
                        .filter(finding -> finding.code() == FindingCode.HYPHEN_RESTORED)
                        .filter(finding -> isOutput(stretches, finding.line()))
                        .count(),
                sum(roles, role -> role == Role.COVER || role == Role.PARTICIPANTS),
                sum(roles, role -> role == Role.FRONT_MATTER || role == Role.LABEL || role == Role.UNPLACED),
                sum(roles, Role::isFurniture));
    }

    /** Words missing in the output, or, below 0, too many. Should be 0. */
    int unexplained() {
        return text - rejoined + restored - output;
    }

    private static int sum(List<RoleCount> roles, Predicate<Role> wanted) {
        return roles.stream()
                .filter(count -> wanted.test(count.role()))
                .mapToInt(RoleCount::words)
                .sum();
    }

    private static boolean isOutput(Stretches stretches, int line) {
        return stretches.roleAtEnd(line).filter(Role::isOutput).isPresent();
    }

    private static int hyphensDropped(CheckedDump dump, Stretches stretches) {
        return dump.meeting().decisions().stream()
                .filter(decision -> isOutput(stretches, decision.line()))
                .mapToInt(WordCount::wordsFewer)
                .sum();
    }

    private static int wordsFewer(Decision decision) {
        return Words.in(decision.left()) + Words.in(decision.right()) - Words.in(decision.result());
    }
}
