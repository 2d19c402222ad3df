package dk.kkr.report;

import dk.kkr.model.LineAccount;
import dk.kkr.model.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The line account, by line. */
final class Stretches {
    private final List<List<LineAccount.Entry>> byLine = new ArrayList<>();

    /** @param lines how many lines the dump has */
    Stretches(LineAccount account, int lines) {
        for (int i = 0; i <= lines; i++) {
            byLine.add(new ArrayList<>());
        }
        account.entries().forEach(entry -> byLine.get(entry.place().line()).add(entry));
    }

    /** The stretches of a line from left to right; none of a blank line. */
    List<LineAccount.Entry> of(int line) {
        return Collections.unmodifiableList(byLine.get(line));
    }

    /** The role of the text at a line's end, ignoring furniture. */
    Optional<Role> roleAtEnd(int line) {
        return of(line).stream()
                .map(LineAccount.Entry::role)
                .filter(role -> !role.isFurniture())
                .reduce((before, last) -> last);
    }
}
