package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Remark;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the sentences of a decision say beside their verdicts: changes, conditions, remarks, and what will be done. */
final class SentenceRemarks {
    private final Passage passage;
    private final Case about;
    private final SentenceReader sentences;
    private final FollowUpReader followUps;
    private final ChangeList changes;
    private final List<Remark> remarks;

    /**
     * Reads what goes with verdicts.
     *
     * @param sentences whose verdicts it changes
     * @param remarks to which it adds
     */
    SentenceRemarks(Passage passage, Case about, SentenceReader sentences, ChangeList changes, List<Remark> remarks) {
        this.passage = passage;
        this.about = about;
        this.sentences = sentences;
        this.followUps = new FollowUpReader(passage, about);
        this.changes = changes;
        this.remarks = remarks;
    }

    /**
     * Reads a sentence: what goes with a verdict changes it; a sentence without one may say what will be done.
     *
     * @param before how many verdicts stand before the sentence
     */
    void read(Sentence sentence, List<Clause> clauses, int before) {
        List<Verdict> all = sentences.verdicts();
        addChanges(all.subList(before, all.size()));
        RemarkReader reader = new RemarkReader(passage, about, sentence, clauses, this::isFollowUp);
        Optional<Remark> with = Optional.empty();
        for (int i = before; i < all.size() && with.isEmpty(); i++) {
            boolean agrees = all.get(i).outcome() != Outcome.REJECT
                    && !all.get(i).outcome().isPutOff();
            with = agrees ? reader.in(all.get(i).from(), endOfReach(all, i)) : Optional.empty();
            if (with.filter(remark -> remark.type() == Remark.Type.AMENDMENT).isPresent()
                    && all.get(i).outcome() == Outcome.ADOPT) {
                amend(i, sentence, with.get());
            }
        }
        boolean adopted = before > 0 && all.get(before - 1).outcome() == Outcome.ADOPT;
        if (with.isEmpty() && before == all.size() && adopted) {
            with = reader.after();
            with.ifPresent(remark -> amend(before - 1, sentence, remark));
        }
        if (with.isEmpty() && before == all.size() && before > 0) {
            with = reader.condition();
        }
        if (with.isPresent() && with.get().type() == Remark.Type.AMENDMENT && leadsOn(sentence)) {
            changes.open(with.get());
        } else {
            with.ifPresent(remarks::add);
        }
        if (with.isEmpty()) {
            readFollowUps(clauses, all.subList(before, all.size()));
        }
    }

    /** To a list of changes; not the colon of {@code 1. at: Godkendt, dog …}. */
    private static boolean leadsOn(Sentence sentence) {
        return sentence.indexOf(":", 2) > 1;
    }

    /** {@code idet KKR anmoder forvaltningen om en status}. */
    private boolean isFollowUp(Clause clause) {
        return followUps
                .in(clause, List.of(), Subject.isCouncil(clause, about.council()))
                .isPresent();
    }

    /** Where what goes with a verdict must have begun; {@code dog udpeges Bo Dam} still goes with {@code Tiltrådt}. */
    private static int endOfReach(List<Verdict> verdicts, int verdict) {
        boolean adopts = verdicts.get(verdict).outcome() == Outcome.ADOPT;
        for (Verdict next : verdicts.subList(verdict + 1, verdicts.size())) {
            boolean other = next.outcome() != Outcome.APPOINT && !next.outcome().isInOtherWords();
            if (!adopts || other) {
                return next.from();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** A change that names points, {@code dog således at punkt 3 udgår}, is of those alone. */
    private void amend(int verdict, Sentence sentence, Remark remark) {
        List<Verdict> all = sentences.verdicts();
        int from = sentence.from()
                + Math.max(
                        0,
                        passage.text(sentence.from(), sentence.to())
                                .indexOf(remark.fact().quote()));
        List<Word> words = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.from() >= from) {
                words.add(word);
            }
        }
        Scope said = ScopeReader.of(words);
        Scope named =
                said.isAll() || !about.scopes().know(said) ? about.scopes().pointMeantBy(words) : said;
        if (named.isAll() || about.points().size() < 2) {
            all.set(verdict, all.get(verdict).with(Outcome.AMEND));
            return;
        }
        Outcome outcome = Outcome.AMEND;
        for (Word word : words) {
            outcome = word.is(Verb.Kind.WITHDRAW)
                    ? Outcome.WITHDRAW
                    : word.is(Verb.Kind.POSTPONE) ? Outcome.POSTPONE : outcome;
        }
        all.add(all.get(verdict).with(outcome).with(named));
    }

    private void readFollowUps(List<Clause> clauses, List<Verdict> found) {
        Set<Integer> decided = new HashSet<>();
        for (Verdict verdict : found) {
            if (verdict.outcome() != Outcome.DELEGATE && !verdict.outcome().isInOtherWords()) {
                decided.add(verdict.from());
            }
        }
        boolean council = false;
        boolean agreed = false;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            agreed = clause.isMain()
                    ? isThat(clauses, i + 1) && sentences.isAgreement(clauses, i)
                    : agreed && isThat(clauses, i);
            if (!clause.isMain() && !agreed) {
                continue;
            }
            boolean acts = Subject.isCouncil(clause, about.council())
                    || clause.isMain() && council && Subject.isLeftOut(clause);
            // "KKR besluttede at udsætte sagen og bad sekretariatet": what stands between takes no subject away.
            council = clause.isMain() ? acts : council;
            if (!decided.contains(clause.start())) {
                followUps.in(clause, below(clauses, i), acts).ifPresent(remarks::add);
            }
        }
    }

    private static boolean isThat(List<Clause> clauses, int at) {
        return at < clauses.size() && clauses.get(at).isThat();
    }

    /** Of several {@code at …} next to each other, the first has all below it, the others nothing. */
    private static List<Clause> below(List<Clause> clauses, int at) {
        boolean further =
                !clauses.get(at).isMain() && at > 0 && !clauses.get(at - 1).isMain();
        return further ? List.of() : SentenceReader.below(clauses, at);
    }

    /** What an amount is changed to is a remark as well. */
    private void addChanges(List<Verdict> found) {
        for (Verdict verdict : found) {
            if (verdict.reason().equals(Verdict.CHANGED)) {
                remarks.add(new Remark(
                        Remark.Type.AMENDMENT,
                        passage.fact(verdict.from(), verdict.to(), Certainty.LIKELY, verdict.reason())));
            }
        }
    }
}
