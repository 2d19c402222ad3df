package dk.kkr.generated;

import java.util.List;

/** Tika on a PDF that LibreOffice made: an empty line after each line, gap or none; lists of people without any. */
final class TypesetTikaStyle {
    private TypesetTikaStyle() {}

    static String render(List<List<Line>> pages, Furniture furniture) {
        StringBuilder dump = new StringBuilder("\n");
        for (int page = 0; page < pages.size(); page++) {
            String foot = furniture.foot(page + 1).replace(" ", "  ");
            dump.append(furniture.header().isEmpty() ? "" : furniture.header().replace(" |", "  |") + "\n\n");
            for (Line line : pages.get(page)) {
                boolean close = line.isBelowTitle() || line.block().kind() == Block.Kind.PERSON;
                int end = dump.length();
                if (close && end > 1 && dump.charAt(end - 2) == '\n') {
                    dump.setLength(end - 1);
                }
                dump.append(line.printed()).append("\n\n");
            }
            dump.append(foot.isEmpty() ? "" : foot + "\n\n").append("\n\n");
        }
        return dump.toString();
    }
}
