package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.answers.language.WordList;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.MeetingBodies;
import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import dk.kkr.profile.VoteWords;
import java.util.List;
import java.util.Optional;

/**
 * Amendments and motions of a debate, whose verdicts and votes are not the item's. A proposal is remembered until it is
 * answered, {@code Formanden foreslog at udsætte sagen. Det blev vedtaget}: then its own content counts. An amendment
 * is talked of until the recommendation is named again. Fails on an amendment that is only called by its content.
 */
final class Motions {
    private final Case item;
    private boolean proposalOpen;
    private boolean amendmentOpen;
    private boolean amended;
    private boolean contentFollows;
    private Optional<Outcome> proposed = Optional.empty();
    private Optional<Sentence> proposal = Optional.empty();

    /** What the motion wants that a label names, {@code Forslag om udsættelse: …}, until it is answered. */
    private Optional<Outcome> labelled = Optional.empty();

    private Votes votesOnLabelled = new Votes();

    /** @param item what is decided on, which may be a motion itself: {@code Forslag om henvisning til genoptræning} */
    Motions(Case item) {
        this.item = item;
    }

    /** Whether a sentence is about such a matter, so that its votes are not the item's. */
    boolean isAbout(Sentence sentence) {
        boolean motion = false;
        readLabel(sentence);
        if (isOfSomebody(sentence.words())) {
            amendmentOpen = true;
            return true;
        }
        boolean own = isOfRecommender(sentence.words());
        for (Word word : sentence.words()) {
            if (ItemNouns.isSideMatter(word.lower())) {
                amendmentOpen = true;
                return true;
            }
            if (ItemNouns.isTheRecommendation(word.lower()) || own && ItemNouns.isMotion(word.lower())) {
                amendmentOpen = false;
                labelled = Optional.empty();
                return false;
            }
            motion |= proposalOpen && ItemNouns.isTheMotion(word.lower());
        }
        if (motion) {
            // "Forslaget fik én stemme": answered, and what comes next is the item's again, but not below a colon:
            // "Der blev stemt om forslaget:" leads to who voted.
            amendmentOpen = proposed.isPresent() && sentence.has(":");
            return true;
        }
        return amendmentOpen
                || isVoteOnProposal(sentence)
                || labelled.isPresent()
                || putOffBy(sentence.words()).isPresent();
    }

    /**
     * {@code Forslag om udsættelse: For stemte 9, imod 5.}, and the sentences up to the one that answers it, or up to
     * another label, {@code Planen: For stemte 9}.
     */
    private void readLabel(Sentence sentence) {
        int colon = sentence.indexOf(":", 0);
        List<Word> label = sentence.words().subList(0, Math.max(0, colon));
        Optional<Outcome> wanted = putOffBy(label);
        if (wanted.isPresent()) {
            labelled = wanted;
            votesOnLabelled = new Votes();
        } else if (areLabel(label)) {
            labelled = Optional.empty();
        }
        if (labelled.isPresent()) {
            votesOnLabelled.read(sentence, List.of(), false, false);
        }
    }

