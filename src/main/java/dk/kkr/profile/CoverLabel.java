package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A label of the cover and what follows it: {@code Dato: 19-06-2020 09:30}, {@code Mødedato: …}, {@code Tid: …},
 * {@code Mødested: …}, {@code Tid og sted: …}; without a colon where it is alone on its line, or in a column before its
 * value.
 *
 * @param ofMeeting whether the label names the meeting ({@code Mødedato}), not for example a letter
 * @param value without blanks at its ends; empty where nothing follows the label
 */
public record CoverLabel(Kind kind, boolean ofMeeting, String value) {
    /** What the label announces. */
    public enum Kind {
        DATE,
        TIME,
        VENUE,
        DATE_AND_VENUE,
        /** Whose meeting it is: {@code Mødeforum: KKR Sjælland}. */
        BODY,
        /** Agenda or minutes: {@code Dokument: Referat}. */
        DOCUMENT;

        private Kind with(Kind other) {
            if (this == other) {
                return this;
            }
            boolean venue = this == VENUE || other == VENUE || this == DATE_AND_VENUE || other == DATE_AND_VENUE;
            return venue ? DATE_AND_VENUE : DATE;
        }

        /** Whether a date or a time of day belongs to it. */
        public boolean isOfTime() {
            return this == DATE || this == TIME || this == DATE_AND_VENUE;
        }

        /** Whether a place belongs to it. */
        public boolean isOfPlace() {
            return this == VENUE || this == DATE_AND_VENUE;
        }
    }

    private static final String MEETING = MeetingWords.MEETING;
    private static final String CLOCK = ClockTime.WORD;

    /** {@code Starttidspunkt for møde}. */
    private static final String FOR_MEETING = " for " + MEETING;

    /** {@code Mødetidspunkt og mødested}. */
    private static final int LONGEST = 30;

    private static final Map<String, Kind> WORDS = Map.ofEntries(
            Map.entry(DateWords.DATE, Kind.DATE),
            Map.entry("dag", Kind.DATE),
            Map.entry("afholdt", Kind.DATE),
            Map.entry("hvornår", Kind.DATE),
            Map.entry("tid", Kind.TIME),
            Map.entry("tidspunkt", Kind.TIME),
            Map.entry("klokkeslæt", Kind.TIME),
            Map.entry(ClockTime.WRITTEN_OUT, Kind.TIME),
            Map.entry("starttid", Kind.TIME),
            Map.entry("starttidspunkt", Kind.TIME),
            Map.entry("start tid", Kind.TIME),
            Map.entry("start", Kind.TIME),
            Map.entry("starter", Kind.TIME),
            Map.entry("start kl.", Kind.TIME),
            Map.entry(CLOCK + ".", Kind.TIME),
            Map.entry(CLOCK, Kind.TIME),
            Map.entry("sted", Kind.VENUE),
            Map.entry("lokale", Kind.VENUE),
            Map.entry("lokation", Kind.VENUE),
            Map.entry("placering", Kind.VENUE),
            Map.entry("adresse", Kind.VENUE),
            Map.entry("hvor", Kind.VENUE),
            Map.entry("forum", Kind.BODY),
            Map.entry("udvalg", Kind.BODY),
            Map.entry("råd", Kind.BODY),
            Map.entry("organ", Kind.BODY),
            Map.entry("møde i", Kind.BODY),
            Map.entry("dokument", Kind.DOCUMENT),
            Map.entry("dokumenttype", Kind.DOCUMENT));

    private static final String AND = " og ";

    /** Between two words of one label: {@code Dato og tidspunkt}, {@code Tid/sted}. */
    private static final List<String> JOINTS = List.of(AND, "/", " & ");

    /** The label with which a line begins. */
    public static Optional<CoverLabel> parse(String line) {
        int colon = line.indexOf(':');
        Optional<CoverLabel> label = colon > LONGEST ? Optional.empty() : of(line, colon, colon + 1);
        int column = label.isPresent() ? -1 : columnEnd(line);
        if (column < 0 && label.isEmpty() && isTimeAlone(line)) {
            return Optional.of(new CoverLabel(Kind.TIME, false, line));
        }
        return column > 0 ? of(line, column, column) : label.or(() -> glued(line));
    }

    /** {@code MødestedRådssalen}, as the text of a web page has it: a label that names the meeting, and a capital. */
    private static Optional<CoverLabel> glued(String line) {
        int end = IgnoringCase.startsWith(line, MEETING) ? MEETING.length() : line.length();
        while (end < line.length() && Character.isLowerCase(line.charAt(end))) {
            end++;
        }
        return end > MEETING.length() && end < line.length() && Character.isUpperCase(line.charAt(end))
                ? of(line, end, end)
                : Optional.empty();
    }

