package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.ClauseSplitter;
import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Remark;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.StaffWords;
import dk.kkr.profile.Verb;
import dk.kkr.text.QuotationMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a decision sentence by sentence: verdicts, what goes with them, votes, and who stood where. */
final class DecisionReader {
    private final Passage passage;
    private final Document document;
    private final Case about;
    private final SentenceReader sentences;
    private final FollowUpReader followUps;
    private final PositionReader positionReader;
    private final Votes votes = new Votes();
    private final List<Remark> remarks = new ArrayList<>();
    private Optional<LocalDate> deferredTo = Optional.empty();
    private Optional<String> referredTo = Optional.empty();
    private final Set<String> answered = new HashSet<>();
    private boolean views;
    private boolean postponed;

    DecisionReader(Passage passage, Document document, Case about) {
        this.passage = passage;
        this.document = document;
        this.about = about;
        this.sentences = new SentenceReader(about);
        this.followUps = new FollowUpReader(passage, about);
        this.positionReader = new PositionReader(passage);
    }

    Reading read() {
        boolean quotes = QuotationMark.isIn(passage.text());
        for (Paragraph paragraph : DecisionText.of(passage)) {
            Scope label = DecisionText.label(paragraph);
            answered.addAll(label.labels());
            views |= isVoice(paragraph);
            for (Sentence sentence : paragraph.sentences()) {
                Sentence said = quotes ? Quoted.asNouns(sentence) : sentence;
                read(said, DecisionText.label(said, label));
            }
        }
        addMajority();
        return new Reading(
                sentences.verdicts(),
                remarks,
                positionReader.positions(),
                votes.vote(),
                votes.majority(),
                deferredTo,
                referredTo,
                views,
                answered);
    }

    /** {@code 13 stemte for indstillingen, ingen imod}: where no words decide, the votes do. */
    private void addMajority() {
        if (!sentences.verdicts().isEmpty()
                || votes.majority().isEmpty()
                || votes.sentence().isEmpty()) {
            return;
        }
        Sentence said = votes.sentence().get();
        Outcome outcome = votes.majority().get() ? Outcome.ADOPT : Outcome.REJECT;
        sentences.verdicts().add(new Verdict(outcome, Scope.ALL, said.from(), said.to(), false, "majority"));
    }

    private void read(Sentence sentence, Scope label) {
        List<Clause> clauses = ClauseSplitter.split(sentence);
        int before = sentences.verdicts().size();
        boolean side = sentences.read(sentence, clauses, label);
        List<Verdict> found =
                sentences.verdicts().subList(before, sentences.verdicts().size());
        if (!side) {
            votes.read(sentence, !found.isEmpty(), has(found, Outcome.REJECT));
            positionReader.read(sentence);
        }
        postponed |= has(found, Outcome.POSTPONE);
        if (postponed && (has(found, Outcome.POSTPONE) || has(found, Outcome.REFER))) {
            deferredTo = deferredTo.or(() -> PutOffTarget.day(passage.text(sentence.from(), sentence.to()), document));
        }
        if (has(found, Outcome.REFER)) {
            referredTo = referredTo
                    .or(() -> PutOffTarget.body(sentence, passage))
                    .or(() -> sentences.proposal().flatMap(proposal -> PutOffTarget.body(proposal, passage)));
        }
        addChanges(found);
        readRemarks(sentence, clauses, before);
        if (reportsViews(clauses)) {
            views = true;
            sentences.addViews(sentence);
        }
    }

    /** {@code Esbjerg: Legepladserne er opdelt}: what one of the council said. */
    private boolean isVoice(Paragraph paragraph) {
        List<Word> words = paragraph.words();
        return words.size() > 2
                && words.get(1).is(":")
                && words.get(0).capital()
                && !Voters.in(words.subList(0, 1), passage).isEmpty();
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

    private static boolean has(List<Verdict> verdicts, Outcome outcome) {
        for (Verdict verdict : verdicts) {
            if (verdict.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }

    /** What goes with a verdict changes it; a sentence without one may say what will be done. */
    private void readRemarks(Sentence sentence, List<Clause> clauses, int before) {
        List<Verdict> all = sentences.verdicts();
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
            with.ifPresent(remark -> all.set(before - 1, all.get(before - 1).with(Outcome.AMEND)));
        }
        with.ifPresent(remarks::add);
        if (with.isEmpty()) {
            readFollowUps(clauses, all.subList(before, all.size()));
        }
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
        Scope named = said.isAll() ? about.pointMeantBy(words) : said;
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
            council = Subject.isCouncil(clause, about.council())
                    || clause.isMain() && council && Subject.isLeftOut(clause);
            if (!decided.contains(clause.start())) {
                followUps.in(clause, below(clauses, i), council).ifPresent(remarks::add);
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

    /** {@code Det blev fremhævet, at}, {@code Flere pegede på}: not what one person or the chair said. */
    private boolean reportsViews(List<Clause> clauses) {
        for (Clause clause : clauses) {
            Optional<Predicate> predicate = clause.isMain() ? Predicate.of(clause) : Optional.empty();
            if (predicate.isEmpty() || predicate.get().verb().kind() != Verb.Kind.SAY && !clause.has(Verb.Kind.BE)) {
                continue;
            }
            boolean passive = predicate.get().voice() == Predicate.Voice.PASSIVE;
            if ((passive || saysWhole(clause)) && !isByChair(clause)) {
                return true;
            }
        }
        return false;
    }

    private boolean saysWhole(Clause clause) {
        for (Word word : clause.words()) {
            if (ActorWords.areDebaters(word.lower())) {
                return true;
            }
        }
        return Subject.isCouncil(clause, about.council());
    }

    private static boolean isByChair(Clause clause) {
        for (Word word : clause.words()) {
            if (ActorWords.isChair(word.lower()) || StaffWords.isOne(word.lower())) {
                return true;
            }
        }
        return false;
    }
}
