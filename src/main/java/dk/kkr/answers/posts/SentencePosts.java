package dk.kkr.answers.posts;

import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.model.Appointment;
import dk.kkr.model.SectionType;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.RemarkWords;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The changes of posts that one sentence tells. */
final class SentencePosts {
    private final Passage passage;
    private final Names names;
    private final boolean asks;
    private final Actor actor;
    private final String title;
    private final OtherTime times;

    SentencePosts(Passage passage, Document document, boolean asks, String title, Names names) {
        this.title = title;
        this.names = names;
        this.passage = passage;
        this.asks = asks;
        this.actor = new Actor(document);
        this.times = new OtherTime(passage, document.date());
    }

    /** The sentence with its persons. */
    List<Part> parts(Sentence sentence) {
        return new MentionReader(passage.text(), sentence.words(), names).parts();
    }

    /** What the sentence tells; nothing where it asks. */
    List<Draft> read(Sentence sentence, List<Part> parts) {
        // "Hvis Bo Dam siger nej, udpeges …": it depends.
        if (sentence.isQuestion()
                || !hasPerson(parts)
                || RemarkWords.provides(parts.get(0).lower())) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        Optional<Period> period = Optional.empty();
        boolean council = false;
        boolean proposed = false;
        boolean main = false;
        List<PostClause> clauses = PostClauses.split(parts);
        for (int i = 0; i < clauses.size(); i++) {
            PostClause said = clauses.get(i);
            boolean acts = actor.isCouncil(said, said.kind() == PostClause.Kind.RESUMED ? main : council);
            main = said.kind() == PostClause.Kind.MAIN ? acts : main;
            council = acts;
            PostClause clause = Contrast.resolved(said);
            boolean passedOn = i + 1 < clauses.size() && isPassedOn(clauses.get(i + 1));
            Optional<PostPredicate> predicate = predicate(clause, passedOn);
            if (predicate.isPresent() && predicate.get().kind().brings()) {
                // Who leaves may leave the office that stands beside the name.
                clause = withoutAsides(clause);
                predicate = predicate(clause, passedOn);
            }
            if (predicate.isPresent() && isTold(clause, predicate.get(), acts)) {
                Period term = period.isPresent() ? period.get() : periodOf(sentence);
                period = Optional.of(term);
                List<Draft> told = new ClausePosts(
                                passage,
                                clause,
                                predicate.get(),
                                term.isKnown() ? term : begun(clause, predicate.get()))
                        .read();
                add(
                        predicate.get().kind() == PostPredicate.Kind.ELECTS ? ofParty(clause, told) : told,
                        proposed && clause.kind() == PostClause.Kind.CONTENT,
                        isInstead(clause),
                        drafts);
            }
            proposed = acts && proposes(clause);
        }
        return drafts;
    }

    /** {@code Udvalget peger på Bo Dam, som indstilles til regionsrådet}: somebody else appoints. */
    private static boolean isPassedOn(PostClause clause) {
        boolean proposed = false;
        for (int i = 0;
                clause.kind() == PostClause.Kind.RELATIVE && i < clause.parts().size();
                i++) {
            Part part = clause.parts().get(i);
            boolean verb = !part.isPerson() && part.word().is(Verb.Kind.PROPOSE, Verb.Form.PASSIVE);
            if (proposed && part.is("til")) {
                return true;
            }
            proposed |= verb;
        }
        return false;
    }

