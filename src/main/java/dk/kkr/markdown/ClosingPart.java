package dk.kkr.markdown;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Meeting;
import dk.kkr.model.Source;
import dk.kkr.wording.Counted;
import dk.kkr.wording.Label;
import dk.kkr.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page's end: what somebody who relies on it should know, what it was made from and how. */
final class ClosingPart {
    private static final int MOST_PLACES = 10;

    private final Page page;
    private final Wording wording;
    private final Meeting meeting;
    private final List<AgendaItem> items;

    ClosingPart(Page page, Meeting meeting) {
        this.page = page;
        this.wording = page.wording();
        this.meeting = meeting;
        this.items = AllItems.of(meeting.items());
    }

    void write() {
        warnings();
        page.blocks().rule();
        Source source = meeting.source();
        String length = source.pages().isPresent()
                ? wording.count(source.pages().get().count(), Counted.PAGE)
                : wording.count(source.lines(), Counted.LINE);
        page.labelled(Label.SOURCE, Inline.text(source.file() + " (" + length + ")"));
        page.blocks()
                .paragraph(Inline.text(wording.begin(Label.MADE_BY) + " " + wording.say(Label.LEFT_OUT) + " "
                        + wording.say(Label.IN_DOUBT)));
    }

    /** An entry for each kind of finding, in the order of the catalogue. */
    private void warnings() {
        List<Inline> entries = new ArrayList<>();
        for (FindingCode code : FindingCode.values()) {
            List<Finding> found = meeting.findings().stream()
                    .filter(finding -> finding.code() == code && finding.isWarning())
                    .toList();
            if (!found.isEmpty()) {
                entries.add(Inline.text(
                        Wording.capitalized(wording.meaning(code)) + places(found) + ". " + wording.advice(code)));
            }
        }
        if (!entries.isEmpty()) {
            page.blocks().heading(2, Inline.text(wording.begin(Label.WARNINGS)));
            page.blocks().list(entries);
        }
    }

    /** {@code (linje 30; punkt 3.1, linje 140)} after a blank; nothing where they are about the whole dump. */
    private String places(List<Finding> findings) {
        Map<Integer, Finding> firstAt = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.line() > 0) {
                int place = meeting.source().pageOf(finding.line()).orElse(finding.line());
                firstAt.putIfAbsent(place, finding);
            }
        }
        if (firstAt.isEmpty()) {
            return "";
        }
        String named = firstAt.values().stream()
                .limit(MOST_PLACES)
                .map(finding -> place(finding.line()))
                .collect(Collectors.joining("; "));
        int more = firstAt.size() - MOST_PLACES;
        return " (" + named + (more > 0 ? "; " + wording.number(more) + " " + wording.say(Label.MORE_PLACES) : "")
                + ")";
    }

    /** {@code punkt 3.1, linje 140}; of a PDF the page, since nobody sees its lines. */
    private String place(int line) {
        String place = meeting.source()
                .pageOf(line)
                .map(number -> wording.say(Label.PAGE) + " " + wording.number(number))
                .orElse(wording.say(Label.LINE) + " " + wording.number(line));
        return itemAt(line)
                .map(item -> wording.say(Label.ITEM) + " " + item.number() + ", " + place)
                .orElse(place);
    }

    /** The innermost item in which a line stands. */
    private Optional<AgendaItem> itemAt(int line) {
        Optional<AgendaItem> innermost = Optional.empty();
        for (AgendaItem item : items) {
            if (item.lines().first() <= line && line <= item.lines().last()) {
                innermost = Optional.of(item);
            }
        }
        return innermost;
    }
}
