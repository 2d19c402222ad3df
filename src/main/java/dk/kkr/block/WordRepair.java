package dk.kkr.block;

import dk.kkr.hyphen.HyphenRepair;
import dk.kkr.hyphen.Residue;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

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
        JoinedText whole = lostHyphens ? joined.withWords((word, offset) -> restored(word, joined, offset)) : joined;
        List<Residue> residues = new ArrayList<>();
        for (JoinedText.Stretch stretch : whole.endingOn(linesToLookAt)) {
            residues.addAll(repair.residuesIn(whole.text(), stretch.from(), stretch.to()));
        }
        for (Residue residue : residues) {
            findings.add(Finding.of(codeOf(residue), whole.lineAt(residue.offset()), messageOf(residue)));
        }
        return fixResidues && !residues.isEmpty() ? whole.withResidues(residues) : whole;
    }

    private static FindingCode codeOf(Residue residue) {
        return residue.kind() == Residue.Kind.HYPHEN ? FindingCode.SUSPICIOUS_HYPHEN : FindingCode.STRAY_BLANK;
    }

    private String messageOf(Residue residue) {
        String what = fixResidues ? "' became '" : "' is probably '";
        return "'" + residue.printed() + what + residue.suggested() + "', as the dump has it elsewhere";
    }

    private String restored(String word, JoinedText joined, int offset) {
        Optional<String> withHyphen = repair.restore(word);
        withHyphen.ifPresent(form -> findings.add(Finding.of(
                FindingCode.HYPHEN_RESTORED,
                joined.lineAt(offset),
                "'" + word + "' became '" + form + "', as the dump has it elsewhere")));
        return withHyphen.orElse(word);
    }
}
