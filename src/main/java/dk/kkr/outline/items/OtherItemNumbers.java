package dk.kkr.outline.items;

import dk.kkr.line.Gap;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.line.NumberedLine;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.ItemNumber;
import dk.kkr.profile.ItemNumberForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds the items of a dump that has none, or none that are sure, in the usual form: numbered in another form, or by a
 * list whose numbers the extractor lost ({@link LostItemNumbers}). Used last, so that a list of a well-formed document
 * is not taken for its items; and half of the items must have a section's heading or a case below them, or be in the
 * contents list, unless a word before each number says what it is, {@code Sag 1}, or the numbers run through the dump.
 * Fails on a document that is not an agenda and has a numbered list with such a heading after an entry, or one whose
 * entries have gaps between them and no sentence that leads to them.
 */
public final class OtherItemNumbers {
    /** What a section's heading below the title weighs. */
    private static final int SURE = 4;

    /** Fewer numbers in a row are found in any text. */
    private static final int MIN_RUN = 3;

    private OtherItemNumbers() {}

    /**
     * The skeleton, with items numbered otherwise where no usual ones are found.
     *
     * @param lines to be changed
     */
    public static Skeleton skeletonOf(Lines lines) {
        Skeleton usual = Skeleton.of(lines);
        return isSure(usual) || runThrough(usual) ? usual : find(usual);
    }

    /**
     * The skeleton with items in another form, if it has them; else unchanged. Of a dump with weak ones in the usual
     * form the others must be sure and begin before them: {@code 1. Budgettet} may be of a list within {@code 2) Nyt
     * fra formanden}, and {@code 1) Skolerne} of one within {@code 2. Budgettet}.
     */
    private static Skeleton find(Skeleton usual) {
        boolean none = usual.items().isEmpty();
        Lines lines = usual.lines().copy();
        lines.replaceAll(line -> line.mark() instanceof Mark.ContentsLine ? asPrinted(line, Mark.Plain.BODY) : line);
        for (ItemNumberForm form : ItemNumberForm.values()) {
            Skeleton found = read(lines, lines.copy(), form::usual);
            boolean sure = isSure(found) || runThrough(found);
            boolean named = form == ItemNumberForm.WORD && found.items().size() > 1;
            if (none ? sure || named : sure && beginsBefore(found, usual)) {
                return finish(found, FindingCode.ITEM_NUMBER_UNUSUAL, "have numbers of an unusual form");
            }
        }
        Optional<Lines> counted = none ? LostItemNumbers.count(lines) : Optional.empty();
        return counted.map(Skeleton::of)
                .filter(OtherItemNumbers::isSure)
                .map(found ->
                        finish(found, FindingCode.ITEM_NUMBER_LOST, "have no numbers in the text; they were counted"))
                .orElse(usual);
    }

    private static boolean beginsBefore(Skeleton found, Skeleton usual) {
        return found.items().get(0).index() < usual.items().get(0).index();
    }

    private static Skeleton read(Lines lines, Lines changed, UnaryOperator<String> toUsual) {
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.isBody() ? toUsual.apply(line.text()) : line.text();
            // "Punkt 1" is of the usual form as well.
            any |= !text.equals(line.text()) && !isUsual(line);
            changed.set(i, line.withMark(line.mark(), text));
        }
        return any ? Skeleton.of(changed) : new Skeleton(changed, List.of(), List.of());
    }

    private static boolean isUsual(Line line) {
        Optional<NumberedLine> numbered = line.numbered();
        return numbered.isPresent() && !numbered.get().isBare();
    }

    private static boolean isSure(Skeleton skeleton) {
        int sure = 0;
        for (Candidate item : skeleton.items()) {
            sure += item.weight() >= SURE ? 1 : 0;
        }
        return sure > 0 && sure * 2 >= skeleton.items().size();
    }

    /**
     * Whether the numbers follow each other from 1 on, each after a gap and before what looks like a title, and no
     * sentence leads to the first.
     */
    private static boolean runThrough(Skeleton skeleton) {
        List<Candidate> items = skeleton.items();
        if (items.size() < MIN_RUN || isLedTo(skeleton.lines(), items.get(0).index())) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            ItemNumber number = items.get(i).number();
            boolean next =
                    i == 0 ? number.isFirst() : number.follows(items.get(i - 1).number());
            if (!next
                    || items.get(i).weight() <= 0
                    || skeleton.lines().get(items.get(i).index()).gap() == Gap.NONE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLedTo(Lines lines, int index) {
        return index > 0 && lines.get(index - 1).lastCharacter() == ':';
    }

    /** Restores the printed text of lines that are not items. */
    private static Skeleton finish(Skeleton found, FindingCode code, String what) {
        BitSet items = new BitSet();
        found.items().forEach(item -> items.set(item.index()));
        Lines lines = found.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBody() && !items.get(i)) {
                lines.set(i, asPrinted(lines.get(i), lines.get(i).mark()));
            }
        }
        Line first = lines.get(found.items().get(0).index());
        List<Finding> findings = new ArrayList<>(found.findings());
        findings.add(Finding.of(
                code,
                first.number(),
                "the " + found.items().size() + " items from '" + first.printed() + "' on " + what));
        return new Skeleton(lines, found.items(), findings);
    }

    private static Line asPrinted(Line line, Mark mark) {
        return line.withMark(mark, line.printed());
    }
}
