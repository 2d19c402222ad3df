package dk.kkr.answers.posts;

import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.model.Appointment.Action;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.model.Fact;
import dk.kkr.model.SectionType;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostWords;
import java.util.List;
import java.util.Optional;

/** Reads the line above a list of posts: {@code Følgende blev udpeget:}, {@code KKR X udpegede følgende medlemmer}. */
final class LeadReader {
    private final Passage passage;
    private final Actor actor;

    LeadReader(Passage passage, Document document) {
        this.passage = passage;
        this.actor = new Actor(document);
    }

    /** What the sentence says of the entries below it; empty where it announces none. */
    Optional<Lead> read(Sentence sentence, List<Part> parts) {
        boolean announces = parts.get(parts.size() - 1).is(":");
        for (Part part : parts) {
            announces |= PostWords.announce(part.lower());
        }
        return announces && !sentence.isQuestion() ? announced(sentence, parts) : Optional.empty();
    }

    private Optional<Lead> announced(Sentence sentence, List<Part> parts) {
        Optional<Lead> lead = Optional.empty();
        boolean council = false;
        for (PostClause clause : PostClauses.split(parts)) {
            council = actor.isCouncil(clause, council);
            Optional<PostPredicate> predicate = PredicateReader.read(clause, passage.type() == SectionType.INDSTILLING);
            boolean told = predicate.isPresent() && isTold(clause, predicate.get(), council);
            lead = told ? Optional.of(lead(sentence, clause, predicate.orElseThrow())) : lead;
        }
        return lead;
    }

    private boolean isTold(PostClause clause, PostPredicate predicate, boolean council) {
        boolean decides = passage.type() == SectionType.BESLUTNING || passage.type() == SectionType.INDSTILLING;
        boolean ours = predicate.isActive() ? council : !actor.isOther(clause);
        return ours
                && (decides || !predicate.past())
                && (predicate.kind() != PostPredicate.Kind.APPROVES || namesAppointing(clause))
                && predicate.kind() != PostPredicate.Kind.BECOMES;
    }

    /** {@code godkender følgende udpegninger:}. */
    private static boolean namesAppointing(PostClause clause) {
        for (int i = 0; i < clause.parts().size(); i++) {
            if (ItemNouns.isAppointing(clause.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private Lead lead(Sentence sentence, PostClause clause, PostPredicate predicate) {
        Action action =
                switch (predicate.kind()) {
                    case PROPOSES, PROPOSED -> Action.NOMINATED;
                    case LEAVES, SUCCEEDED -> Action.RESIGNED;
                    case STAYS -> Action.CONTINUED;
                    default -> Action.APPOINTED;
                };
        Optional<String> body = new BodyReader(passage.text(), clause.parts())
                .first(0, clause.parts().size());
        Period period = Period.in(passage.text().substring(sentence.from(), sentence.to()));
        boolean sure = passage.type() == SectionType.BESLUTNING && predicate.plain();
        return new Lead(
                action,
                role(clause),
                body,
                Optional.empty(),
                Optional.empty(),
                period,
                sure ? Fact.Certainty.CERTAIN : Fact.Certainty.LIKELY,
                false);
    }

    /** The only role that the clause names: none of {@code medlemmer og suppleanter}. */
    private static Optional<PostRole> role(PostClause clause) {
        Optional<PostRole> role = Optional.empty();
        for (Part part : clause.parts()) {
            Optional<PostRole> named = PostRoles.of(part.lower());
            if (named.isPresent() && role.isPresent() && !named.equals(role)) {
                return Optional.empty();
            }
            role = named.isPresent() ? named : role;
        }
        return role;
    }
}
