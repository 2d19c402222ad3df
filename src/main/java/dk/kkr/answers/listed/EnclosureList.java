package dk.kkr.answers.listed;

import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.profile.Bullets;
import dk.kkr.profile.EnclosureWords;
import dk.kkr.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of a list of enclosures; a line that begins like the rest of one goes on the entry above it. */
final class EnclosureList {
    /** {@code (bilag nr. 12a), }. */
    private static final int LONGEST_NUMBER = 20;

    private static final String AFTER_NUMBER = " \t-–—";

    private final String text;
    private final List<EnclosureEntry> entries = new ArrayList<>();

    private EnclosureList(String text) {
        this.text = text;
    }

    /** {@code 1 Notat}, {@code 2 Kort}: as many as there are entries. */
    private boolean isBareNumber(int from, int to) {
        int end = Digits.endOf(text, from);
        int title = end;
        while (title < to && AFTER_NUMBER.indexOf(text.charAt(title)) >= 0) {
            title++;
        }
        return end > from
                && title < to
                && Character.isWhitespace(text.charAt(end))
                && Character.isUpperCase(text.charAt(title))
                && text.substring(from, end).equals(Integer.toString(entries.size() + 1));
    }

    static List<EnclosureEntry> of(Passage passage, List<Paragraph> lines) {
        EnclosureList list = new EnclosureList(passage.text());
        for (int i = 0; i < lines.size(); i++) {
            boolean markerNext =
                    i + 1 < lines.size() && lines.get(i + 1).marker().isPresent();
            list.add(lines.get(i), markerNext);
        }
        return list.entries;
    }

    private void add(Paragraph line, boolean markerNext) {
        String body = line.body();
        boolean leads = line.endsWith(':') && line.marker().isEmpty() && markerNext;
        boolean numbered = EnclosureNumber.before(text, line.start(), line.to()).isPresent();
        if (!numbered && EnclosureWords.sayNone(body) || EnclosureWords.areHeading(body.strip()) || leads) {
            return;
        }
        if (!entries.isEmpty() && goesOn(line)) {
            EnclosureEntry last = entries.remove(entries.size() - 1);
            entries.add(new EnclosureEntry(last.marker(), last.numbered(), last.from(), line.to()));
            return;
        }
        addEach(line);
    }

    /** {@code (eftersendes)}, a URL alone, small letters. */
    private boolean goesOn(Paragraph line) {
        if (line.marker().isPresent() || line.isAfterGap() && !EnclosureUrl.isAt(text, line.from())) {
            return false;
        }
        char first = text.charAt(line.from());
        boolean bracket = first == '('
                && EnclosureNumber.before(text, line.from(), line.to()).isEmpty();
        return bracket
                || Character.isLowerCase(first)
                        && EnclosureNumber.before(text, line.from(), line.to()).isEmpty();
    }

    /** One line may have several: {@code Bilag 1: Budget, Bilag 2: Notat}. */
    private void addEach(Paragraph line) {
        int start = EnclosureEntry.afterMark(text, line.start(), line.to());
        Optional<String> marker = start > line.start() ? Optional.of(Bullets.ENCLOSURE) : line.printedMarker();
        Optional<String> numbered = numberOf(line);
        int from = start;
        if (marker.isEmpty() && isBareNumber(start, line.to())) {
            from = Digits.endOf(text, start);
            numbered = Optional.of(text.substring(start, from));
            while (AFTER_NUMBER.indexOf(text.charAt(from)) >= 0) {
                from++;
            }
        }
        for (int next = nextNumbered(from, line.to()); next > 0; next = nextNumbered(from, line.to())) {
            entries.add(new EnclosureEntry(marker, numbered, from, next));
            from = next;
        }
        entries.add(new EnclosureEntry(marker, numbered, from, line.to()));
    }

    /** {@code 2} of {@code 2)}, {@code 2.1} of {@code 2.1.} */
    private static Optional<String> numberOf(Paragraph line) {
        if (line.marker().isEmpty()) {
            return Optional.empty();
        }
        if (line.marker().get().isNumbered()) {
            return Optional.of(Integer.toString(line.marker().get().number()));
        }
        String printed = line.printedMarker().orElse("");
        int end = Digits.endOf(printed, 0);
        boolean decimal = end > 0 && printed.startsWith(".", end) && Digits.isAt(printed, end + 1);
        return decimal ? Optional.of(printed.substring(0, Digits.endOf(printed, end + 1))) : Optional.empty();
    }

    /** Where a second numbered enclosure begins after a sign within a line that begins with one; 0 where none does. */
    private int nextNumbered(int from, int to) {
        boolean numbered = EnclosureNumber.before(text, from, to).isPresent();
        for (int at = from + 3; at < to; at++) {
            boolean begins = text.charAt(at - 1) == ' ' && ".,;".indexOf(text.charAt(at - 2)) >= 0;
            if (begins && numbered && EnclosureNumber.before(text, at, to).isPresent()) {
                return at;
            }
            boolean ended = begins && !numbered && text.charAt(at - 3) == ')';
            if (ended
                    && EnclosureNumber.after(text, Math.max(from, at - LONGEST_NUMBER), at - 2)
                            .isPresent()) {
                return at;
            }
        }
        return 0;
    }
}
