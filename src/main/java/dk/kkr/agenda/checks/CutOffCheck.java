package dk.kkr.agenda.checks;

import dk.kkr.block.Block;
import dk.kkr.block.BlockKind;
import dk.kkr.line.Mark;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reports a dump whose beginning or end is missing: it begins in the middle of a sentence, or ends in the middle of a
 * word or of a long paragraph. Fires on a document whose last paragraph lacks its full stop.
 */
public final class CutOffCheck {
    /** Shorter paragraphs without a full stop are sub-headings and enclosures. */
    private static final int LONG_PARAGRAPH = 60;

    private static final String CLOSERS = ".:;?!”\")*|";

    private CutOffCheck() {}

    public static List<Finding> of(List<Block> blocks) {
        List<Finding> findings = new ArrayList<>();
        if (!blocks.isEmpty() && beginsInSentence(blocks.get(0))) {
            findings.add(Finding.of(
                    FindingCode.TEXT_CUT_OFF,
                    blocks.get(0).firstLine(),
                    "the dump begins in the middle of a sentence: what came before is missing"));
        }
        Optional<Block> last = lastText(blocks);
        if (last.isPresent() && breaksOff(last.get())) {
            findings.add(Finding.of(
                    FindingCode.TEXT_CUT_OFF,
                    last.get().lastLine(),
                    "the dump ends in the middle of a sentence: what follows is missing"));
        }
        return findings;
    }

    private static boolean beginsInSentence(Block first) {
        return isText(first) && Character.isLowerCase(first.text().charAt(0));
    }

    /** The last block, page furniture aside; nothing where it is a heading. */
    private static Optional<Block> lastText(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (isText(blocks.get(i))) {
                return Optional.of(blocks.get(i));
            }
            if (!(blocks.get(i).mark() instanceof Mark.Plain)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean breaksOff(Block last) {
        String text = last.text();
        char end = text.charAt(text.length() - 1);
        boolean longParagraph = last.kind() == BlockKind.PARAGRAPH && text.length() >= LONG_PARAGRAPH;
        return end == '-' || (longParagraph && CLOSERS.indexOf(end) < 0);
    }

    private static boolean isText(Block block) {
        return block.mark() == Mark.Plain.TEXT || (block.mark() instanceof Mark.Plain plain && plain.isFront());
    }
}
