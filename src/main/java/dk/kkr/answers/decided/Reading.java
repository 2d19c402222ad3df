package dk.kkr.answers.decided;

import dk.kkr.model.Fact;
import dk.kkr.model.Position;
import dk.kkr.model.Remark;
import dk.kkr.model.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the sentences of a decision say.
 *
 * @param verdicts in the order of the text
 * @param views whether they report what the council as a whole said
 * @param answered the labels of points below which anything is said
 * @param majority whether more voted for than against, where both are said
 * @param denial a sentence behind a verdict that may take back a part of it
 */
record Reading(
        List<Verdict> verdicts,
        List<Remark> remarks,
        List<Position> positions,
        Vote vote,
        Optional<Boolean> majority,
        Optional<LocalDate> deferredTo,
        Optional<String> referredTo,
        boolean views,
        Set<String> answered,
        Optional<Fact> denial) {
    /**
     * The verdicts of the item: where it was agreed to, what is sent on or put off as a whole only carries that out.
     * Where somebody was appointed, {@code Der udestår en observatør} leaves only a part open.
     *
     * @param debate whether nothing but a debate or a note was asked for, after which the matter may come back
     */
    List<Verdict> ofItem(boolean debate) {
        boolean agreed = false;
        boolean debated = false;
        boolean appointed = false;
        for (Verdict verdict : verdicts) {
            debated |= debate && (verdict.outcome() == Outcome.DISCUSS || verdict.outcome() == Outcome.NOTE);
            agreed |= verdict.scope().isAll() && verdict.outcome().agrees();
        }
        List<Verdict> kept = new ArrayList<>(verdicts.size());
        for (Verdict verdict : verdicts) {
            appointed |= verdict.outcome() == Outcome.APPOINT;
            boolean putOff = verdict.scope().isAll() && verdict.outcome().isPutOff();
            boolean comesBack = verdict.reason().equals(Verdict.COMES_BACK);
            boolean followUp = debated && comesBack;
            // "Udkastet behandles på mødet den 20. juni": after agreement a part that comes back follows it up.
            boolean partComesBack = comesBack && agreed && !verdict.scope().isAll();
            if (putOff && appointed) {
                kept.add(verdict.with(Outcome.PART));
            } else if (!partComesBack && (!putOff || !agreed && !followUp)) {
                kept.add(verdict);
            }
        }
        return kept;
    }

    Reading {
        verdicts = List.copyOf(verdicts);
        remarks = List.copyOf(remarks);
        positions = List.copyOf(positions);
        answered = Set.copyOf(answered);
    }
}
