package dk.kkr.answers.posts;

import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.model.Appointment.Action;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.model.Fact;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostSigns;
import dk.kkr.profile.PostVacancies;
import dk.kkr.profile.PostWords;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that says that nobody holds a post: {@code Pladsen er ubesat}, {@code Udpegningen udestår}, {@code Venstre
 * har ikke indmeldt kandidat}, {@code mangler at udpege}.
 */
final class VacancyReader {
    private final Passage passage;

    private final OtherTime times;

    VacancyReader(Passage passage, Document document) {
        this.passage = passage;
        this.times = new OtherTime(passage, document.date());
    }

    Optional<Draft> read(Sentence sentence, List<Part> parts) {
        if (sentence.isQuestion() || !says(parts) || isPutOff(parts)) {
            return Optional.empty();
        }
        Optional<String> body = new BodyReader(passage.text(), parts).first(0, parts.size());
        Optional<String> party = PartyReader.first(passage.text(), parts);
        Fact fact = passage.fact(sentence.from(), sentence.to(), Fact.Certainty.LIKELY, "unfilled");
        return Optional.of(new Draft(
                Action.VACANT, Optional.empty(), party, body, role(parts), Optional.empty(), Period.NONE, fact));
    }

    private static boolean says(List<Part> parts) {
        VacancyVerbs verbs = VacancyVerbs.of(parts);
        if (verbs.postpones()) {
            return false;
        }
        boolean candidate = false;
        boolean named = false;
        boolean vacant = false;
        boolean negated = false;
        for (Part part : parts) {
            String word = part.lower();
            candidate |= PostVacancies.areCandidate(word);
            named |= PostVacancies.areNamed(word);
            vacant |= PostVacancies.areSaid(word);
            negated |= ClauseWords.negates(word);
        }
        if (negated) {
            return (verbs.fills() && namesPost(parts)) || (named && verbs.given()) || (candidate && verbs.gives());
        }
        return ((vacant || verbs.outstanding()) && namesPost(parts)) || (verbs.lacks() && appoints(parts));
    }

    private static boolean namesPost(List<Part> parts) {
        for (Part part : parts) {
            if (PostVacancies.arePost(part.lower())
                    || PostRoles.of(part.lower()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** {@code Udpegningen sker på næste møde, da ingen kandidat er indmeldt}. */
    private boolean isPutOff(List<Part> parts) {
        for (Part part : parts) {
            if (PostWords.areEvent(part.lower())) {
                return times.isLater(parts);
            }
        }
        return false;
    }

    private static boolean appoints(List<Part> parts) {
        for (Part part : parts) {
            if (PostSigns.tellOfAppointing(part.lower())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PostRole> role(List<Part> parts) {
        Optional<PostRole> first = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            Optional<PostRole> role = PostRoles.ofPlace(parts.get(i).lower());
            if (role.isPresent()
                    && i > 0
                    && PostWords.leadToRole(parts.get(i - 1).lower())) {
                return role;
            }
            first = First.of(first, role);
        }
        return first;
    }
}
