package dk.kkr.model;

import java.util.List;

/**
 * A meeting together with the text it was made from, to show one beside the other.
 *
 * @param meeting what was made of the dump
 * @param account the role of every stretch of the dump
 * @param lines every line of the dump, normalised as {@link Place} counts its characters, without line ends; line 1 is
 *     the first
 */
public record CheckedDump(Meeting meeting, LineAccount account, List<String> lines) {
    public CheckedDump {
        lines = List.copyOf(lines);
        if (lines.size() != meeting.source().lines()) {
            throw new IllegalArgumentException(lines.size() + " lines of a dump that has "
                    + meeting.source().lines());
        }
    }

    /** The same dump with another form of its meeting. */
    public CheckedDump withMeeting(Meeting other) {
        return new CheckedDump(other, account, lines);
    }

    /** The text of a line, 1-based. */
    public String line(int number) {
        return lines.get(number - 1);
    }

    /** The text of a stretch. */
    public String textAt(Place place) {
        return line(place.line()).substring(place.from(), place.to());
    }
}
