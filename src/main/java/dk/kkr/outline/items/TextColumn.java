package dk.kkr.outline.items;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import java.util.List;

/**
 * How long the lines are that the typesetter broke: those that the next line continues in lower case. Half of them are
 * at most {@code length} long; 0 where there are too few.
 */
public record TextColumn(int length) {
    private static final int ENOUGH_LINES = 8;

    /** Longer lines are paragraphs that were not broken. */
    private static final int MAX_LENGTH = 200;

    /** No page is as wide as this, even in the smallest print. */
    private static final int WIDER_THAN_PAGE = 130;

    /** Fewer such lines may be rows of a table. */
    private static final int ENOUGH_PARAGRAPHS = 3;

    /**
     * {@code MAX_LENGTH} where one-line paragraphs outnumber lines that continue, as in the text of a Word document.
     */
    public static TextColumn of(List<Line> lines) {
        int[] times = new int[MAX_LENGTH + 1];
        int count = 0;
        int unbroken = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            unbroken += line.isBody() && line.text().length() > WIDER_THAN_PAGE ? 1 : 0;
            if (line.isBody()
                    && line.gap() == Gap.NONE
                    && Character.isLowerCase(line.text().charAt(0))) {
                times[Math.min(MAX_LENGTH, lines.get(i - 1).text().length())]++;
                count++;
            }
        }
        if (unbroken >= ENOUGH_PARAGRAPHS && unbroken > count) {
            return new TextColumn(MAX_LENGTH);
        }
        return new TextColumn(count < ENOUGH_LINES ? 0 : median(times, count));
    }

    private static int median(int[] times, int count) {
        int length = 0;
        for (int below = times[0]; below * 2 < count; below += times[length]) {
            length++;
        }
        return length;
    }

    /**
     * Whether the line certainly had room for the next one's first word, even if it is a heading, whose letters may be
     * wider by half.
     */
    boolean hadRoom(String line, String next) {
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
