package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.ClauseSplitter;
import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.answers.language.WordList;
import dk.kkr.model.Fact;
import dk.kkr.model.Remark;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PutOffWords;
import dk.kkr.profile.RecommendationWords;
import dk.kkr.profile.RecordWords;
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
    /** In words and marks. */
    private static final int SHORT = 5;

    private final Passage passage;
    private final Document document;
    private final Case about;
    private final SentenceReader sentences;
    private final SentenceRemarks remarkReader;
    private final PositionReader positionReader;
    private final Votes votes = new Votes();
    private final List<Remark> remarks = new ArrayList<>();
    private final ChangeList changes;
    private Optional<LocalDate> deferredTo = Optional.empty();
    private Optional<String> referredTo = Optional.empty();
    private final Set<String> answered = new HashSet<>();
    private boolean views;
    private Optional<Fact> denial = Optional.empty();
    private boolean postponed;

    /** Whether a sentence before agreed to what was recommended. */
    private boolean agreed;

    DecisionReader(Passage passage, Document document, Case about) {
        this.passage = passage;
        this.document = document;
        this.about = about;
        this.sentences = new SentenceReader(about);
        this.positionReader = new PositionReader(passage);
        this.changes = new ChangeList(passage, remarks);
        this.remarkReader = new SentenceRemarks(passage, about, sentences, changes, remarks);
    }

    Reading read() {
        boolean quotes = QuotationMark.isIn(passage.text());
        for (Paragraph paragraph : DecisionText.of(passage, document.date())) {
            if (changes.takes(paragraph)) {
                continue;
            }
            Scope label = DecisionText.label(paragraph);
            answered.addAll(label.labels());
            views |= isVoice(paragraph);
            for (Sentence sentence : paragraph.sentences()) {
                Sentence said = quotes ? Quoted.asNouns(sentence) : sentence;
                read(said, DecisionText.label(said, label));
            }
        }
        changes.close();
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
                answered,
                denial);
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
        int positions = positionReader.positions().size();
        int said = remarks.size() + positions;
        boolean side = sentences.read(sentence, clauses, label);
        List<Verdict> found =
                sentences.verdicts().subList(before, sentences.verdicts().size());
        boolean refused = has(found, Outcome.REJECT);
        boolean more = agreed && putsOffMore(sentence, clauses, found);
        agreed |= has(found, Outcome.ADOPT) || has(found, Outcome.AMEND);
        if (!side || namesStatement(sentence)) {
            List<Stand> stands = Stand.in(sentence.words(), refused, about);
            if (!side) {
                votes.read(sentence, stands, !found.isEmpty() || before > 0 && isShort(sentence), refused);
            }
            positionReader.read(sentence, stands);
            if (!side && positionReader.positions().size() > positions) {
                votes.heldIn(sentence);
            }
        }
        postponed |= has(found, Outcome.POSTPONE);
        if (postponed && !awaits(found) && (has(found, Outcome.POSTPONE) || has(found, Outcome.REFER))) {
            deferredTo = deferredTo.or(() -> PutOffTarget.day(passage.text(sentence.from(), sentence.to()), document));
        }
        if (has(found, Outcome.REFER)) {
            deferredTo = deferredTo.or(() -> comesBackOn(clauses)).or(() -> treatedAgainOn(sentence));
            referredTo = referredTo
                    .or(() -> PutOffTarget.body(sentence, passage))
                    .or(() -> sentences.proposal().flatMap(proposal -> PutOffTarget.body(proposal, passage)));
        }
        remarkReader.read(sentence, clauses, before);
        if (reportsViews(clauses)) {
            views = true;
            sentences.addViews(sentence);
        }
        boolean read = sentences.verdicts().size() > before
                || remarks.size() + positionReader.positions().size() > said;
        boolean may = denial.isEmpty() && before > 0;
        boolean unread = may && !read && !side && (denies(sentence) || namesPoint(sentence, clauses));
        if (unread || may && more) {
            denial = Optional.of(passage.fact(sentence.from(), sentence.to(), Fact.Certainty.LIKELY, "denial"));
        }
    }

    /** {@code sendes tilbage med henblik på et forslag, der forelægges på mødet den 3. maj}. */
    private Optional<LocalDate> comesBackOn(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (clause.has(Verb.Kind.BRING) && clause.words().haveAny(PutOffWords::isMeeting)) {
                return PutOffTarget.day(passage.text(clause.start(), clause.end()), document);
            }
        }
        return Optional.empty();
    }

    /** {@code med henblik på fornyet forelæggelse den 3. maj}. */
    private Optional<LocalDate> treatedAgainOn(Sentence sentence) {
        WordList words = sentence.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (PutOffWords.isAnother(words.get(i).lower())
                    && PutOffWords.isTreatment(words.get(i + 1).lower())) {
                return PutOffTarget.day(passage.text(words.get(i).from(), sentence.to()), document);
            }
        }
        return Optional.empty();
    }

    /** {@code Venstre afgav følgende mindretalsudtalelse: …}: what it says is not decided, but who gave it is told. */
    private static boolean namesStatement(Sentence sentence) {
        return sentence.words().haveAny(RecordWords::isStatement);
    }

    /** {@code Enstemmigt.}, {@code Beslutningen var enstemmig.}, behind what was decided. */
    private static boolean isShort(Sentence sentence) {
        return sentence.words().size() <= SHORT;
    }

    /**
     * {@code Derimod skal emnet ikke med}: behind a verdict it may take back a part of it; what one of the council says
     * does not.
     */
    private boolean denies(Sentence sentence) {
        // "At kommunerne ikke får": what was pointed out, in a list below it.
        boolean content = sentence.words().get(0).is(ClauseWords.THAT);
        for (int i = 0; i < sentence.words().size() && !content; i++) {
            String word = sentence.words().get(i).lower();
            if (ClauseWords.negates(word) || ClauseWords.limits(word)) {
                return Voters.in(sentence.words().subList(0, i), passage).isEmpty();
            }
        }
        return false;
    }

    /** {@code Punkt 2 kommer igen på næste møde}: what becomes of a point, in words that no rule has. */
    private boolean namesPoint(Sentence sentence, List<Clause> clauses) {
        boolean named = !about.points().isEmpty()
                && ScopeReader.ofVerdict(sentence.words()).kind() == Scope.Kind.ONLY;
        return named && !clauses.isEmpty() && !clauses.get(0).has(Verb.Kind.SAY);
    }

    /**
     * {@code Godkendt for 2021. For 2022 udsættes sagen}, {@code Punkt 2 kommer igen}: a part of it, since all of it
     * was agreed to before.
     */
    private boolean putsOffMore(Sentence sentence, List<Clause> clauses, List<Verdict> found) {
        for (Verdict verdict : found) {
            boolean comesBack = verdict.reason().equals(Verdict.COMES_BACK);
            boolean more = verdict.outcome() == Outcome.POSTPONE
                    && (comesBack
                            ? namesPoint(sentence, clauses)
                            : verdict.scope().isAll());
            if (more) {
                return true;
            }
        }
        return false;
    }

    /** {@code Esbjerg: Legepladserne er opdelt}: what one of the council said. */
    private boolean isVoice(Paragraph paragraph) {
        List<Word> words = paragraph.words();
        return words.size() > 2
                && words.get(1).is(":")
                && words.get(0).capital()
                && !Voters.in(words.subList(0, 1), passage).isEmpty();
    }

    private static boolean awaits(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            if (verdict.reason().equals(Verdict.AWAITS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(List<Verdict> verdicts, Outcome outcome) {
        for (Verdict verdict : verdicts) {
            if (verdict.outcome() == outcome) {
                return true;
            }
        }
        return false;
    }

    /** {@code Det blev fremhævet, at}, {@code Flere pegede på}: not what one person or the chair said. */
    private boolean reportsViews(List<Clause> clauses) {
        boolean council = false;
        for (Clause clause : clauses) {
            Optional<Predicate> predicate = clause.isMain() ? Predicate.of(clause) : Optional.empty();
            boolean acts = Subject.isCouncil(clause, about.council()) || council && Subject.isLeftOut(clause);
            council = clause.isMain() ? acts : council;
            if (predicate.isPresent() && predicate.get().verb().kind() == Verb.Kind.WISH && acts) {
                // "… og ønskede, at indsatsen fortsætter"
                return true;
            }
            boolean says = predicate.isPresent() && says(clause, predicate.get().verb());
            if (!says && !clause.has(Verb.Kind.BE) || predicate.isEmpty()) {
                continue;
            }
            boolean passive = predicate.get().voice() == Predicate.Voice.PASSIVE;
            if ((passive || saysWhole(clause)) && !isByChair(clause)) {
                return true;
            }
        }
        return false;
    }

    /** {@code fremhævede}, {@code lagde vægt på}. */
    private static boolean says(Clause clause, Verb verb) {
        return verb.kind() == Verb.Kind.SAY || clause.words().haveAny(RecommendationWords::isStress);
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
