package dk.kkr.outline;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.profile.ButtonWords;
import dk.kkr.text.Letters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Separates the buttons of a web page from the document: {@code vis bilag} alone on a line or after an item's title,
 * {@code 3. Ny motorvej luk punktet}. In lower case no title ends in such words and no paragraph consists of them; with
 * a capital they must occur twice. They are furniture, and reported. Fails on a title that ends in such words.
 */
final class PageButtons {
    private static final int MIN_TIMES = 2;

    private final Map<String, Integer> times = new HashMap<>();
    private final Lines lines;
    private final FindingLog findings = new FindingLog();
    private boolean belowNumber;

    private PageButtons(int size) {
        this.lines = new Lines(size);
    }

    /** @param lines to be changed */
    static List<Finding> mark(Lines lines) {
        PageButtons buttons = new PageButtons(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            buttons.count(lines.get(i));
        }
        for (int i = 0; i < lines.size(); i++) {
            buttons.add(lines.get(i));
        }
        if (buttons.findings.all().isEmpty()) {
            return List.of();
        }
        lines.become(buttons.lines);
        return buttons.findings.all();
    }

    private void count(Line line) {
        if (line.isBody() && ButtonWords.areAll(line.text())) {
            times.merge(line.text(), 1, Integer::sum);
        }
    }

    private void add(Line line) {
        if (isButton(line)) {
            addButton(line);
            return;
        }
        boolean numbered = line.isBody() && line.isNumbered();
        int cut = numbered || (belowNumber && line.isBody()) ? afterTitle(line) : 0;
        belowNumber = numbered;
        if (cut == 0) {
            lines.add(line);
            return;
        }
        lines.add(line.part(0, cut));
        addButton(line.part(cut, line.printed().length()));
    }

    private boolean isButton(Line line) {
        if (times.isEmpty() || !line.isBody()) {
            return false;
        }
        Integer stands = times.get(line.text());
        return stands != null && (stands >= MIN_TIMES || beginsSmall(line.text()));
    }

    private static boolean beginsSmall(String text) {
        return Character.isLowerCase(text.charAt(Character.isLetter(text.charAt(0)) ? 0 : 1));
    }

    /** Where a button begins after an item's title, on its first line or the second; 0 where none does. */
    private int afterTitle(Line line) {
        String text = line.text();
        int start = ButtonWords.startAtEnd(text);
        boolean small = start < text.length() && Character.isLowerCase(text.charAt(start));
        return small && Letters.areIn(text.substring(0, start)) ? start : 0;
    }

    private void addButton(Line line) {
        lines.add(line.withMark(Mark.Plain.RUNNING_HEADER));
        findings.add(Finding.of(
                FindingCode.PAGE_BUTTON,
                line.number(),
                "'" + line.text() + "' was taken for a button of a web page, and left out"));
    }
}
