package dk.kkr.page;

import dk.kkr.line.Line;
import java.util.List;

/** How many characters the lines broken by the typesetter have, in a dump that prints the page's layout. */
final class TextWidth {
    private static final int LONGEST = 400;
    private static final int ENOUGH_LINES = 8;

    /** A line in so many is wider than the others, for the letters that it happens to have. */
    private static final int LINES_PER_OUTLIER = 50;

    private TextWidth() {}

    /** The length that hardly any line exceeds of those followed by one in lower case; 0 where there are too few. */
    static int of(List<Line> lines) {
        int[] times = new int[LONGEST];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i - 1).text();
            boolean broken = Character.isLowerCase(lines.get(i).text().charAt(0));
            if (broken && text.length() < LONGEST && !text.contains("   ")) {
                times[text.length()]++;
                count++;
            }
        }
        if (count < ENOUGH_LINES) {
            return 0;
        }
        int width = LONGEST - 1;
        for (int wider = times[width]; wider * LINES_PER_OUTLIER <= count; wider += times[width]) {
            width--;
        }
        return width;
    }
}
