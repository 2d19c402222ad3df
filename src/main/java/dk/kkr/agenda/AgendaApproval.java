package dk.kkr.agenda;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.Section;
import dk.kkr.text.IgnoringCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The date of the meeting where only running text has it: in the sentence that approves the agenda, {@code godkender
 * dagsorden for møde i KKR Hovedstaden den 7. september 2020}. The dates of the previous meeting stand behind
 * {@code referat}, those of the next behind {@code næste møde}.
 */
final class AgendaApproval {
    private static final String AGENDA = "dagsorden";
    private static final List<String> OTHER_MEETINGS = List.of("referat", "næste", "kommende");

    /** So far behind the word the date may stand, in characters. */
    private static final int REACH = 120;

    private AgendaApproval() {}

    static Optional<LocalDate> dateIn(List<AgendaItem> items) {
        return AllItems.of(items).stream()
                .filter(item -> IgnoringCase.indexOf(item.title(), AGENDA, 0) >= 0)
                .flatMap(item -> item.sections().stream())
                .map(Section::text)
                .flatMap(text -> dateBehindAgenda(text).stream())
                .findFirst();
    }

    private static Optional<LocalDate> dateBehindAgenda(String text) {
        return DanishDate.allIn(text).stream()
                .filter(date -> belongsToAgenda(text, date.from()))
                .map(DanishDate::date)
                .findFirst();
    }

    private static boolean belongsToAgenda(String text, int date) {
        String before = text.substring(Math.max(0, date - REACH), date);
        int agenda = IgnoringCase.lastIndexOf(before, AGENDA, before.length());
        return agenda >= 0
                && OTHER_MEETINGS.stream()
                        .allMatch(word -> IgnoringCase.lastIndexOf(before, word, before.length()) < agenda);
    }
}
