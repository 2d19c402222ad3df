package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.block.BlockKind;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.outline.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * Notices a dump whose beginning or end is missing: it begins in the middle of a sentence, or ends in the middle of a
 * word or of a long paragraph. A document would break it whose last paragraph lacks its full stop.
 */
final class CutOffCheck {
    /** Shorter paragraphs without a full stop are sub-headings and enclosures. */
    private static final int LONG_PARAGRAPH = 60;

    private static final String CLOSERS = ".:;?!”\")*|";

    private CutOffCheck() {}

    static List<Finding> of(List<Block> blocks) {
        List<Block> text = blocks.stream()
                .filter(block -> block.mark() == Mark.Plain.FRONT || block.mark() == Mark.Plain.TEXT)
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (!text.isEmpty() && beginsInSentence(text.get(0), blocks.get(0))) {
            findings.add(Finding.of(
                    FindingCode.TEXT_CUT_OFF,
                    text.get(0).firstLine(),
                    "the dump begins in the middle of a sentence: what came before is missing"));
        }
        if (!text.isEmpty() && breaksOff(text.get(text.size() - 1), blocks)) {
            findings.add(Finding.of(
                    FindingCode.TEXT_CUT_OFF,
                    text.get(text.size() - 1).lastLine(),
                    "the dump ends in the middle of a sentence: what came behind is missing"));
        }
        return findings;
    }

    private static boolean beginsInSentence(Block firstText, Block first) {
        return firstText.equals(first) && Character.isLowerCase(firstText.text().charAt(0));
    }

    private static boolean breaksOff(Block lastText, List<Block> blocks) {
        boolean last = blocks.get(blocks.size() - 1).firstLine() <= lastText.lastLine()
                || blocks.subList(blocks.indexOf(lastText) + 1, blocks.size()).stream()
                        .allMatch(block -> block.mark() instanceof Mark.Plain);
        String text = lastText.text();
        char end = text.charAt(text.length() - 1);
        boolean longParagraph = lastText.kind() == BlockKind.PARAGRAPH && text.length() >= LONG_PARAGRAPH;
        return last && (end == '-' || (longParagraph && CLOSERS.indexOf(end) < 0));
    }
}
