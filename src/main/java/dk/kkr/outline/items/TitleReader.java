package dk.kkr.outline.items;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.line.NumberedLine;
import dk.kkr.line.TextColumn;
import dk.kkr.model.ItemNumber;
import dk.kkr.profile.Abbreviations;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.MarkdownMarks;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads how far an item's title reaches. Titles wrap over up to three lines, in narrow columns more; a gap, a full stop
 * at a line's end, or what can only follow a heading ends them, or {@link TitleBreak}, unless a case reference shows
 * that all lines above it are the title.
 */
final class TitleReader {
    private final IntFunction<Optional<NumberedLine>> numbered;
    private final Lines lines;
    private final TitleBreak titleBreak;

    TitleReader(IntFunction<Optional<NumberedLine>> numbered, Lines lines, TextColumn column) {
        this.numbered = numbered;
        this.lines = lines;
        this.titleBreak = new TitleBreak(column);
    }

    /** @param line the line at {@code index}; with an empty title, the title begins on the next one */
    TitleExtent read(int index, NumberedLine line) {
        OpenTitle title = new OpenTitle(index, !line.title().isEmpty(), lines, titleBreak);
        for (int at = index + 1; at < lines.size(); at++) {
            Line next = lines.get(at);
            Optional<Following> known = known(next.mark(), numbered.apply(at), line.number());
            if (known.isPresent() && (title.hasWords() || !isTitleAboveCase(at))) {
                return title.before(at, known.get());
            }
            boolean ends = title.hasWords() && next.isBody() && (endsTitle(at) || isAttendance(next.text()));
            if (next.mark() instanceof Mark.ContentsLine || ends) {
                return title.beforeGap(at);
            }
            if (next.isBody() || known.isPresent()) {
                title.add(at);
                if (title.isOver() && !isAbbreviationAbove(at + 1)) {
                    return title.beforeText();
                }
            }
        }
        return title.atEnd();
    }

    /**
     * {@code Pkt. 42} / {@code Beslutninger om dagsordenen} / {@code Sagsnr. 15/1203}: below a number alone, right
     * above the case, stands the title, even if it reads like a section's heading.
     */
    private boolean isTitleAboveCase(int at) {
        return lines.get(at).mark() instanceof Mark.SectionHeading && isAboveCase(at);
    }

    /** {@code OFFENTLIGGØRELSE AF MØDER MV.} above a gap or a heading: that full stop ends no sentence. */
    private boolean isAbbreviationAbove(int next) {
        String text = lines.get(next - 1).text();
        String word = text.substring(text.lastIndexOf(' ') + 1, Math.max(0, text.length() - 1));
        boolean apart = next < lines.size()
                && (lines.get(next).gap() == Gap.PARAGRAPH || lines.get(next).mark() instanceof Mark.SectionHeading);
        return apart && Abbreviations.isOne(word.toLowerCase(Locale.ROOT));
    }

    /** {@code 1. Deltagere og afbud} / {@code Til stede:}: a heading of a list of its own, on a line of its own. */
    private static boolean isAttendance(String text) {
        return Character.isUpperCase(text.charAt(0))
                && AttendanceHeading.parse(MarkdownMarks.strip(text)).isPresent();
    }

    /**
     * A gap ends it, and a page's end, unless the next page continues in lower case, or with one line above the case.
     */
    private boolean endsTitle(int at) {
        Line next = lines.get(at);
        return switch (next.gap()) {
            case NONE -> false;
            case PAGE -> !next.beginsInLowerCase() && !isAboveCase(at);
            case PARAGRAPH -> true;
        };
    }

    private boolean isAboveCase(int at) {
        return at + 1 < lines.size() && lines.get(at + 1).mark() instanceof Mark.CaseReference;
    }

    private static Optional<Following> known(Mark mark, Optional<NumberedLine> numbered, ItemNumber number) {
        if (mark instanceof Mark.CaseReference) {
            return Optional.of(Following.CASE_REFERENCE);
        }
        if (mark instanceof Mark.SectionHeading) {
            return Optional.of(Following.SECTION_HEADING);
        }
        if (numbered.isEmpty()) {
            return Optional.empty();
        }
        ItemNumber next = numbered.get().number();
        if (next.isBelow(number)) {
            return Optional.of(Following.CHILD);
        }
        return Optional.of(next.follows(number) ? Following.NEXT_ITEM : Following.TEXT);
    }
}
