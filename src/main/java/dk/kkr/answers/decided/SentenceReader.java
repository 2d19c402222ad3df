package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.ClauseSplitter;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.DecisionWords;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the sentences of a decision decide. A main clause counts, and what follows {@code at} where the council
 * decided or agreed on it, or the chair concluded it; what somebody said or another body decided does not. A proposal is
 * remembered: {@code Formanden foreslog at udsætte sagen. Det blev vedtaget.}
 */
final class SentenceReader {
    private final Case about;
    private final List<Verdict> verdicts = new ArrayList<>();
    private boolean proposalOpen;
    private Optional<Outcome> proposed = Optional.empty();

    SentenceReader(Case about) {
        this.about = about;
    }

    /** Takes a sentence that reports the council's views for a debate, where one was asked for. */
    void addViews(Sentence sentence) {
        if (about.asks(Action.DISCUSS)) {
            verdicts.add(new Verdict(Outcome.DISCUSS, Scope.ALL, sentence.from(), sentence.to(), false, "views"));
        }
    }

    /** Whether a clause is what the council agreed on or the chair concluded: {@code enighed om, at …}. */
    boolean isAgreed(List<Clause> clauses, int at) {
        if (!clauses.get(at).opener().equals(ClauseWords.THAT) || at == 0 || !clauses.get(at - 1).isMain()) {
            return false;
        }
        Clause main = clauses.get(at - 1);
        Optional<Predicate> predicate = Predicate.of(main);
        return predicate.isPresent() && concludes(new Said(main, predicate.get(), below(clauses, at - 1), Subject.isCouncil(main, about.council()), false, about));
    }

    /** Every verdict so far. */
    List<Verdict> verdicts() {
        return verdicts;
    }

