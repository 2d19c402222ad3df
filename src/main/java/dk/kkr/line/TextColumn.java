package dk.kkr.line;

/**
 * How long lines are that the typesetter broke, in characters: those that the next line continues in lower case. It is
 * for stages that do not know yet which lines are text; among text, {@link ColumnWidth} is more precise.
 *
 * @param length half of them are no longer; 0 where too few show it
 * @param widest hardly any line is longer; 0 where too few show it
 */
public record TextColumn(int length, int widest) {
    private static final int ENOUGH_LINES = 8;

    /** Longer lines are paragraphs that were not broken. */
    private static final int MAX_LENGTH = 200;

    /** Fewer such lines may be rows of a table. */
    private static final int ENOUGH_PARAGRAPHS = 3;

    /** One line in so many is wider than the others, for the letters that it happens to have. */
    private static final int LINES_PER_OUTLIER = 50;

    /**
     * The column of a dump's lines, as far as they are body text and no gap is known to be between them.
     * {@code MAX_LENGTH} where one-line paragraphs outnumber lines that continue, as in the text of a Word document.
     */
    public static TextColumn of(Lines lines) {
        int[] times = new int[MAX_LENGTH + 1];
        int count = 0;
        int unbroken = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            unbroken += line.isBody() && line.isWiderThanPage() ? 1 : 0;
            Line previous = lines.get(i - 1);
            // Rows of a table have gaps.
            if (line.isBody() && line.gap() == Gap.NONE && line.beginsInLowerCase() && !previous.hasGap()) {
                times[Math.min(MAX_LENGTH, previous.text().length())]++;
                count++;
            }
        }
        if (unbroken >= ENOUGH_PARAGRAPHS && unbroken > count) {
            return new TextColumn(MAX_LENGTH, MAX_LENGTH);
        }
        return count < ENOUGH_LINES ? new TextColumn(0, 0) : new TextColumn(median(times, count), widest(times, count));
    }

    private static int median(int[] times, int count) {
        int length = 0;
        for (int below = times[0]; below * 2 < count; below += times[length]) {
            length++;
        }
        return length;
    }

    private static int widest(int[] times, int count) {
        int length = MAX_LENGTH;
        for (int wider = times[length]; wider * LINES_PER_OUTLIER <= count; wider += times[length]) {
            length--;
        }
        return length;
    }

    /**
     * Whether the line surely had room for the next one's first word, even if it is a heading, whose letters may be
     * half as wide again.
     */
    public boolean hadRoom(String line, String next) {
        return lengthWith(line, next) * 3 < length * 2;
    }

    /** The same where the line is not a heading. */
    public boolean hadRoomInText(String line, String next) {
        return lengthWith(line, next) * 8 < length * 7;
    }

    private static int lengthWith(String line, String next) {
        int blank = next.indexOf(' ');
        int word = blank < 0 ? next.length() : blank;
        return line.length() + 1 + word;
    }
}
