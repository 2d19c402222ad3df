package dk.kkr.markdown;

import java.util.List;

/** The blocks of a page, an empty line between each two. */
final class Blocks {
    private static final int DEEPEST_HEADING = 6;

    /** The two blanks at a line's end that CommonMark has for it too are lost in many editors. */
    private static final String LINE_BREAK = "\\";

    private final StringBuilder page = new StringBuilder();

    /** @param level 1 for the page's title; what lies deeper than CommonMark's headings do is one of the deepest */
    void heading(int level, Inline title) {
        page.append("#".repeat(Math.min(level, DEEPEST_HEADING))).append(' ');
        page.append(title.source()).append("\n\n");
    }

    void paragraph(Inline content) {
        lines("", "", content);
        page.append('\n');
    }

    /** Words of the dump. */
    void quote(Inline content) {
        lines("> ", "> ", content);
        page.append('\n');
    }

    /** A list; nothing where it has no entry. */
    void list(List<Inline> entries) {
        for (Inline entry : entries) {
            lines("- ", "  ", entry);
        }
        page.append(entries.isEmpty() ? "" : "\n");
    }

    void rule() {
        page.append("* * *\n\n");
    }

    private void lines(String first, String others, Inline content) {
        String[] lines = content.source().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String start = i == 0 ? first : others;
            boolean goesOn = !lines[i].isEmpty() && i + 1 < lines.length && !lines[i + 1].isEmpty();
            page.append((start + Escaping.atBeginning(lines[i])).stripTrailing())
                    .append(goesOn ? LINE_BREAK : "")
                    .append('\n');
        }
    }

    /** The page, which ends in one line end. */
    String end() {
        return page.toString().stripTrailing() + "\n";
    }
}
