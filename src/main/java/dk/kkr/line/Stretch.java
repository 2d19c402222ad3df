package dk.kkr.line;

/**
 * A non-blank stretch of one line, and how it is set.
 *
 * @param number of the line, 1-based
 * @param from offset of its first UTF-16 unit in the normalised line
 * @param printed without blanks at either end
 * @param layout the blanks around it
 */
record Stretch(int number, int from, String printed, Layout layout) {
    Stretch {
        if (number < 1 || from < 0 || printed.isBlank()) {
            throw new IllegalArgumentException(
                    "not a stretch of a line: " + number + ":" + from + " '" + printed + "'");
        }
    }

    /**
     * The blanks and breaks around a stretch.
     *
     * @param blankLinesBefore lines without text between it and the stretch before it
     * @param afterFormFeed whether a form feed stands between it and the stretch before it
     * @param indent blanks in front of it, less the page's margin
     * @param trailingBlanks blanks after it
     * @param cutInWord whether its last word continues in the next stretch of text
     */
    record Layout(int blankLinesBefore, boolean afterFormFeed, int indent, int trailingBlanks, boolean cutInWord) {
        /** The layout of most lines, which share it. */
        private static final Layout PLAIN = new Layout(0, false, 0, 0, false);

        static Layout of(int blankLinesBefore, boolean afterFormFeed, int indent, int trailingBlanks) {
            boolean plain = !afterFormFeed && (blankLinesBefore | indent | trailingBlanks) == 0;
            return plain ? PLAIN : new Layout(blankLinesBefore, afterFormFeed, indent, trailingBlanks, false);
        }
    }

    Stretch withMargin(int margin) {
        Layout moved = Layout.of(
                layout.blankLinesBefore(),
                layout.afterFormFeed(),
                Math.max(0, layout.indent() - margin),
                layout.trailingBlanks());
        return new Stretch(number, from, printed, layout.cutInWord() ? cutInWord(moved) : moved);
    }

    Stretch cutInWord() {
        return new Stretch(number, from, printed, cutInWord(layout));
    }

    private static Layout cutInWord(Layout layout) {
        return new Layout(
                layout.blankLinesBefore(), layout.afterFormFeed(), layout.indent(), layout.trailingBlanks(), true);
    }

    /** The part between two offsets of it, without the blanks at its ends: the rest belongs to its neighbours. */
    Stretch part(int start, int end) {
        String between = printed.substring(start, end);
        String rest = between.stripLeading();
        String content = rest.stripTrailing();
        boolean first = start == 0;
        boolean last = end == printed.length();
        Layout cut = Layout.of(
                first ? layout.blankLinesBefore() : 0,
                first && layout.afterFormFeed(),
                first ? layout.indent() : 0,
                last ? layout.trailingBlanks() : rest.length() - content.length());
        return new Stretch(
                number,
                from + start + between.length() - rest.length(),
                content,
                last && layout.cutInWord() ? cutInWord(cut) : cut);
    }
}
