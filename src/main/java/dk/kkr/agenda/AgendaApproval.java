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
        for (AgendaItem item : AllItems.of(items)) {
            Optional<LocalDate> date =
                    IgnoringCase.indexOf(item.title(), AGENDA, 0) < 0 ? Optional.empty() : dateIn(item);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dateIn(AgendaItem item) {
        for (Section section : item.sections()) {
            Optional<LocalDate> date = dateBehindAgenda(section.text());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dateBehindAgenda(String text) {
        for (DanishDate date : DanishDate.allIn(text)) {
            if (belongsToAgenda(text, date.from())) {
                return Optional.of(date.date());
            }
        }
        return Optional.empty();
    }

    private static boolean belongsToAgenda(String text, int date) {
        String before = text.substring(Math.max(0, date - REACH), date);
        int agenda = IgnoringCase.lastIndexOf(before, AGENDA, before.length());
        return agenda >= 0 && !IgnoringCase.containsAny(before.substring(agenda), OTHER_MEETINGS);
    }
}
