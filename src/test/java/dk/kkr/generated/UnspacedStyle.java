package dk.kkr.generated;

import java.util.List;

/**
 * {@code pdftotext -raw} and PDFBox: line below line without a gap. PDFBox has no form feeds, but blanks at the end.
 */
final class UnspacedStyle {
    private UnspacedStyle() {}

    static String raw(List<List<Line>> pages, Furniture furniture) {
        return render(pages, furniture, "\f", "");
    }

    static String pdfBox(List<List<Line>> pages, Furniture furniture) {
        return render(pages, furniture, "", " ");
    }

    private static String render(List<List<Line>> pages, Furniture furniture, String pageBreak, String lineEnd) {
        StringBuilder dump = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            dump.append(page == 0 ? "" : pageBreak);
            dump.append(furniture.header().isEmpty() ? "" : furniture.header() + "\n");
            for (Line line : pages.get(page)) {
                dump.append(line.printed()).append(line.last() || line.broken() ? "\n" : lineEnd + "\n");
            }
            String foot = furniture.foot(page + 1);
            dump.append(foot.isEmpty() ? "" : foot + "\n");
        }
        return dump.toString();
    }
}
