package dk.kkr.generated;

import java.util.List;

/**
 * MuPDF: an empty line after every line, people excepted; a list marker on a line of its own; a form feed on another.
 */
final class MuPdfStyle {
    private MuPdfStyle() {}

    static String render(List<List<Line>> pages, Furniture furniture) {
        StringBuilder dump = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            dump.append(furniture.header().isEmpty() ? "" : furniture.header() + "\n\n");
            for (Line line : pages.get(page)) {
                boolean person = line.block().kind() == Block.Kind.PERSON;
                dump.append(markerApart(line)).append(person ? "\n" : "\n\n");
            }
            String foot = furniture.foot(page + 1);
            dump.append(foot.isEmpty() ? "" : foot + "\n\n").append("\f\n");
        }
        return dump.toString();
    }

    private static String markerApart(Line line) {
        String marker = line.block().marker();
        return line.first() && !marker.isEmpty()
                ? marker + "\n" + line.printed().substring(marker.length() + 1)
                : line.printed();
    }
}
