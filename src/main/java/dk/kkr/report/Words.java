package dk.kkr.report;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Link;
import dk.kkr.model.Meeting;
import dk.kkr.model.Section;
import java.util.List;

/**
 * Counts words: runs of letters and digits. Punctuation separates them, so {@code KKR-sekretariatet} is two, with or
 * without a line's end between; only a dropped hyphen makes two words one.
 */
final class Words {
    private Words() {}

    static int in(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean letter = Character.isLetterOrDigit(text.codePointAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return words;
    }

    /** The words of all fields that hold the dump's text word for word. */
    static int inOutputOf(Meeting meeting) {
        int contents =
                meeting.tableOfContents().stream().mapToInt(Words::inEntry).sum();
        // Numbers that kkr assigned stand nowhere in the dump.
        boolean counted =
                meeting.findings().stream().anyMatch(finding -> finding.code() == FindingCode.ITEM_NUMBER_LOST);
        return contents + inItems(meeting.items()) - (counted ? inNumbers(meeting.items()) : 0);
    }

    static int inEntry(ContentsEntry entry) {
        return entry.number().map(number -> in(number.toString())).orElse(0)
                + in(entry.title())
                + (entry.page().isPresent() ? 1 : 0);
    }

    private static int inItems(List<AgendaItem> items) {
        int words = 0;
        for (AgendaItem item : AllItems.of(items)) {
            words += in(item.number().toString())
                    + in(item.title())
                    + in(item.caseId().orElse(""))
                    + in(item.caseOfficer().orElse(""));
            words += item.sections().stream().mapToInt(Words::inSection).sum();
        }
        return words;
    }

    private static int inNumbers(List<AgendaItem> items) {
        return AllItems.of(items).stream()
                .mapToInt(item -> in(item.number().toString()))
                .sum();
    }

    private static int inSection(Section section) {
        int links = section.links().stream().map(Link::url).mapToInt(Words::in).sum();
        return in(section.heading().orElse("")) + in(section.text()) + links;
    }
}
