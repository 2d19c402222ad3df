package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.answers.language.WordList;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PointWords;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.RecordWords;
import dk.kkr.profile.RemarkWords;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the sentences of a decision decide, main clause by main clause; a clause after {@code mens} or
 * {@code hvorefter} is as good as one. What depends on a condition at the sentence's beginning is not decided.
 */
final class SentenceReader {
    private final Case about;
    private final DirectVerdict directVerdict;
    private final ClauseVerdict clauseVerdict;
    private final Motions motions;
    private final List<Verdict> verdicts = new ArrayList<>();

    SentenceReader(Case about) {
        this.about = about;
        this.motions = new Motions(about);
        this.directVerdict = new DirectVerdict(about);
        this.clauseVerdict = new ClauseVerdict(about, directVerdict);
    }

    /** Every verdict so far. */
    List<Verdict> verdicts() {
        return verdicts;
    }

    /** The sentence that proposed what was answered last. */
    Optional<Sentence> proposal() {
        return motions.proposal();
    }

    /** Takes a sentence that reports the council's views for a debate, where one was asked for. */
    void addViews(Sentence sentence) {
        if (about.asks(Action.DISCUSS)) {
            verdicts.add(new Verdict(Outcome.DISCUSS, Scope.ALL, sentence.from(), sentence.to(), false, "views"));
        }
    }

    /**
     * Whether the council agrees on what is below a main clause, or the chair concludes it: {@code enighed om, at …}.
     */
    boolean isAgreement(List<Clause> clauses, int at) {
        Clause main = clauses.get(at);
        boolean council = Subject.isCouncil(main, about.council());
        Optional<Predicate> predicate = Predicate.of(main);
        return predicate.isPresent()
                && (predicate.get().isAgreement()
                        || clauseVerdict.concludes(
                                new Said(main, predicate.get(), below(clauses, at), council, false, about)));
    }

