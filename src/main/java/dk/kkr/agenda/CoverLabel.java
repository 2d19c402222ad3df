package dk.kkr.agenda;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A label of the cover and what stands behind it: {@code Dato: 19-06-2020 09:30}, {@code Mødedato: …}, {@code Tid: …},
 * {@code Mødested: …}, also without a colon where it stands alone on its line.
 *
 * @param ofMeeting whether the label says that it is the meeting's ({@code Mødedato}), not that of a letter
 */
record CoverLabel(Kind kind, boolean ofMeeting, String value) {
    /** What the label announces. */
    enum Kind {
        DATE,
        TIME,
        VENUE
    }

    private static final String MEETING = "møde";
    private static final Map<String, Kind> WORDS = Map.of(
            "dato", Kind.DATE,
            "tid", Kind.TIME,
            "tidspunkt", Kind.TIME,
            "kl.", Kind.TIME,
            "kl", Kind.TIME,
            "sted", Kind.VENUE,
            "lokale", Kind.VENUE);

    static Optional<CoverLabel> parse(String line) {
        int colon = line.indexOf(':');
        String label = (colon < 0 ? line : line.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
        boolean ofMeeting = label.startsWith(MEETING);
        String word = ofMeeting ? label.substring(MEETING.length()).strip() : label;
        return Optional.ofNullable(WORDS.get(word))
                .map(kind -> new CoverLabel(
                        kind,
                        ofMeeting,
                        colon < 0 ? "" : line.substring(colon + 1).strip()));
    }
}
