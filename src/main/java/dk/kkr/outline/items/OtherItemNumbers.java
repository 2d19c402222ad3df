package dk.kkr.outline.items;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.profile.ItemNumberForm;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finds the items of a dump that has none in the usual form: numbered in another form, or by a list whose numbers the
 * extractor lost ({@link LostItemNumbers}). Used last, so that a list of a well-formed document is not taken for its
 * items; and half of the items must have a section's heading or a case below them, or be in the contents list, unless a
 * word before each number says what it is, {@code Sag 1}. Fails on a document that is not an agenda and has a numbered
 * list with such a heading after an entry.
 */
public final class OtherItemNumbers {
    /** What a section's heading below the title weighs. */
    private static final int SURE = 4;

    private OtherItemNumbers() {}

    /**
     * The skeleton, with items numbered otherwise where no usual ones are found.
     *
     * @param lines to be changed
     */
    public static Skeleton skeletonOf(Lines lines) {
        Skeleton usual = Skeleton.of(lines);
        return usual.items().isEmpty() ? find(usual) : usual;
    }

    /** The skeleton with items, if it has them in another form; else unchanged. */
    private static Skeleton find(Skeleton unnumbered) {
        Lines lines = unnumbered.lines().copy();
        lines.replaceAll(line -> line.mark() instanceof Mark.ContentsLine ? asPrinted(line, Mark.Plain.BODY) : line);
        for (ItemNumberForm form : ItemNumberForm.values()) {
            Skeleton found = read(lines, lines.copy(), form::usual);
            boolean named = form == ItemNumberForm.WORD && found.items().size() > 1;
            if (named || isSure(found)) {
                return finish(found, FindingCode.ITEM_NUMBER_UNUSUAL, "have numbers of an unusual form");
            }
        }
        return LostItemNumbers.count(lines)
                .map(Skeleton::of)
                .filter(OtherItemNumbers::isSure)
                .map(found ->
                        finish(found, FindingCode.ITEM_NUMBER_LOST, "have no numbers in the text; they were counted"))
                .orElse(unnumbered);
    }

    private static Skeleton read(Lines lines, Lines changed, UnaryOperator<String> usual) {
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.isBody() ? usual.apply(line.text()) : line.text();
            any |= !text.equals(line.text());
            changed.set(i, line.withMark(line.mark(), text));
        }
        return any ? Skeleton.of(changed) : new Skeleton(changed, List.of(), List.of());
    }

    private static boolean isSure(Skeleton skeleton) {
        int sure = 0;
        for (Candidate item : skeleton.items()) {
            sure += item.weight() >= SURE ? 1 : 0;
        }
        return sure > 0 && sure * 2 >= skeleton.items().size();
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