    /**
     * Reads a sentence.
     *
     * @param label the points that the line's own label names, {@code Ad 1)}
     * @return whether it is about an amendment or a motion, whose votes are not the item's
     */
    boolean read(Sentence sentence, List<Clause> clauses, Scope label) {
        boolean side = motions.isAbout(sentence);
        if (motions.isContent(sentence)) {
            return true;
        }
        // A sentence may be nothing but marks.
        if (clauses.isEmpty()
                || sentence.isQuestion()
                || RemarkWords.provides(sentence.words().get(0).lower())) {
            return side;
        }
        if (isSpeech(sentence, clauses)) {
            return side;
        }
        if (isAsProposed(clauses)) {
            Clause alone = clauses.get(0);
            verdicts.add(DirectVerdict.verdict(Outcome.ADOPT, alone, alone, false, "as-proposed")
                    .with(label));
            return side;
        }
        boolean council = false;
        boolean report = false;
        Scope above = label;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            // "Formanden orienterede, hvorefter KKR tog det til efterretning"
            boolean next = isThereupon(clause, Verb.Form.PAST);
            // "Sagen sendes i høring, hvorefter KKR godkender den": what will happen next is not decided.
            boolean toCome = isThereupon(clause, Verb.Form.PRESENT);
            boolean contrast = !clause.isMain() && (goesOn(clause) && !report || next) && !side && !toCome;
            if (clause.isMain() || contrast) {
                council = Subject.isCouncil(clause, about.council()) || council && Subject.isLeftOut(clause);
                report = Predicate.of(clause)
                        .filter(said -> said.verb().kind() == Verb.Kind.SAY)
                        .isPresent();
                above = readMain(sentence, clauses, i, council, isOfPart(clause) ? above : label);
            }
        }
        return side;
    }

    /** {@code hvorefter KKR godkendte den}: whether the clause tells what the council did, or does, next. */
    private boolean isThereupon(Clause clause, Verb.Form form) {
        return ClauseWords.isThereupon(clause.opener())
                && Subject.isCouncil(clause, about.council())
                && Predicate.of(clause)
                        .filter(said -> said.verb().form() == form)
                        .isPresent();
    }

    /** {@code Som formandskabet indstillede.}, alone. */
    private static boolean isAsProposed(List<Clause> clauses) {
        Clause first = clauses.get(0);
        boolean proposes = first.has(Verb.Kind.PROPOSE) || first.has(Verb.Kind.RECOMMEND);
        return clauses.size() == 1 && first.words().get(0).is("som") && proposes && !first.isNegated();
    }

    /** {@code , mens punkt 2 udsættes}, {@code , som hermed er godkendt}: as good as a main clause. */
    private static boolean goesOn(Clause clause) {
        if (ClauseWords.contrasts(clause.opener())) {
            return true;
        }
        boolean adverb = false;
        for (Word word : clause.words()) {
            adverb |= ActorWords.isAdverb(word.lower());
        }
        return adverb && ClauseWords.isRelative(clause.opener());
    }

    /** {@code Formanden oplyste: Planen er godkendt.}, {@code Venstre afgav følgende udtalelse: Planen udsættes.} */
    private boolean isSpeech(Sentence sentence, List<Clause> clauses) {
        if (!sentence.has(":") || Subject.isCouncil(clauses.get(0), about.council())) {
            return false;
        }
        WordList lead = sentence.words().subList(0, sentence.indexOf(":", 0));
        return lead.haveAny(RecordWords::isStatement) || clauses.get(0).has(Verb.Kind.SAY);
    }

    /** {@code For andet punkt ønskes en begrundelse, og denne del genoptages}: of the points named before. */
    private static boolean isOfPart(Clause clause) {
        return clause.words().havePair(PointWords::isPart);
    }

    /** Reads a main clause; gives the points of which it speaks. */
    private Scope readMain(Sentence sentence, List<Clause> clauses, int at, boolean byCouncil, Scope label) {
        Clause clause = clauses.get(at);
        List<Clause> below = below(clauses, at);
        Optional<Predicate> predicate = Predicate.of(clause);
        Scope concerned = about.scopes().concernedBy(clause.words()).orElse(Scope.ALL);
        Scope led = concerned.isAll() ? label : concerned;
        Scope scope = led.isAll() ? scopeOf(clause, below, predicate) : within(led, clause);
        if (predicate.isEmpty()) {
            directVerdict.ofNouns(clause).ifPresent(verdict -> verdicts.add(verdict.with(scope)));
            return scope;
        }
        if (scope.kind() == Scope.Kind.ONLY && SupportVerdict.isDisagreement(clause)) {
            // "Om placeringen var der ikke enighed": the other points stand.
            verdicts.add(DirectVerdict.verdict(Outcome.PART, clause, clause, false, "disagreement")
                    .with(scope));
            return scope;
        }
        Said said = new Said(clause, predicate.get(), below, byCouncil, false, about);
        motions.remember(said, sentence, clauseVerdict);
        for (Verdict verdict : clauseVerdict.of(said)) {
            motions.resolve(said, verdict)
                    .ifPresent(found -> verdicts.add(found.scope().isAll() ? found.with(scope) : found));
        }
        if (scope.kind() == Scope.Kind.EXCEPT) {
            addExcepted(scope, below);
        }
        return scope;
    }

    /** {@code Pkt. 1-2: godkendt, pkt. 2 dog udsat}: some of the points that the line's label names. */
    private static Scope within(Scope label, Clause clause) {
        Scope own = ScopeReader.ofVerdict(clause.words());
        boolean some = own.kind() == label.kind()
                && own.labels().size() < label.labels().size()
                && label.labels().containsAll(own.labels());
        return some ? own : label;
    }

    /** The points that a clause names: by their numbers, by their markers alone, or by their nouns. */
    private Scope scopeOf(Clause clause, List<Clause> below, Optional<Predicate> predicate) {
        Scope numbered = ScopeReader.ofVerdict(clause.words());
        boolean active =
                predicate.filter(said -> said.voice() == Predicate.Voice.ACTIVE).isPresent();
        Scope marked = !numbered.isAll()
                ? numbered
                : active ? repeated(predicate.orElseThrow()) : about.scopes().pointsAtBeginning(clause.words());
        Scope printed = marked.isAll() ? about.scopes().pointsMarkedIn(clause.words()) : marked;
        // "udpegede de indstillede kandidater": all that were.
        boolean all = clause.words().haveAny(PostWords::areOnlyProposed);
        return printed.isAll() && !all ? about.scopes().pointsNamedIn(clause, below) : printed;
    }

    /** {@code KKR opfordrer kommunerne til …}: the only point that says so, not the recommendation as a whole. */
    private Scope repeated(Predicate said) {
        return switch (said.verb().kind()) {
            case REQUEST, RECOMMEND, DELEGATE, PROPOSE, APPOINT ->
                about.scopes().pointWithVerb(said.verb());
            default -> Scope.ALL;
        };
    }

    /** {@code bortset fra punkt 2, som udsættes}: what becomes of the points that are excepted. */
    private void addExcepted(Scope scope, List<Clause> below) {
        for (Clause clause : below) {
            Optional<Predicate> said =
                    ClauseWords.isRelative(clause.opener()) ? Predicate.of(clause) : Optional.empty();
            Optional<Outcome> outcome = said.isPresent() ? ofException(said.get()) : Optional.empty();
            if (outcome.isPresent()) {
                Scope excepted = Scope.only(scope.labels());
                verdicts.add(new Verdict(outcome.get(), excepted, clause.start(), clause.end(), true, "exception"));
                return;
            }
        }
    }

    /** What is refused, sent or put off is so in the passive; {@code som udgår} is active. */
    private static Optional<Outcome> ofException(Predicate said) {
        if (said.voice() == Predicate.Voice.ACTIVE && said.verb().kind() != Verb.Kind.WITHDRAW) {
            return Optional.empty();
        }
        return Outcome.against(said.verb());
    }

    /** What is subordinate to a main clause: the clauses up to the next one, or to one that is as good as one. */
    static List<Clause> below(List<Clause> clauses, int main) {
        int end = main + 1;
        while (end < clauses.size()
                && !clauses.get(end).isMain()
                && !ClauseWords.contrasts(clauses.get(end).opener())) {
            end++;
        }
        return clauses.subList(main + 1, end);
    }
}
