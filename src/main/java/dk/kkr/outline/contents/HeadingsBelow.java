package dk.kkr.outline.contents;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.NumberedLine;
import dk.kkr.model.ItemNumber;
import dk.kkr.profile.MarkdownMarks;
import dk.kkr.text.Letters;
import java.util.Optional;

/**
 * Where titles stand as headings of their own, with or without number, on one line or wrapped: this shows that a line
 * before the items is an entry of a contents list.
 */
final class HeadingsBelow {
    /** How many lines a heading may take. */
    private static final int MAX_LINES = 4;

    /** How many lines that begin alike are looked at: more are rows of a table. */
    private static final int MAX_ALIKE = 8;

    /**
     * A heading.
     *
     * @param first the index of its first line
     * @param last the index of its last line
     */
    record Heading(int first, int last) {}

    private final Lines lines;

    /** Where most titles may stand, and where those in lower case may; each found on first use. */
    private Optional<LinesByLetters> most = Optional.empty();

    private Optional<LinesByLetters> all = Optional.empty();

    HeadingsBelow(Lines lines) {
        this.lines = lines;
    }

    boolean has(String title, int from) {
        return find(title, from).isPresent();
    }

    /** Whether it stands there with its number. */
    boolean has(ItemNumber number, String title, int from) {
        Optional<Heading> heading = find(title, from);
        for (int looked = 0; heading.isPresent() && looked < MAX_ALIKE; looked++) {
            if (numberOf(heading.get()).filter(number::equals).isPresent()) {
                return true;
            }
            heading = find(title, heading.get().last() + 1);
        }
        return false;
    }

    /** The first heading with a title, whose lines have the index {@code from} or a higher one. */
    Optional<Heading> find(String title, int from) {
        int[] alike = placesFor(title).alike(title, from, MAX_ALIKE);
        // Most titles stand nowhere below: no text is made of their letters.
        if (alike.length == 0 || !Letters.areIn(title)) {
            return Optional.empty();
        }
        TitleLetters wanted = TitleLetters.of(title);
        for (int first : alike) {
            int last = endOf(wanted, first);
            if (last >= 0) {
                return Optional.of(new Heading(first, last));
            }
        }
        return Optional.empty();
    }

    /** The number before the title, or on the line above it. */
    Optional<ItemNumber> numberOf(Heading heading) {
        int first = heading.first();
        Optional<NumberedLine> own = lines.get(first).numbered();
        return (own.isPresent() || first == 0
                        ? own
                        : lines.get(first - 1).numbered().filter(above -> above.title()
                                .isEmpty()))
                .map(NumberedLine::number);
    }

    /** Whether a full stop ends its title: {@code Meddelelser, post mv.} */
    boolean endsInFullStop(Heading heading) {
        return MarkdownMarks.strip(lines.get(heading.last()).text()).endsWith(".");
    }

    /** The index of the last line of the heading that begins at a line, and has the letters; -1 where none does. */
    private int endOf(TitleLetters wanted, int first) {
        int length = wanted.letters().length();
        Line begin = lines.get(first);
        int read = wanted.endOf(begin.text(), begin.startOfTitle(), 0);
        int count = 1;
        int at = first;
        while (read >= 0 && read < length && at + 1 < lines.size() && count < MAX_LINES) {
            at++;
            if (lines.get(at).isBody()) {
                read = wanted.endOf(lines.get(at).text(), 0, read);
                count++;
            }
        }
        return read == length ? at : -1;
    }

    private LinesByLetters placesFor(String title) {
        if (!title.isEmpty() && Character.isLowerCase(title.charAt(0))) {
            all = all.isPresent() ? all : Optional.of(LinesByLetters.ofAll(lines));
            return all.get();
        }
        most = most.isPresent() ? most : Optional.of(LinesByLetters.ofMost(lines));
        return most.get();
    }
}
