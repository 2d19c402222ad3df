package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Decides line-end hyphens: the first rule that applies wins; where none does, the hyphen is soft, as 727 of 760 in
 * four real dumps were.
 */
public final class HyphenRepair {
    /** What is printed decides first, then grammar, then the dump's words; a rule stands before those it overrules. */
    private static final List<HyphenRule> RULES = List.of(
            new HyphenCharacterRule(),
            new LoneHyphenRule(),
            new DashRule(),
            new SlashRule(),
            new AddressRule(),
            new SuspendedHyphenRule(),
            new DefiniteFormRule(),
            new HardHyphenRule(),
            new NoLetterBeforeRule(),
            new CapitalRule(),
            new SyllableRule(),
            new CalendarRule(),
            new DumpEvidenceRule(),
            new PrefixRule(),
            new RepeatedWordRule(),
            new BlankAfterRule(),
            new SetOffRule());

    private static final List<HyphenRule> FOR_LETTERS = withoutSignRules();

    private final DumpWords words;
    private final ResidueFinder residues;
    private final LostHyphens lostHyphens;

    private HyphenRepair(DumpWords words) {
        this.words = words;
        this.residues = new ResidueFinder(words);
        this.lostHyphens = new LostHyphens(words);
    }

    /** The repair of one dump, given its body lines in order. */
    public static HyphenRepair of(List<String> lines) {
        return new HyphenRepair(new DumpWords(lines));
    }

    private static List<HyphenRule> withoutSignRules() {
        List<HyphenRule> rules = new ArrayList<>();
        for (HyphenRule rule : RULES) {
            if (!(rule instanceof SignRule)) {
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }

    /** Decides one line-end hyphen. */
    public Verdict decide(LineBreak lineBreak) {
        BrokenWord broken = new BrokenWord(lineBreak);
        for (HyphenRule rule : broken.isOfLetters() ? FOR_LETTERS : RULES) {
            Optional<Verdict> verdict = rule.judge(broken, words);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return broken.hasStrayBlank()
                ? new Verdict(
                        Action.JOIN,
                        broken.joined(),
                        Certainty.UNSURE,
                        "a blank before the hyphen, and nothing shows that it is a dash")
                : new Verdict(Action.JOIN, broken.joined(), Certainty.LIKELY, "lower-case letters on both sides");
    }

    /**
     * The words of a text whose hyphen an extractor removed at a line's end, where the dump has the word with its
     * hyphen elsewhere, in order.
     */
    public List<Residue> lostHyphensIn(String text) {
        return lostHyphens.findIn(text);
    }

    /** The indices of the few body lines that may have residues, so that the others need no search. */
    public BitSet linesToLookAt() {
        return words.linesToLookAt();
    }

    /** The indices of the body lines that may have blanks next to each other. */
    public BitSet linesWithWideBlanks() {
        return words.linesWithWideBlanks();
    }

    /**
     * The old breaks and stray blanks within a text that the dump itself proves, in order.
     *
     * @param from the offset where a word begins: residues whose first word begins there or later are found
     * @param to the offset where a word ends: residues whose first word begins after it are not found
     */
    public List<Residue> residuesIn(String text, int from, int to) {
        return residues.findIn(text, from, to);
    }
}
