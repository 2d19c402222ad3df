package dk.kkr.block;

import dk.kkr.hyphen.HyphenRepair;
import dk.kkr.hyphen.Residue;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Repairs words within the text of a block, where the dump itself shows how, and says so in findings. */
final class WordRepair {
    private final HyphenRepair repair;
    private final boolean lostHyphens;
    private final boolean fixResidues;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param lostHyphens whether the dump's extractor removed hyphens
     * @param fixResidues whether old breaks and stray blanks are repaired, or only reported
     */
    WordRepair(HyphenRepair repair, boolean lostHyphens, boolean fixResidues) {
        this.repair = repair;
        this.lostHyphens = lostHyphens;
        this.fixResidues = fixResidues;
    }

    List<Finding> findings() {
        return findings;
    }

    /**
     * The text with its words repaired.
     *
     * @param linesToLookAt the numbers of the lines that a residue may end on
     */
    JoinedText repair(JoinedText joined, BitSet linesToLookAt) {
        JoinedText whole = lostHyphens ? replace(joined, repair.lostHyphensIn(joined.text()), true) : joined;
        return replace(whole, residuesIn(whole, linesToLookAt), fixResidues);
    }

    private List<Residue> residuesIn(JoinedText text, BitSet linesToLookAt) {
        if (!text.hasLineOf(linesToLookAt)) {
            return List.of();
        }
        List<Residue> residues = new ArrayList<>();
        for (JoinedText.Stretch stretch : text.endingOn(linesToLookAt)) {
            residues.addAll(repair.residuesIn(text.text(), stretch.from(), stretch.to()));
        }
        return residues;
    }

    private JoinedText replace(JoinedText text, List<Residue> residues, boolean fix) {
        if (residues.isEmpty()) {
            return text;
        }
        for (Residue residue : residues) {
            findings.add(Finding.of(codeOf(residue.kind()), text.lineAt(residue.offset()), messageOf(residue, fix)));
        }
        return fix ? text.withResidues(residues) : text;
    }

    private static FindingCode codeOf(Residue.Kind kind) {
        return switch (kind) {
            case HYPHEN -> FindingCode.SUSPICIOUS_HYPHEN;
            case BLANK -> FindingCode.STRAY_BLANK;
            case LOST_HYPHEN -> FindingCode.HYPHEN_RESTORED;
        };
    }

    private static String messageOf(Residue residue, boolean fixed) {
        String what = fixed ? "' became '" : "' is probably '";
        return "'" + residue.printed() + what + residue.suggested() + "', as the dump has it elsewhere";
    }
}