    /** {@code Kl. 09:30 - 12:00}. */
    private static boolean isTimeAlone(String line) {
        return IgnoringCase.startsWith(line, CLOCK) && !Letters.areIn(line.substring(CLOCK.length()));
    }

    /** @param end of the label; -1 where it is the whole line */
    private static Optional<CoverLabel> of(String line, int end, int value) {
        String label = (end < 0 ? line : line.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        if (label.length() > LONGEST) {
            return Optional.empty();
        }
        boolean named =
                line.startsWith(CLOCK.toUpperCase(Locale.ROOT)) || end >= 0 && Letters.areIn(line.substring(value));
        if (label.equals(CLOCK) && named && !Digits.areIn(line)) {
            // "KL: Bo Dam", and "KL" above its people, name a body.
            return Optional.empty();
        }
        boolean meetingAlone = label.equals(MEETING) && end >= 0;
        // "Dato, tid og sted", but not "Sted, dato", as in letters.
        String joined = label.contains(AND) ? label.replace(", ", AND) : label;
        return (meetingAlone ? Optional.of(Kind.DATE) : kindOf(joined))
                .map(kind -> new CoverLabel(
                        kind,
                        label.startsWith(MEETING) || label.endsWith(FOR_MEETING),
                        end < 0 ? "" : line.substring(value).strip()));
    }

    /** Whether a single word, in lower case, announces a date or a time of day without naming the meeting. */
    static boolean isWordOfTime(String word) {
        Kind kind = WORDS.get(word);
        return kind != null && kind.isOfTime();
    }

    private static Optional<Kind> kindOf(String label) {
        String word = WORDS.containsKey(label) || !label.startsWith(MEETING) ? label : withoutMeeting(label);
        word = word.endsWith(FOR_MEETING) ? word.substring(0, word.length() - FOR_MEETING.length()) : word;
        Optional<Kind> kind = Optional.ofNullable(WORDS.get(word));
        for (String joint : kind.isPresent() ? List.<String>of() : JOINTS) {
            int at = label.indexOf(joint);
            if (at > 0) {
                Optional<Kind> second =
                        kindOf(label.substring(at + joint.length()).strip());
                return kindOf(label.substring(0, at).strip()).flatMap(first -> second.map(first::with));
            }
        }
        return kind;
    }

    /** {@code Mødested}, {@code Mødets dato}. */
    private static String withoutMeeting(String label) {
        String rest = label.substring(MEETING.length());
        return (rest.startsWith("ts ") ? rest.substring("ts ".length()) : rest).strip();
    }

    /** Where the first column ends: {@code Sted␉Rådhuset}, {@code Sted Rådhuset}. */
    private static int columnEnd(String line) {
        int tab = line.indexOf('\t');
        int blanks = line.indexOf("  ");
        int end = tab < 0 || (blanks >= 0 && blanks < tab) ? blanks : tab;
        return end > LONGEST ? -1 : end;
    }

    /** The offset after the colon of a label of one word, known or not, {@code KKR-møde: kl. 10}; 0: there is none. */
    public static int endOfOther(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                        && colon <= LONGEST
                        && text.lastIndexOf(' ', colon) < 0
                        && Character.isUpperCase(text.charAt(0))
                ? colon + 1
                : 0;
    }

    /** Whether a text begins with any label, known or not: one word with a capital, {@code Bemærkninger:}. */
    public static boolean beginsWithOne(String text) {
        int end = Letters.endOf(text, 0);
        return end > 0 && end < text.length() && text.charAt(end) == ':' && Character.isUpperCase(text.charAt(0));
    }

    /**
     * Where another label with a colon begins: {@code Dato: 19-06-2020 Sted: Rådhuset}, known or not, {@code …
     * Mødeleder: Bo Dam}; the line's end where there is none. A label is one word with a capital.
     */
    public static int startOfNext(String line) {
        int first = line.indexOf(':');
        for (int colon = line.indexOf(':', first + 1); first > 0 && colon > 0; colon = line.indexOf(':', colon + 1)) {
            int word = colon;
            while (word > 0 && Character.isLetter(line.charAt(word - 1))) {
                word--;
            }
            boolean separated = word > first + 1 && Character.isWhitespace(line.charAt(word - 1));
            boolean label = word < colon
                    && (Character.isUpperCase(line.charAt(word))
                            || parse(line.substring(word)).isPresent());
            if (separated && label && !IgnoringCase.startsWith(line.substring(word), CLOCK)) {
                return word;
            }
        }
        return line.length();
    }
}
