package dk.kkr.agenda;

import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Letters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A label of the cover and what stands behind it: {@code Dato: 19-06-2020 09:30}, {@code Mødedato: …}, {@code Tid: …},
 * {@code Mødested: …}, {@code Tid og sted: …}; without a colon where it stands alone on its line, or a column before
 * what it announces.
 *
 * @param ofMeeting whether the label says that it is the meeting's ({@code Mødedato}), not that of a letter
 */
record CoverLabel(Kind kind, boolean ofMeeting, String value) {
    /** What the label announces. */
    enum Kind {
        DATE,
        TIME,
        VENUE,
        DATE_AND_VENUE
    }

    private static final String MEETING = "møde";
    private static final String CLOCK = "kl";

    /** {@code Mødetidspunkt og mødested}. */
    private static final int LONGEST = 30;

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry("dato", Kind.DATE),
            Map.entry("dato og tid", Kind.DATE),
            Map.entry("tid", Kind.TIME),
            Map.entry("tidspunkt", Kind.TIME),
            Map.entry("starttid", Kind.TIME),
            Map.entry("starttidspunkt", Kind.TIME),
            Map.entry("start tid", Kind.TIME),
            Map.entry("start", Kind.TIME),
            Map.entry("start kl.", Kind.TIME),
            Map.entry("kl.", Kind.TIME),
            Map.entry("kl", Kind.TIME),
            Map.entry("sted", Kind.VENUE),
            Map.entry("lokale", Kind.VENUE),
            Map.entry("tid og sted", Kind.DATE_AND_VENUE),
            Map.entry("dato og sted", Kind.DATE_AND_VENUE),
            Map.entry("sted og tid", Kind.DATE_AND_VENUE),
            Map.entry("sted og dato", Kind.DATE_AND_VENUE));

    static Optional<CoverLabel> parse(String line) {
        int colon = line.indexOf(':');
        Optional<CoverLabel> label = colon > LONGEST ? Optional.empty() : of(line, colon, colon + 1);
        int column = label.isPresent() ? -1 : columnEnd(line);
        if (column < 0 && label.isEmpty() && isTimeAlone(line)) {
            return Optional.of(new CoverLabel(Kind.TIME, false, line));
        }
        return column > 0 ? of(line, column, column) : label;
    }

    /** {@code Kl. 09:30 - 12:00}. */
    private static boolean isTimeAlone(String line) {
        return IgnoringCase.startsWith(line, CLOCK) && !Letters.areIn(line.substring(CLOCK.length()));
    }

    /** @param end of the label, -1 where it has the whole line */
    private static Optional<CoverLabel> of(String line, int end, int value) {
        String label = (end < 0 ? line : line.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        boolean ofMeeting = label.startsWith(MEETING);
        String word = ofMeeting ? label.substring(MEETING.length()).strip() : label;
        Kind kind = ofMeeting && word.isEmpty() && end >= 0 ? Kind.DATE : WORDS.get(word);
        return kind == null
                ? Optional.empty()
                : Optional.of(new CoverLabel(
                        kind, ofMeeting, end < 0 ? "" : line.substring(value).strip()));
    }

    /** Where the first column ends: {@code Sted␉Rådhuset}, {@code Sted Rådhuset}. */
    private static int columnEnd(String line) {
        int tab = line.indexOf('\t');
        int blanks = line.indexOf("  ");
        int end = tab < 0 || (blanks >= 0 && blanks < tab) ? blanks : tab;
        return end > LONGEST ? -1 : end;
    }

    /**
     * Where a further label with a colon begins: {@code Dato: 19-06-2020 Sted: Rådhuset}; the line's end where none
     * does.
     */
    static int startOfNext(String line) {
        int first = line.indexOf(':');
        for (int colon = line.indexOf(':', first + 1); first > 0 && colon > 0; colon = line.indexOf(':', colon + 1)) {
            int word = colon;
            while (word > 0 && Character.isLetter(line.charAt(word - 1))) {
                word--;
            }
            boolean parted = word > first + 1 && Character.isWhitespace(line.charAt(word - 1));
            if (parted
                    && parse(line.substring(word)).isPresent()
                    && !IgnoringCase.startsWith(line.substring(word), CLOCK)) {
                return word;
            }
        }
        return line.length();
    }
}
