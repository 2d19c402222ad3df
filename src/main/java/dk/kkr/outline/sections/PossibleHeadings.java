package dk.kkr.outline.sections;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.TextColumn;
import dk.kkr.outline.items.TitleBreak;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.OtherHeading;
import dk.kkr.text.SentenceEnd;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a dump that may be a section's heading in other words: one of those words, below the end of a paragraph,
 * and above text that begins like one.
 */
final class PossibleHeadings {
    /**
     * {@code Formandskabet indstiller,} / {@code at sagen}: below a paragraph's end the line is no sentence's first.
     */
    private static final String CLAUSE = ClauseWords.THAT + " ";

    private final Lines lines;
    private final Map<Integer, OtherHeading> byLine = new HashMap<>();

    /** Found when it is first asked for: few dumps have a heading that needs it. */
    private Optional<TextColumn> column = Optional.empty();

    private PossibleHeadings(Lines lines) {
        this.lines = lines;
    }

    static PossibleHeadings in(Lines lines, OtherWords words) {
        PossibleHeadings possible = new PossibleHeadings(lines);
        for (Map.Entry<Integer, OtherHeading> each : words.byLine().entrySet()) {
            int index = each.getKey();
            if (index > 0 && lines.get(index).isBody() && possible.standsAsOne(index, each.getValue())) {
                possible.byLine.put(index, each.getValue());
            }
        }
        return possible;
    }

    boolean isEmpty() {
        return byLine.isEmpty();
    }

    Optional<OtherHeading> at(int index) {
        return Optional.ofNullable(byLine.get(index));
    }

    private boolean standsAsOne(int index, OtherHeading heading) {
        return endsParagraph(index, heading.kind())
                && (heading.end() < lines.get(index).text().length() || isAboveText(index, heading));
    }

    /**
     * Whether the line before is a heading, or a title or paragraph may have ended with it. A capitalised word within a
     * sentence is not a heading; the name of who recommends may begin a sentence, so there the sentence before must
     * have its full stop.
     */
    private boolean endsParagraph(int index, OtherHeading.Kind kind) {
        int before = index - 1;
        while (before > 0 && lines.get(before).mark().isFurniture()) {
            before--;
        }
        Line previous = lines.get(before);
        if (lines.get(index).gap() != Gap.NONE || !previous.isBody()) {
            return true;
        }
        String text = previous.text();
        boolean word = kind == OtherHeading.Kind.DECISION || kind == OtherHeading.Kind.TOPIC;
        return word || previous.isNumbered() ? !TitleBreak.isOpen(text) : SentenceEnd.in(text);
    }

    /** A recommendation's heading continues in lower case: {@code Formandskabet indstiller,} / {@code at sagen}. */
    private boolean isAboveText(int index, OtherHeading heading) {
        int next = index + 1;
        while (next < lines.size() && lines.get(next).mark().isFurniture()) {
            next++;
        }
        if (next == lines.size() || !lines.get(next).isBody() || lines.get(next).gap() != Gap.NONE) {
            return true;
        }
        String text = lines.get(next).text();
        boolean introduces = heading.kind() == OtherHeading.Kind.RECOMMENDATION
                && !heading.word().endsWith(" at")
                && (text.startsWith(CLAUSE)
                        || column().length() == 0
                        || column().hadRoomInText(lines.get(index).text(), text));
        return introduces || !Character.isLowerCase(text.charAt(0));
    }

    private TextColumn column() {
        if (column.isEmpty()) {
            column = Optional.of(TextColumn.of(lines));
        }
        return column.get();
    }
}
