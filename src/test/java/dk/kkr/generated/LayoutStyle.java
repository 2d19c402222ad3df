package dk.kkr.generated;

import java.util.List;

/** {@code pdftotext -layout}: gaps are empty lines, margins blanks; list entries hang. */
final class LayoutStyle {
    private static final int INDENT = 6;

    private static final int HEADER_INDENT = 50;

    private LayoutStyle() {}

    static String render(List<List<Line>> pages, Furniture furniture) {
        StringBuilder dump = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            String margin = " ".repeat(page % 2 * INDENT);
            String edge = margin + " ".repeat(HEADER_INDENT);
            dump.append(page == 0 ? "" : "\f");
            dump.append(furniture.header().isEmpty() ? "" : edge + furniture.header() + "\n\n\n");
            for (Line line : pages.get(page)) {
                dump.append(line.opensGap() ? gapBefore(line) : "");
                dump.append(margin).append(indented(line)).append("\n");
            }
            String foot = furniture.foot(page + 1);
            dump.append(foot.isEmpty() ? "" : "\n\n\n" + edge + foot + "\n");
        }
        return dump.toString();
    }

    private static String gapBefore(Line line) {
        return line.block().kind() == Block.Kind.TITLE ? "\n\n\n" : "\n";
    }

    private static String indented(Line line) {
        String marker = line.block().marker();
        if (marker.isEmpty()) {
            return line.printed();
        }
        String hanging = " ".repeat(marker.length() + 3);
        return line.first() ? marker + "  " + line.printed().substring(marker.length()) : hanging + line.printed();
    }
}
