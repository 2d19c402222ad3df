package dk.kkr.outline;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.page.PageSpan;
import dk.kkr.profile.ButtonWords;
import dk.kkr.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the buttons of a web page from the document: {@code vis bilag} alone on a line or behind an item's title,
 * {@code 3. Ny motorvej luk punktet}. In small letters no title ends so and no paragraph is that; with a capital it has
 * to stand twice. They are furniture, and named in a finding. A document would break it whose title ends in such words.
 */
final class PageButtons {
    private static final int MIN_TIMES = 2;

    private final Map<String, Integer> times = new HashMap<>();
    private final List<OutlineLine> lines = new ArrayList<>();
    private final FindingLog findings = new FindingLog();
    private boolean belowNumber;

    private PageButtons() {}

    /** @param lines to be changed */
    static List<Finding> mark(List<OutlineLine> lines) {
        PageButtons buttons = new PageButtons();
        for (OutlineLine line : lines) {
            buttons.count(line);
        }
        for (OutlineLine line : lines) {
            buttons.add(line);
        }
        if (buttons.findings.all().isEmpty()) {
            return List.of();
        }
        lines.clear();
        lines.addAll(buttons.lines);
        return buttons.findings.all();
    }

    private void count(OutlineLine line) {
        if (line.isBody() && ButtonWords.areAll(line.text())) {
            times.merge(line.text(), 1, Integer::sum);
        }
    }

    private void add(OutlineLine line) {
        if (isButton(line)) {
            addButton(line.span());
            return;
        }
        int cut = line.isBody() ? behindTitle(line.text()) : 0;
        belowNumber = line.isBody() && NumberedLine.parse(line.text()).isPresent();
        if (cut == 0) {
            lines.add(line);
            return;
        }
        PageSpan span = line.span();
        PageSpan title = span.part(0, cut);
        lines.add(new OutlineLine(title, title.text(), line.mark()));
        addButton(span.part(cut, span.text().length()));
    }

    private boolean isButton(OutlineLine line) {
        Integer stands = times.get(line.text());
        return line.isBody() && stands != null && (stands >= MIN_TIMES || beginsSmall(line.text()));
    }

    private static boolean beginsSmall(String text) {
        return Character.isLowerCase(text.charAt(Character.isLetter(text.charAt(0)) ? 0 : 1));
    }

    /** Where a button begins behind an item's title, on its first line or the second; 0 where none does. */
    private int behindTitle(String text) {
        if (!belowNumber && NumberedLine.parse(text).isEmpty()) {
            return 0;
        }
        int start = ButtonWords.startAtEnd(text);
        boolean small = start < text.length() && Character.isLowerCase(text.charAt(start));
        return small && Letters.areIn(text.substring(0, start)) ? start : 0;
    }

    private void addButton(PageSpan span) {
        lines.add(new OutlineLine(span, span.text(), Mark.Plain.RUNNING_HEADER));
        findings.add(Finding.of(
                FindingCode.PAGE_BUTTON,
                span.line(),
                "'" + span.text() + "' was taken for a button of a web page, and left out"));
    }
}
