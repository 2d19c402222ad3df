package dk.kkr.evaluation;

import dk.kkr.evaluation.TypesetText.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints a set text as an extractor would: below a heading, on pages with furniture, and with targets of links. */
final class Dump {
    private static final int LINES_PER_PAGE = 40;
    private static final int PAGES_PER_LINK = 3;

    private final StringBuilder text = new StringBuilder();
    private int linesOnPage;
    private int page = 1;

    private Dump() {}

    static byte[] print(TypesetText typeset, Setting setting) {
        Dump dump = new Dump();
        dump.addLine("DAGSORDEN 2021", false);
        dump.addLine("KKR Syddanmark", false);
        dump.addGap();
        dump.addLine("1. Tekster", false);
        dump.addGap();
        for (List<Line> paragraph : typeset.paragraphs()) {
            paragraph.forEach(line -> dump.addLine(line.text(), setting.blanksKept() && line.endsWord()));
            dump.addGap();
        }
        return dump.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void addLine(String line, boolean blankAfter) {
        if (linesOnPage == LINES_PER_PAGE) {
            turnPage();
        }
        text.append(line).append(blankAfter ? " \n" : "\n");
        linesOnPage++;
    }

    private void addGap() {
        text.append('\n');
    }

    private void turnPage() {
        if (page % PAGES_PER_LINK == 0) {
            text.append("https://www.sydraad.example/sider/").append(page).append(".html\n");
        }
        text.append("SIDE  |  ").append(page).append("\n\fKKR Syddanmark  | 23-11-2021\n");
        page++;
        linesOnPage = 0;
    }
}
