package dk.kkr.profile;

import dk.kkr.model.Attendance;
import java.util.Optional;

/**
 * A sentence of running text that says who was absent: {@code Bo Dam og Rie Vad var fraværende.}, {@code Der er afbud
 * fra Bo Dam.} Its other words say nothing else. Fails on a sentence with the reason, {@code Bo Dam er syg}.
 */
public final class AbsenceSentence {
    private AbsenceSentence() {}

    /** The quick answer for most lines: the last word is one of those of attendance. */
    public static boolean mayEndIn(String line) {
        return isKnown(line.substring(line.lastIndexOf(' ') + 1));
    }

    /** The same for the first word of a sentence that names the absentees at its end. */
    public static boolean mayBegin(String line) {
        int blank = line.indexOf(' ');
        return blank > 0 && isKnown(line.substring(0, blank));
    }

    private static boolean isKnown(String word) {
        return AttendanceWords.of(AttendanceWords.bare(word)) != AttendanceWords.Meaning.UNKNOWN;
    }

    /** Those whom such a sentence names, as printed; empty for any other sentence. */
    public static Optional<String> absenteesIn(String sentence) {
        String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        int verb = ParticipationWords.startOfVerb(text);
        Optional<Attendance> said = verb > 0 ? AttendanceHeading.noted(text.substring(verb)) : Optional.empty();
        return said.equals(Optional.of(Attendance.ABSENT))
                ? Optional.of(text.substring(0, verb).strip())
                : AttendanceHeading.inSentence(text)
                        .filter(heading -> heading.attendance().equals(Optional.of(Attendance.ABSENT)))
                        .map(AttendanceHeading::entries);
    }
}