    /** Nouns; not {@code For:}, nor {@code Imod stemte:}. */
    private static boolean areLabel(List<Word> words) {
        for (Word word : words) {
            if (word.verb().isPresent() || VoteWords.areFor(word.lower()) || VoteWords.areAgainst(word.lower())) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** What the answer to the motion of a label comes to; the item's own verdict, where the motion had no majority. */
    private Optional<Verdict> answerToLabelled(Verdict verdict) {
        Outcome wanted = labelled.orElseThrow();
        labelled = Optional.empty();
        if (verdict.outcome() != Outcome.ADOPT) {
            return Optional.empty();
        }
        boolean fell = votesOnLabelled.majority().filter(won -> !won).isPresent();
        return Optional.of(fell ? verdict : verdict.with(wanted));
    }

    /** {@code Venstre foreslog sagen udsat. For stemte 4, imod 8.}: on what was proposed last, and is not answered. */
    private boolean isVoteOnProposal(Sentence sentence) {
        boolean open = proposalOpen && proposed.isPresent();
        for (Word word : open ? sentence.words() : List.<Word>of()) {
            if (word.is(Verb.Kind.VOTE) || word.is(Verb.Kind.ABSTAIN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence is what somebody moved, below {@code Venstre stillede følgende ændringsforslag:}. */
    boolean isContent(Sentence sentence) {
        boolean content = contentFollows;
        contentFollows = leadsToContent(sentence);
        return content;
    }

    private static boolean leadsToContent(Sentence sentence) {
        WordList words = sentence.words();
        return !words.isEmpty() && words.get(words.size() - 1).is(":") && words.haveAny(ItemNouns::isSideMatter);
    }

    /** {@code Et forslag fra Vejle Kommune}: another one than the item's. */
    private static boolean isOfSomebody(List<Word> words) {
        return words.size() > 2
                && words.get(0).is("et")
                && ItemNouns.isMotion(words.get(1).lower())
                && words.get(2).is("fra");
    }

    /** Whether a clause names such a matter. */
    static boolean isNamedIn(Clause clause) {
        return clause.words().haveAny(ItemNouns::isSideMatter);
    }

    /** What a motion wants that is called by it: {@code Udsættelsesforslaget}, {@code Forslaget om udsættelse}. */
    private Optional<Outcome> putOffBy(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).lower();
            boolean about = (ItemNouns.isMotion(word) || ItemNouns.isVoting(word))
                    && i + 2 < words.size()
                    && words.get(i + 1).is("om");
            Word noun = about ? words.get(i + 2) : words.get(i);
            Optional<Outcome> outcome =
                    (about ? Verbs.ofNoun(noun.lower()) : ItemNouns.moved(word)).flatMap(Motions::putOff);
            if (outcome.isPresent() && !item.isNamedBy(noun)) {
                return outcome;
            }
        }
        return Optional.empty();
    }

    /** {@code godkendte formandens forslag om at afvise planen}: a motion for something else than was recommended. */
    private Optional<Outcome> contraryOf(Said said) {
        List<Word> words = said.words();
        int about = -1;
        for (int i = 0; i + 1 < words.size() && about < 0; i++) {
            about = ItemNouns.isMotion(words.get(i).lower()) && words.get(i + 1).is("om") ? i + 1 : -1;
        }
        if (about < 0) {
            return Optional.empty();
        }
        if (about + 2 < words.size() && words.get(about + 1).is(ClauseWords.THAT)) {
            // "Forslaget om at forkaste indstillingen faldt": within the subject, whose verb is yet to come.
            return words.get(about + 2).verb().flatMap(item::contraryOf);
        }
        int from = words.get(about).to();
        int to = about + 1 < words.size() ? words.get(about + 1).from() : Integer.MAX_VALUE;
        for (Clause content : said.below()) {
            if (content.start() > from && content.start() < to) {
                return contraryIn(content);
            }
        }
        return Optional.empty();
    }

    private Optional<Outcome> contraryIn(Clause content) {
        return content.isThat() && !content.words().isEmpty()
                ? content.words().get(0).verb().flatMap(item::contraryOf)
                : Optional.empty();
    }

    /** {@code Venstres forslag blev vedtaget}: what was moved by somebody before. */
    private boolean namesMotionOfSomebody(List<Word> words) {
        return ownerOfMotion(words).filter(owner -> !item.isRecommender(owner)).isPresent();
    }

    /** {@code Bestyrelsens forslag}, where {@code Bestyrelsen indstiller} leads to what was recommended. */
    private boolean isOfRecommender(List<Word> words) {
        return ownerOfMotion(words).filter(item::isRecommender).isPresent();
    }

    /** Whose motion is named, without the genitive's ending. */
    private static Optional<String> ownerOfMotion(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            String owner = words.get(i - 1).lower();
            if (ItemNouns.isMotion(words.get(i).lower()) && owner.endsWith("s")) {
                return Optional.of(MeetingBodies.nominative(owner));
            }
        }
        return Optional.empty();
    }

    private static Optional<Outcome> putOff(Verb verb) {
        return Outcome.against(verb).filter(outcome -> outcome == Outcome.POSTPONE || outcome == Outcome.REFER);
    }

    /** The sentence that proposed what was answered last. */
    Optional<Sentence> proposal() {
        return proposal;
    }

    /** Keeps what somebody other than the council proposes. */
    void remember(Said said, Sentence sentence, ClauseVerdict verdicts) {
        boolean proposes = !said.byCouncil()
                && (said.verb().isActive() && said.is(Verb.Kind.PROPOSE)
                        || said.is(Verb.Kind.MOVE) && said.has(ItemNouns::isMotion));
        if (proposes) {
            proposalOpen = true;
            proposal = Optional.of(sentence);
            proposed = PutOffVerdict.wanted(said);
            for (Verdict content : verdicts.contentsOf(said)) {
                boolean against = content.outcome().isPutOff() || content.outcome() == Outcome.REJECT;
                proposed = against ? Optional.of(content.outcome()) : proposed;
            }
        }
    }

    /**
     * What a verdict is of the item: nothing where it is of an amendment, the proposal's content where it adopts it.
     */
    Optional<Verdict> resolve(Said said, Verdict verdict) {
        boolean theMotion = said.has(ItemNouns::isTheMotion) || namesMotionOfSomebody(said.words());
        boolean answers = verdict.outcome().answers() || theMotion;
        if (isNamedIn(said.clause()) && !said.has(ItemNouns::isTheRecommendation)) {
            amended |= verdict.outcome() == Outcome.ADOPT && said.has(ItemNouns::isAmendment);
            return answers ? Optional.empty() : Optional.of(verdict);
        }
        Optional<Outcome> contrary = contraryOf(said);
        if (contrary.isPresent()) {
            return verdict.outcome() == Outcome.ADOPT ? Optional.of(verdict.with(contrary.get())) : Optional.empty();
        }
        Optional<Outcome> wanted = answers ? putOffBy(said.words()) : Optional.empty();
        if (wanted.isPresent() && !said.has(ItemNouns::isTheRecommendation)) {
            proposalOpen = false;
            return verdict.outcome() == Outcome.ADOPT ? Optional.of(verdict.with(wanted.get())) : Optional.empty();
        }
        if (labelled.isPresent() && answers && (said.beginsWithVerb() || said.hasPronoun() || theMotion)) {
            return answerToLabelled(verdict);
        }
        if (amended && verdict.outcome() == Outcome.ADOPT) {
            return Optional.of(verdict.with(Outcome.AMEND));
        }
        boolean refers = proposalOpen
                && answers
                && (said.hasPronoun() || theMotion)
                && !said.has(ItemNouns::isTheRecommendation);
        if (!refers) {
            return Optional.of(verdict);
        }
        proposalOpen = false;
        return verdict.outcome() == Outcome.ADOPT ? proposed.map(verdict::with) : Optional.empty();
    }
}
