package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of a dump has a role.
 *
 * @param lines the lines with a stretch of this role; a line with two roles counts for both
 */
record RoleCount(Role role, int lines, int words) {
    /** One for each role, in the order of a document. */
    static List<RoleCount> allOf(CheckedDump dump) {
        Map<Role, List<LineAccount.Entry>> byRole = dump.account().entries().stream()
                .collect(Collectors.groupingBy(
                        LineAccount.Entry::role, () -> new EnumMap<>(Role.class), Collectors.toList()));
        return Stream.of(Role.values())
                .map(role -> of(role, byRole.getOrDefault(role, List.of()), dump))
                .toList();
    }

    private static RoleCount of(Role role, List<LineAccount.Entry> entries, CheckedDump dump) {
        long lines = entries.stream()
                .mapToInt(entry -> entry.place().line())
                .distinct()
                .count();
        int words = entries.stream()
                .mapToInt(entry -> Words.in(dump.textAt(entry.place())))
                .sum();
        return new RoleCount(role, (int) lines, words);
    }
}
