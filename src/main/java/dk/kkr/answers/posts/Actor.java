package dk.kkr.answers.posts;

import dk.kkr.answers.language.Document;
import dk.kkr.profile.Electors;
import dk.kkr.profile.Parties;
import dk.kkr.profile.PostBodies;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostVerbs;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.Verb;
import java.util.Optional;

/** Who acts in a clause: only what the council does, or lets be done, is its appointment. */
final class Actor {
    private final Document document;

    Actor(Document document) {
        this.document = document;
    }

    /** Whether the subject of an active clause is the council, its chairmen, or a party for it; or none is named. */
    boolean isCouncil(PostClause clause, boolean before) {
        int finite = clause.finite();
        if (clause.kind() == PostClause.Kind.SHARED || clause.kind() == PostClause.Kind.RESUMED) {
            return before;
        }
        if (finite < 0) {
            return clause.kind() == PostClause.Kind.MAIN;
        }
        for (int i = 0; i < Math.min(clause.parts().size(), finite + 3); i++) {
            if (acts(clause, i) && !isWithinPhrase(clause, i)) {
                return true;
            }
        }
        if (PostWords.areAgreed(clause.lower(finite + 1)) || isResolved(clause, finite)) {
            return true;
        }
        return (finite == 0 && !isOther(clause, 1)) || (finite > 0 && PostWords.areEvent(clause.lower(finite - 1)));
    }

    /** {@code Det blev vedtaget at udpege}. */
    private boolean isResolved(PostClause clause, int finite) {
        Optional<Verb> said = clause.verb(finite + 1);
        return PostWords.areFormal(clause.lower(finite - 1))
                && said.isPresent()
                && said.get().form() == Verb.Form.PARTICIPLE
                && PostVerbs.bring(said.get())
                && !isOther(clause);
    }

    /** Whether a party acts alone: whom it proposes is its candidate here, not the council's elsewhere. */
    boolean isParty(PostClause clause) {
        int finite = clause.finite();
        for (int i = 0; i < Math.min(clause.parts().size(), finite + 3); i++) {
            if (!clause.isPerson(i) && isParty(clause, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithinPhrase(PostClause clause, int i) {
        String before = clause.lower(i - 1);
        return PostBodies.mayFollow(before)
                || (PostBodies.areIntroducedBy(before) && PostBodies.mayFollow(clause.lower(i - 2)));
    }

    private boolean acts(PostClause clause, int i) {
        String word = clause.lower(i);
        if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return false;
        }
        return Electors.areCouncil(word)
                || document.council().is(clause.parts().get(i).word())
                || isOtherCouncil(word)
                || isChair(clause, i)
                || isParty(clause, i);
    }

    private boolean isOtherCouncil(String word) {
        return document.region().isEmpty() && !document.council().hasOtherNames() && Electors.areOtherMinutes(word);
    }

    private static boolean isChair(PostClause clause, int i) {
        String word = clause.lower(i);
        return Electors.areChair(word) && PostRoles.of(word).isPresent() && !PostBodies.needHead(clause.lower(i + 1));
    }

    private static boolean isParty(PostClause clause, int i) {
        return clause.parts().get(i).word().capital()
                && Parties.named(clause.lower(i)).isPresent();
    }

    private static boolean isOther(PostClause clause, int i) {
        String word = clause.lower(i);
        return PostBodies.areNamed(word) || Electors.areOtherMinutes(word);
    }

    /** Whether somebody else does what a passive clause tells: {@code valgt af regionsrådet}. */
    boolean isOther(PostClause clause) {
        for (int i = 0; i + 1 < clause.parts().size(); i++) {
            boolean by = clause.lower(i).equals("af") && isByAfter(clause, i - 1);
            if (by) {
                int at = PostBodies.areIntroducedBy(clause.lower(i + 1)) ? i + 2 : i + 1;
                boolean named = at < clause.parts().size()
                        && !clause.isPerson(at)
                        && clause.parts().get(at).word().capital();
                if ((named || isOther(clause, at) || Electors.areOthers(clause.lower(at))) && !acts(clause, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code indtrådt i Folketinget}: voters choose who comes there. */
    boolean isByVoters(PostClause clause) {
        for (int i = 1; i < clause.parts().size(); i++) {
            String word = clause.lower(i);
            boolean council = document.region().isPresent() && Electors.areByVoters(word);
            if ((council || Electors.areParliament(word)) && PostBodies.leadToSeatOf(clause.lower(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Endelig udpegning foretages af regionsrådet}. */
    boolean isLeftToOthers(PostClause clause) {
        boolean event = false;
        for (Part part : clause.parts()) {
            event |= PostWords.areEvent(part.lower());
        }
        int finite = clause.finite();
        Optional<Verb> said = clause.verb(finite);
        return event && said.isPresent() && said.get().form() == Verb.Form.PASSIVE && isOther(clause);
    }

    /** Not {@code medlem af}, {@code ud af}. */
    private static boolean isByAfter(PostClause clause, int i) {
        String word = clause.lower(i);
        return PostRoles.of(word).isEmpty() && !PostBodies.areLeft(word);
    }
}
