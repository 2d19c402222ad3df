package dk.kkr.agenda.cover;

import dk.kkr.block.Block;
import dk.kkr.line.Mark;
import dk.kkr.model.Evidence;
import dk.kkr.model.LineRange;
import dk.kkr.outline.front.Said;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.DocumentWord;
import dk.kkr.profile.MeetingWords;
import dk.kkr.text.IgnoringCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The date of the meeting where only running text has it: in the sentence that approves the agenda, {@code godkender
 * dagsorden for møde i KKR Hovedstaden den 7. september 2020}. The date of the previous meeting follows {@code referat}
 * or {@code forrige møde}, that of the next follows {@code næste møde}; words between two dates belong to the second.
 */
final class AgendaApproval {
    /** How far the date may be from the word, in characters. */
    private static final int REACH = 120;

    private AgendaApproval() {}

    static Optional<Said<LocalDate>> dateIn(List<Block> blocks) {
        boolean inItem = false;
        for (Block block : blocks) {
            if (block.mark() instanceof Mark.ItemHeading) {
                inItem = IgnoringCase.indexOf(block.text(), DocumentWord.AGENDA, 0) >= 0;
            } else if (inItem && block.mark() == Mark.Plain.TEXT) {
                Optional<Said<LocalDate>> date = dateIn(block);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Said<LocalDate>> dateIn(Block block) {
        String text = block.text();
        int from = 0;
        for (DanishDate date : DanishDate.allIn(text)) {
            int near = Math.max(0, date.from() - REACH);
            int found = IgnoringCase.lastIndexOf(text.substring(near, date.from()), DocumentWord.AGENDA, REACH);
            int agenda = found < 0 ? -1 : near + found;
            if (agenda >= 0 && isOfMeeting(text, Math.max(agenda, from), date.from())) {
                return Optional.of(new Said<>(
                        date.date(),
                        Evidence.of(
                                Evidence.Source.TEXT,
                                text.substring(agenda, date.to()),
                                new LineRange(block.firstLine(), block.lastLine()))));
            }
            from = date.to();
        }
        return Optional.empty();
    }

    private static boolean isOfMeeting(String text, int from, int date) {
        String before = text.substring(from, date);
        return !MeetingWords.pointToOther(before) && IgnoringCase.indexOf(before, DocumentWord.MINUTES, 0) < 0;
    }
}
