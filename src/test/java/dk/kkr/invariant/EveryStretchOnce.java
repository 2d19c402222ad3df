package dk.kkr.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.kkr.model.LineAccount;
import dk.kkr.model.Place;
import java.util.BitSet;

/** The line account holds every non-blank stretch of the source exactly once, in order. */
final class EveryStretchOnce {
    private EveryStretchOnce() {}

    static void check(ParsedDump dump) {
        int line = 0;
        int end = 0;
        BitSet[] covered = new BitSet[dump.lines().size() + 1];
        for (LineAccount.Entry entry : dump.account().entries()) {
            Place place = entry.place();
            if (place.line() < line || (place.line() == line && place.from() < end)) {
                fail("%s: %s stands before the entry before it or overlaps it", dump.name(), entry);
            }
            line = place.line();
            end = place.to();
            covered[line] = covered[line] == null ? new BitSet() : covered[line];
            covered[line].set(place.from(), end);
        }
        for (int number = 1; number < covered.length; number++) {
            checkCovered(dump.name() + ":" + number, dump.lines().get(number - 1), covered[number]);
        }
    }

    private static void checkCovered(String name, String line, BitSet covered) {
        for (int i = 0; i < line.length(); i++) {
            boolean accounted = covered != null && covered.get(i);
            if (!Characters.isBlank(line.charAt(i)) && !accounted) {
                fail("%s: no role for '%s'", name, line.substring(i));
            }
        }
        assertThat(covered == null ? 0 : covered.length())
                .as("%s: the account goes beyond the line", name)
                .isLessThanOrEqualTo(line.length());
    }
}
