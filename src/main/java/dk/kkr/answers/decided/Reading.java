package dk.kkr.answers.decided;

import dk.kkr.model.Position;
import dk.kkr.model.Remark;
import dk.kkr.model.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the sentences of a decision say.
 *
 * @param verdicts in the order of the text
 * @param views whether they report what the council as a whole said
 * @param majority whether more voted for than against, where both are said
 */
record Reading(
        List<Verdict> verdicts,
        List<Remark> remarks,
        List<Position> positions,
        Vote vote,
        Optional<Boolean> majority,
        Optional<LocalDate> deferredTo,
        Optional<String> referredTo,
        boolean views) {
    Reading {
        verdicts = List.copyOf(verdicts);
        remarks = List.copyOf(remarks);
        positions = List.copyOf(positions);
    }
}
