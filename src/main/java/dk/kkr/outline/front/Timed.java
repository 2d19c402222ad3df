package dk.kkr.outline.front;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time of day of the cover at which the meeting may begin.
 *
 * @param ofMeeting whether the words beside it say that it is the meeting's
 * @param segment index of the segment that has it
 */
record Timed(LocalTime time, boolean ofMeeting, int segment) {
    /** The one that is said to be the meeting's; else the only one. */
    static Optional<Timed> choose(List<Timed> found) {
        List<Timed> best = best(found);
        return best.isEmpty() || areUnsettled(found) ? Optional.empty() : Optional.of(best.get(0));
    }

    /** Whether there are several, and nothing says which is the meeting's. */
    static boolean areUnsettled(List<Timed> found) {
        List<Timed> best = best(found);
        for (Timed time : best) {
            if (!time.time().equals(best.get(0).time())) {
                return true;
            }
        }
        return false;
    }

    /** Those that are said to be the meeting's, if there are any. */
    private static List<Timed> best(List<Timed> found) {
        List<Timed> named = new ArrayList<>();
        for (Timed time : found) {
            if (time.ofMeeting()) {
                named.add(time);
            }
        }
        return named.isEmpty() ? found : named;
    }
}
