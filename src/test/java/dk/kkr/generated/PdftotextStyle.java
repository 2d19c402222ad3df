package dk.kkr.generated;

import java.util.List;

/** pdftotext's default mode: it removes line-end hyphens together with the line's end, except at a page's end. */
final class PdftotextStyle {
    private PdftotextStyle() {}

    static String render(List<List<Line>> pages, Furniture furniture) {
        StringBuilder dump = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            List<Line> lines = pages.get(page);
            dump.append(page == 0 ? "" : "\f");
            dump.append(furniture.header().isEmpty() ? "" : furniture.header() + "\n\n");
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                boolean joined = line.broken() && i + 1 < lines.size();
                dump.append(line.opensGap() && isHeading(line) && i > 0 ? "\n" : "");
                dump.append(joined ? line.text() : line.printed() + "\n");
            }
            String foot = furniture.foot(page + 1);
            dump.append(foot.isEmpty() ? "" : "\n" + foot + "\n").append("\n");
        }
        return dump.toString();
    }

    private static boolean isHeading(Line line) {
        return line.block().kind() == Block.Kind.TITLE || line.block().kind() == Block.Kind.FRONT;
    }
}
