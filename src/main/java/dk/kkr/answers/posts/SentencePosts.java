package dk.kkr.answers.posts;

import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.model.Appointment;
import dk.kkr.model.SectionType;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes of posts that one sentence tells. */
final class SentencePosts {
    private final Passage passage;
    private final Names names;
    private final boolean asks;
    private final Actor actor;

    SentencePosts(Passage passage, Document document, boolean asks, Names names) {
        this.names = names;
        this.passage = passage;
        this.asks = asks;
        this.actor = new Actor(document);
    }

    /** The sentence with its persons. */
    List<Part> parts(Sentence sentence) {
        return new MentionReader(passage.text(), sentence.words(), names).parts();
    }

    /** What the sentence tells; nothing where it asks. */
    List<Draft> read(Sentence sentence, List<Part> parts) {
        if (sentence.isQuestion() || !hasPerson(parts)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        Optional<Period> period = Optional.empty();
        boolean council = false;
        boolean proposed = false;
        for (Clause clause : ClauseSplitter.split(parts)) {
            boolean acts = actor.isCouncil(clause, council);
            council = acts;
            Optional<Predicate> predicate = clause.kind() == Clause.Kind.CONDITION
                    ? Optional.empty()
                    : PredicateReader.read(clause, passage.type() == SectionType.INDSTILLING);
            if (predicate.isPresent() && isTold(clause, predicate.get(), acts)) {
                period = period.or(() -> Optional.of(periodOf(sentence)));
                add(
                        new ClausePosts(passage, clause, predicate.get(), period.get()).read(),
                        proposed && clause.kind() == Clause.Kind.CONTENT,
                        drafts);
            }
            proposed = acts && proposes(clause);
        }
        return drafts;
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
    private boolean proposes(Clause clause) {
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

    private static void add(List<Draft> read, boolean proposed, List<Draft> drafts) {
        for (Draft draft : read) {
            boolean other = proposed && draft.action() == Appointment.Action.APPOINTED;
            drafts.add(other ? draft.withAction(Appointment.Action.NOMINATED) : draft);
        }
    }

    private Period periodOf(Sentence sentence) {
        return Period.in(passage.text().substring(sentence.from(), sentence.to()));
    }

    /** Whether the section tells such a thing as the council's, and now. */
    private boolean isTold(Clause clause, Predicate predicate, boolean acts) {
        boolean decides = passage.type() == SectionType.BESLUTNING || passage.type() == SectionType.INDSTILLING;
        return switch (predicate.kind()) {
            case ELECTS -> acts && (decides || !predicate.past());
            case PROPOSES -> acts && decides && !actor.isParty(clause);
            case APPROVES -> acts && decides;
            case ELECTED -> !actor.isOther(clause) && !isEmployment(clause) && (decides || !predicate.past());
            case PROPOSED -> decides && !actor.isOther(clause);
            case BECOMES -> asks && (decides || !predicate.past()) && hasRole(clause) && !isEmployment(clause);
            case ENTERS, SUCCEEDS, SUCCEEDED -> !isEmployment(clause) && (decides || !predicate.past());
            case LEAVES, STAYS -> !isEmployment(clause);
        };
    }

    private static boolean hasRole(Clause clause) {
        for (Part part : clause.parts()) {
            if (PostRoles.of(part.lower()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmployment(Clause clause) {
        for (Part part : clause.parts()) {
            if (PostRoles.areEmployment(part.lower())) {
                return true;
            }
        }
        return false;
    }
}
