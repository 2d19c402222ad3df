package dk.kkr.page;

/** What stands around a line of furniture: Markdown's marks, {@code ##### SIDE | 4}, {@code **Side 4**}. */
final class Decoration {
    private static final String MARKS = "#*_ ";

    private Decoration() {}

    /** The text without marks at its ends; the text itself where it is nothing else. */
    static String strip(String text) {
        int from = endOfMarks(text);
        int to = text.length();
        while (to > from && MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return from == to ? text : text.substring(from, to);
    }

    /** The offset behind the marks with which the text begins. */
    static int endOfMarks(String text) {
        int end = 0;
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
