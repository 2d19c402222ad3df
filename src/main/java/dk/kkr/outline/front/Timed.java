package dk.kkr.outline.front;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A time of day of the cover at which the meeting may begin.
 *
 * @param ofMeeting whether the words beside it say that it is the meeting's
 * @param segment index of the segment in which it stands
 */
record Timed(LocalTime time, boolean ofMeeting, int segment) {
    /** The first that is said to be the meeting's; else the one time there is. */
    static Optional<Timed> choose(List<Timed> found) {
        for (Timed time : found) {
            if (time.ofMeeting()) {
                return Optional.of(time);
            }
        }
        return found.isEmpty() || areUnsettled(found) ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Whether there are several, and none is said to be the meeting's. */
    static boolean areUnsettled(List<Timed> found) {
        boolean differ = false;
        for (Timed time : found) {
            if (time.ofMeeting()) {
                return false;
            }
            differ |= !time.time().equals(found.get(0).time());
        }
        return differ;
    }
}
