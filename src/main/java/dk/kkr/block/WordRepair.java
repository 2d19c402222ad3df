package dk.kkr.block;

import dk.kkr.hyphen.HyphenRepair;
import dk.kkr.hyphen.Residue;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.outline.OutlineLine;
import java.util.ArrayList;
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
     * @param fixResidues whether old breaks and stray blanks are repaired, or only named
     */
    WordRepair(HyphenRepair repair, boolean lostHyphens, boolean fixResidues) {
        this.repair = repair;
        this.lostHyphens = lostHyphens;
        this.fixResidues = fixResidues;
    }

    List<Finding> findings() {
        return findings;
    }

    /** @param lines the lines that the text was joined from */
    String repair(String text, List<OutlineLine> lines) {
        String whole = lostHyphens ? restoreHyphens(text, lines) : text;
        String fixed = whole;
        for (Residue residue : repair.residuesIn(whole)) {
            findings.add(Finding.of(codeOf(residue), lineOf(residue.printed(), lines), messageOf(residue)));
            fixed = fixResidues ? fixed.replace(residue.printed(), residue.suggested()) : fixed;
        }
        return fixed;
    }

    private static FindingCode codeOf(Residue residue) {
        return residue.kind() == Residue.Kind.HYPHEN ? FindingCode.SUSPICIOUS_HYPHEN : FindingCode.STRAY_BLANK;
    }

    private String messageOf(Residue residue) {
        String what = fixResidues ? "' was made '" : "' is probably '";
        return "'" + residue.printed() + what + residue.suggested() + "', as the dump has it elsewhere";
    }

    private String restoreHyphens(String text, List<OutlineLine> lines) {
        StringBuilder whole = new StringBuilder(text.length());
        for (String word : text.split(" ", -1)) {
            Optional<String> withHyphen = repair.restore(word);
            withHyphen.ifPresent(form -> findings.add(Finding.of(
                    FindingCode.HYPHEN_RESTORED,
                    lineOf(word, lines),
                    "'" + word + "' was made '" + form + "', as the dump has it elsewhere")));
            whole.append(whole.length() == 0 ? "" : " ").append(withHyphen.orElse(word));
        }
        return whole.toString();
    }

    /** The line on which the text stands; the first one, where it was joined from two. */
    private static int lineOf(String text, List<OutlineLine> lines) {
        return lines.stream()
                .filter(line -> line.text().contains(text))
                .findFirst()
                .orElse(lines.get(0))
                .span()
                .line();
    }
}
