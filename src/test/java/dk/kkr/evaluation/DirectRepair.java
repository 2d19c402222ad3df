package dk.kkr.evaluation;

import dk.kkr.hyphen.HyphenRepair;
import dk.kkr.hyphen.LineBreak;
import dk.kkr.hyphen.Verdict;
import java.util.List;

/**
 * Asks the hyphen stage alone, with the set lines as the dump. Each line end is judged as if those before it had come
 * out right, so that one mistake counts once.
 */
final class DirectRepair {
    private DirectRepair() {}

    static List<Judged> repair(TypesetText text, Setting setting) {
        HyphenRepair repair = HyphenRepair.of(text.lines());
        return text.lineEnds().stream()
                .map(lineEnd -> judge(lineEnd, repair, setting.blanksKept()))
                .toList();
    }

    private static Judged judge(LineEnd lineEnd, HyphenRepair repair, boolean blanksKept) {
        boolean blankAfter = blanksKept && lineEnd.kind().action() == BreakKind.SUSPENDED.action();
        Verdict verdict = repair.decide(new LineBreak(lineEnd.before(), lineEnd.left(), lineEnd.right(), blankAfter));
        return new Judged(lineEnd, verdict.action(), verdict.result(), verdict.certainty(), verdict.reason());
    }
}
