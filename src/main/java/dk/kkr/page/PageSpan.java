package dk.kkr.page;

/**
 * A non-blank stretch of one line.
 *
 * @param line 1-based
 * @param from offset of its first UTF-16 unit in the normalised line
 * @param text without blanks at either end
 * @param gap what lies between it and the body span before it; {@link Gap#NONE} for the first
 * @param indent blanks in front of it, less the page's margin
 * @param trailingBlanks blanks behind it
 * @param cutInWord whether an extractor glued page furniture to it in the middle of a word ({@code infrastrukSIDE | 5})
 */
public record PageSpan(
        int line, int from, String text, PageLabel label, Gap gap, int indent, int trailingBlanks, boolean cutInWord) {
    public PageSpan {
        if (line < 1 || from < 0 || text.isBlank()) {
            throw new IllegalArgumentException("not a span: " + line + ":" + from + " '" + text + "'");
        }
    }

    /** Offset behind its last UTF-16 unit in the normalised line. */
    public int to() {
        return from + text.length();
    }

    /** What stands between two offsets of the text, the blanks at its ends left out. */
    public PageSpan part(int start, int end) {
        String part = text.substring(start, end);
        String behind = part.stripLeading();
        String content = behind.stripTrailing();
        return new PageSpan(
                line,
                from + start + part.length() - behind.length(),
                content,
                label,
                gap,
                start == 0 ? indent : 0,
                end == text.length() ? trailingBlanks : behind.length() - content.length(),
                end == text.length() && cutInWord);
    }

    PageSpan withLabel(PageLabel newLabel) {
        return new PageSpan(line, from, text, newLabel, gap, indent, trailingBlanks, cutInWord);
    }

    /** The same, its indent counted from a margin. */
    PageSpan withMargin(int margin) {
        return new PageSpan(line, from, text, label, gap, Math.max(0, indent - margin), trailingBlanks, cutInWord);
    }

    PageSpan withGap(Gap newGap) {
        return newGap == gap ? this : new PageSpan(line, from, text, label, newGap, indent, trailingBlanks, cutInWord);
    }
}
