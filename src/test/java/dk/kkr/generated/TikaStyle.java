package dk.kkr.generated;

import java.util.List;

/**
 * Tika on a PDF that Word saved: each line ends in a blank and is followed by an empty line; a gap is a line of one
 * blank; only a blank before the first word, or the foot of the page, separates two pages.
 */
final class TikaStyle {
    private final Furniture furniture;
    private final StringBuilder dump = new StringBuilder();

    private TikaStyle(Furniture furniture) {
        this.furniture = furniture;
    }

    static String render(List<List<Line>> pages, Furniture furniture) {
        TikaStyle style = new TikaStyle(furniture);
        for (int page = 0; page < pages.size(); page++) {
            style.add(pages.get(page), page);
        }
        return style.dump.toString();
    }

    private void add(List<Line> lines, int page) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i == 0) {
                dump.append(page == 0 ? "" : pageBreak(page));
            } else {
                dump.append(line.isBelowTitle() ? "" : "\n").append(line.opensGap() ? " \n\n" : "");
            }
            dump.append(line.printed()).append(line.broken() ? "\n" : " \n");
        }
    }

    private String pageBreak(int page) {
        String foot = furniture.foot(page).replace(" ", "  ");
        String header = furniture.header().replace(" |", "  |");
        if (foot.isEmpty() && header.isEmpty()) {
            return " ";
        }
        return "\n\n\n" + (header.isEmpty() ? "" : header + " \n\n") + (foot.isEmpty() ? "" : " " + foot + " \n");
    }
}