    /**
     * Reads a sentence.
     *
     * @param label the points that the line's own label names, {@code Ad 1)}
     * @return whether it is about an amendment or a motion, whose votes are not the item's
     */
    boolean read(Sentence sentence, List<Clause> clauses, Scope label) {
        if (sentence.isQuestion()) {
            return false;
        }
        boolean side = isSideMatter(sentence) || proposalOpen && sentence.has("forslaget");
        boolean council = false;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean contrast = !clause.isMain() && ClauseWords.contrasts(clause.opener()) && !isReport(clauses, i);
            if (clause.isMain() || contrast) {
                boolean acts = Subject.isCouncil(clause, about.council()) || council && Subject.isLeftOut(clause);
                council = acts;
                readMain(clauses, i, acts, label);
            }
        }
        return side;
    }

    /** Whether the main clause before says what somebody said. */
    private boolean isReport(List<Clause> clauses, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (clauses.get(i).isMain()) {
                return Predicate.of(clauses.get(i)).filter(said -> said.verb().kind() == Verb.Kind.SAY).isPresent();
            }
        }
        return false;
    }

    private void readMain(List<Clause> clauses, int at, boolean byCouncil, Scope label) {
        Clause clause = clauses.get(at);
        List<Clause> below = below(clauses, at);
        Optional<Predicate> predicate = Predicate.of(clause);
        Optional<Verdict> found = predicate.isPresent()
                ? withPredicate(new Said(clause, predicate.get(), below, byCouncil, false, about))
                : SupportVerdict.of(clause, about).map(outcome -> verdict(outcome, clause, clause.end(), false, "noun"));
        Scope scope = label.isAll() ? ScopeReader.of(clause.words()) : label;
        found.ifPresent(verdict -> verdicts.add(verdict.with(scope.isAll() ? about.pointsNamedIn(clause, below) : scope)));
    }

    static List<Clause> below(List<Clause> clauses, int main) {
        int end = main + 1;
        while (end < clauses.size() && !clauses.get(end).isMain()) {
            end++;
        }
        return clauses.subList(main + 1, end);
    }

    private Optional<Verdict> withPredicate(Said said) {
        remember(said);
        if (isOfOtherTime(said) || Subject.isDoneByOthers(said.clause(), said.predicate().index(), about.council())) {
            return Optional.empty();
        }
        Optional<Verdict> concluded = concluded(said);
        return resolved(said, concluded.isPresent() ? concluded : direct(said));
    }

    /** {@code Det blev vedtaget}: the proposal, not the item. */
    private Optional<Verdict> resolved(Said said, Optional<Verdict> verdict) {
        boolean answers = verdict.isPresent() && (verdict.get().outcome().answers() || said.has("forslaget"));
        if (hasSideMatter(said.clause())) {
            return verdict.filter(found -> !found.outcome().answers());
        }
        boolean refers = proposalOpen && answers && (said.hasPronoun() || said.has("forslaget")) && !namesRecommendation(said);
        if (!refers) {
            return verdict;
        }
        proposalOpen = false;
        boolean adopted = verdict.get().outcome() == Outcome.ADOPT;
        return adopted && proposed.isPresent() ? verdict.map(found -> found.with(proposed.get())) : Optional.empty();
    }

    private static boolean namesRecommendation(Said said) {
        for (Word word : said.words()) {
            if (word.lower().startsWith("indstilling")) {
                return true;
            }
        }
        return false;
    }

    /** Keeps what somebody other than the council proposes in a debate. */
    private void remember(Said said) {
        boolean proposes = !said.byCouncil() && said.predicate().verb().isActive() && said.is("foreslå")
                || !said.byCouncil() && (said.is("stille") || said.is("fremsætte")) && hasWordBeginning(said.clause(), "forslag");
        if (proposes) {
            proposalOpen = true;
            proposed = contentOf(said).map(Verdict::outcome).filter(Outcome::isPutOff);
        }
    }

    private static boolean hasWordBeginning(Clause clause, String stem) {
        for (Word word : clause.words()) {
            if (word.lower().startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Verdict> direct(Said said) {
        Optional<Outcome> putOff = PutOffVerdict.of(said);
        if (putOff.isPresent()) {
            boolean certain = (said.namesItem() || said.beginsWithVerb()) && !said.is("afvente");
            return Optional.of(verdict(putOff.get(), said.clause(), said.clause().end(), certain, "put-off"));
        }
        if (mayAct(said)) {
            Optional<Outcome> act = ActVerdict.of(said);
            if (act.isPresent()) {
                return Optional.of(act(said, act.get()));
            }
        }
        return SupportVerdict.of(said.clause(), about)
                .map(outcome -> verdict(outcome, said.clause(), said.clause().end(), false, "noun"));
    }

    private Verdict act(Said said, Outcome outcome) {
        boolean certain = said.byCouncil() || said.concernsItem();
        String reason = said.byCouncil() ? "council-verb" : said.predicate().finite() < 0 ? "bare-verb" : "passive";
        Outcome changed = outcome == Outcome.ADOPT && isChangedForm(said) ? Outcome.AMEND : outcome;
        Optional<Outcome> putOff = outcome == Outcome.ADOPT ? adoptedPuttingOff(said) : Optional.empty();
        boolean sure = certain && !said.is(Predicate.Voice.MODAL) && !said.is(Verb.Kind.SAY) && !said.is(Verb.Kind.RECOMMEND);
        return verdict(putOff.orElse(changed), said.clause(), said.clause().end(), sure, reason);
    }

    /** {@code KKR godkendte at udsætte sagen}, unless that was recommended. */
    private Optional<Outcome> adoptedPuttingOff(Said said) {
        for (Clause clause : said.below()) {
            Optional<Predicate> predicate = clause.opener().equals(ClauseWords.THAT) ? Predicate.of(clause) : Optional.empty();
            if (predicate.isPresent() && !about.mentions(clause.words().get(predicate.get().index()).lower()) && !about.recommends(predicate.get().verb())) {
                return PutOffVerdict.of(new Said(clause, predicate.get(), List.of(), true, true, about));
            }
        }
        return Optional.empty();
    }

    /** {@code Den reviderede indstilling}. */
    private boolean isChangedForm(Said said) {
        List<Word> words = said.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean noun = about.isNamedBy(words.get(i + 1)) || words.get(i + 1).is("form");
            if (noun && DecisionWords.isChanged(words.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The council in the active, the item in the passive; of modals only {@code kan}. */
    private static boolean mayAct(Said said) {
        return switch (said.predicate().voice()) {
            case ACTIVE -> said.byCouncil();
            case MODAL -> said.words().get(said.predicate().finite()).verb().filter(verb -> verb.infinitive().equals("kunne")).isPresent()
                    && (said.byCouncil() || said.verb().isPassive());
            case INFINITIVE -> said.dependent();
            case PASSIVE, ELLIPTIC -> true;
        };
    }

    /** What somebody concluded or the council agreed on: the clause after {@code at}. */
    private Optional<Verdict> concluded(Said said) {
        if (!concludes(said)) {
            return Optional.empty();
        }
        Optional<Verdict> content = contentOf(said);
        if (said.is("konstatere")) {
            return content;
        }
        if (said.is("vedtage") && content.filter(found -> found.outcome().isPutOff()).isEmpty()) {
            return Optional.empty();
        }
        Verdict decided = verdict(
                said.about().recommends(said.verb()) && said.byCouncil() ? Outcome.ADOPT : Outcome.DECIDE, said.clause(), end(said), true, "conclusion");
        return content.isPresent() ? content : Optional.of(decided);
    }

    private boolean concludes(Said said) {
        return said.is(Verb.Kind.CONCLUDE) || said.is("konstatere") || decides(said) || agrees(said);
    }

    private static int end(Said said) {
        return said.below().isEmpty() ? said.clause().end() : said.below().get(0).end();
    }

    private boolean decides(Said said) {
        boolean verb = said.is("beslutte") || said.is("bestemme") || said.is("vedtage") && !said.below().isEmpty();
        boolean active = said.is(Predicate.Voice.ACTIVE);
        return verb && !said.isNegated() && (!active || said.byCouncil());
    }

    private boolean agrees(Said said) {
        if (isSupportFor(said)) {
            return true;
        }
        if (!said.is(Verb.Kind.BE) && !said.is(Verb.Kind.BECOME) && !said.is("råde") && !said.is("herske")) {
            return false;
        }
        for (Word word : said.words()) {
            if (DecisionWords.isAgreement(word.lower())) {
                return !said.isNegated() && SupportVerdict.of(said.clause(), about).equals(Optional.of(Outcome.DECIDE));
            }
        }
        return false;
    }

    /** {@code Der var opbakning til at arbejde videre}. */
    private static boolean isSupportFor(Said said) {
        List<Word> words = said.words();
        int last = words.size() - 1;
        boolean clause = !said.below().isEmpty() && said.below().get(0).opener().equals(ClauseWords.THAT);
        return clause && !said.isNegated() && said.is(Verb.Kind.BE) && last > 0 && words.get(last).is("til")
                && DecisionWords.isSupport(words.get(last - 1).lower());
    }

    private Optional<Verdict> contentOf(Said said) {
        for (Clause clause : said.below()) {
            Optional<Predicate> predicate = clause.opener().equals(ClauseWords.THAT) ? Predicate.of(clause) : Optional.empty();
            if (predicate.isPresent()) {
                boolean council = Subject.isCouncil(clause, about.council()) || predicate.get().voice() == Predicate.Voice.INFINITIVE;
                Optional<Verdict> content = direct(new Said(clause, predicate.get(), List.of(), council, true, about));
                return content.filter(found -> found.outcome() != Outcome.DECIDE && found.outcome() != Outcome.DISCUSS || about.asks(Action.DECIDE))
                        .map(found -> verdict(found.outcome(), said.clause(), clause.end(), found.certain(), "conclusion"));
            }
        }
        return Optional.empty();
    }

    /** {@code har tidligere godkendt}, {@code havde udsat}, {@code var godkendt}, {@code på mødet den 3. maj godkendte}. */
    private static boolean isOfOtherTime(Said said) {
        int finite = said.predicate().finite();
        if (finite < 0 || said.predicate().index() == finite && !said.predicate().verb().isActive()) {
            return false;
        }
        Word auxiliary = said.words().get(finite);
        boolean helps = said.predicate().index() != finite;
        boolean pluperfect = helps
                && (auxiliary.is(Verb.Kind.HAVE, Verb.Form.PAST) || auxiliary.is(Verb.Kind.BE, Verb.Form.PAST));
        int last = Math.max(finite, said.predicate().index());
        for (Word word : said.words().subList(Math.min(finite, said.predicate().index()), last)) {
            if (DecisionWords.isEarlier(word.lower())) {
                return true;
            }
        }
        return pluperfect;
    }

    private static boolean hasSideMatter(Clause clause) {
        for (Word word : clause.words()) {
            if (DecisionWords.isSideMatter(word.lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSideMatter(Sentence sentence) {
        for (Word word : sentence.words()) {
            if (DecisionWords.isSideMatter(word.lower())) {
                return true;
            }
        }
        return false;
    }

    private static Verdict verdict(Outcome outcome, Clause clause, int end, boolean certain, String reason) {
        return new Verdict(outcome, Scope.ALL, clause.start(), end, certain, reason);
    }

    /** The clauses of a sentence. */
    static List<Clause> clauses(Sentence sentence) {
        return ClauseSplitter.split(sentence);
    }
}