    /** {@code Venstre udpegede Bo Dam}: whom a party chooses is of the party. */
    private List<Draft> ofParty(PostClause clause, List<Draft> told) {
        Optional<String> party = actor.isParty(clause)
                ? PartyReader.first(passage.text(), clause.parts().subList(0, Math.max(0, clause.finite())))
                : Optional.empty();
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : party.isEmpty() ? List.<Draft>of() : told) {
            drafts.add(draft.party().isPresent() ? draft : draft.withParty(party));
        }
        return party.isEmpty() ? told : drafts;
    }

    private PostClause withoutAsides(PostClause clause) {
        return Asides.leftOut(clause, passage.text(), title.toLowerCase(Locale.ROOT));
    }

    /** The body that a sentence names anywhere but in what it says of a person besides. */
    Optional<String> body(List<Part> parts) {
        for (PostClause clause : PostClauses.split(parts)) {
            if (clause.kind() != PostClause.Kind.RELATIVE && !actor.isByVoters(clause)) {
                List<Part> own = withoutAsides(clause).parts();
                Optional<String> body = new BodyReader(passage.text(), own).first(0, own.size());
                if (body.isPresent()) {
                    return body;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the sentence leaves it to somebody else to appoint those whom the council names. */
    boolean leavesToOthers(List<Part> parts) {
        for (PostClause clause : PostClauses.split(parts)) {
            if (actor.isLeftToOthers(clause)) {
                return true;
            }
        }
        return false;
    }

    /** @param passedOn whether somebody else appoints whom the clause names */
    private Optional<PostPredicate> predicate(PostClause clause, boolean passedOn) {
        Optional<PostPredicate> read = predicate(clause);
        return passedOn ? read.map(PostPredicate::asProposal) : read;
    }

    private Optional<PostPredicate> predicate(PostClause clause) {
        if (clause.kind() == PostClause.Kind.CONDITION) {
            return Optional.empty();
        }
        Optional<PostPredicate> read = PredicateReader.read(clause, passage.type() == SectionType.INDSTILLING);
        return read.isPresent() && isAsCandidate(clause)
                ? Optional.of(read.get().asProposal())
                : read;
    }

    /** {@code peger på Bo Dam som kandidat}. */
    private static boolean isAsCandidate(PostClause clause) {
        for (int i = 1; i < clause.parts().size(); i++) {
            boolean led = PostWords.leadToRole(clause.lower(i - 1)) || PostWords.leadToRole(clause.lower(i - 2));
            if (led && PostWords.areCandidate(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInstead(PostClause clause) {
        for (Part part : clause.parts()) {
            if (PostWords.areInstead(part.lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPerson(List<Part> parts) {
        for (Part part : parts) {
            if (part.isPerson()) {
                return true;
            }
        }
        return false;
    }

    /** {@code KKR X anbefaler, at}: what follows is done by somebody else. */
    private boolean proposes(PostClause clause) {
        boolean decided = passage.type() == SectionType.BESLUTNING;
        for (Part part : clause.parts()) {
            boolean verb = !part.isPerson()
                    && (part.word().is(Verb.Kind.RECOMMEND)
                            || (decided && part.word().is(Verb.Kind.PROPOSE)));
            if (verb) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Draft> read, boolean proposed, boolean instead, List<Draft> drafts) {
        for (Draft draft : read) {
            boolean other = proposed && draft.action() == Appointment.Action.APPOINTED;
            Draft said = other ? draft.withAction(Appointment.Action.NOMINATED) : draft;
            drafts.add(instead ? said.insteadOfOther() : said);
        }
    }

    private Period periodOf(Sentence sentence) {
        return Period.in(passage.text().substring(sentence.from(), sentence.to()));
    }

    private Period begun(PostClause clause, PostPredicate predicate) {
        return predicate.kind().isStep() ? Period.begunIn(clause.printedIn(passage.text())) : Period.NONE;
    }

    /** Whether the section tells such a thing as the council's, and now. */
    private boolean isTold(PostClause clause, PostPredicate predicate, boolean acts) {
        boolean decides = passage.type() == SectionType.BESLUTNING || passage.type() == SectionType.INDSTILLING;
        boolean proposes =
                predicate.kind() == PostPredicate.Kind.PROPOSES || predicate.kind() == PostPredicate.Kind.PROPOSED;
        // "indstilles til regionsrådet", which appoints.
        // Who left in an earlier year leaves a post that is filled now.
        boolean over = predicate.past() && (!asks || predicate.kind() != PostPredicate.Kind.LEAVES);
        boolean happens = predicate.kind().brings() || over;
        if (happens && !proposes && isElsewhere(clause, predicate)) {
            return false;
        }
        return switch (predicate.kind()) {
            case ELECTS ->
                acts && (decides || !predicate.past() && !isPerfect(clause) || asks && namesSuccessor(clause));
            case PROPOSES -> acts && decides && !actor.isParty(clause);
            case APPROVES -> acts && decides;
            case ELECTED -> !actor.isOther(clause) && !isEmployment(clause) && (decides || !predicate.past());
            case PROPOSED -> decides && !actor.isOther(clause);
            case BECOMES -> asks && (decides || !predicate.past()) && hasRole(clause) && !isEmployment(clause);
            case ENTERS, SUCCEEDS, SUCCEEDED -> !isEmployment(clause) && (decides || !predicate.past());
            case LEAVES, STAYS -> !isEmployment(clause);
        };
    }

    /**
     * {@code KKR har udpeget Bo Dam}: who sits there already, in the words of a case; what the chair has done is new.
     */
    private static boolean isPerfect(PostClause clause) {
        Optional<Verb> finite = clause.verb(clause.finite());
        boolean chair = false;
        for (Part part : clause.parts()) {
            chair |= ActorWords.isChair(part.lower());
        }
        return !chair && finite.filter(verb -> verb.kind() == Verb.Kind.HAVE).isPresent();
    }

    /** {@code Formandskabet har som afløser udpeget Bo Dam}: done for this item, not before it. */
    private static boolean namesSuccessor(PostClause clause) {
        for (Part part : clause.parts()) {
            if (PostWords.leadToWhoLeaves(part.lower())) {
                return true;
            }
        }
        return false;
    }

    /** At another time, or into a body that voters choose. */
    private boolean isElsewhere(PostClause clause, PostPredicate predicate) {
        return actor.isByVoters(clause)
                || times.isAtLastMeeting(clause.parts())
                || (predicate.past() ? times.isEarlier(clause.parts()) : times.isLater(clause.parts()));
    }

    private static boolean hasRole(PostClause clause) {
        for (Part part : clause.parts()) {
            if (PostRoles.of(part.lower()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmployment(PostClause clause) {
        for (Part part : clause.parts()) {
            if (PostRoles.areEmployment(part.lower())) {
                return true;
            }
        }
        return false;
    }
}
