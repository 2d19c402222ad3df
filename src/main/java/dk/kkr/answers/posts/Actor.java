package dk.kkr.answers.posts;

import dk.kkr.answers.language.Document;
import dk.kkr.profile.Electors;
import dk.kkr.profile.Parties;
import dk.kkr.profile.PostBodies;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostWords;

/** Who acts in a clause: only what the council does, or lets be done, is its appointment. */
final class Actor {
    private final Document document;

    Actor(Document document) {
        this.document = document;
    }

    /** Whether the subject of an active clause is the council, its chairmen, or a party for it; or none is named. */
    boolean isCouncil(Clause clause, boolean before) {
        int finite = clause.finite();
        if (clause.kind() == Clause.Kind.SHARED) {
            return before;
        }
        if (finite < 0) {
            return clause.kind() == Clause.Kind.MAIN;
        }
        for (int i = 0; i < Math.min(clause.parts().size(), finite + 3); i++) {
            if (acts(clause, i) && !isWithinPhrase(clause, i)) {
                return true;
            }
        }
        if (PostWords.areAgreed(clause.lower(finite + 1))) {
            return true;
        }
        return (finite == 0 && !isOther(clause, 1)) || (finite > 0 && PostWords.areEvent(clause.lower(finite - 1)));
    }

    /** Whether a party acts alone: whom it proposes is its candidate here, not the council's elsewhere. */
    boolean isParty(Clause clause) {
        int finite = clause.finite();
        for (int i = 0; i < Math.min(clause.parts().size(), finite + 3); i++) {
            if (!clause.isPerson(i) && isParty(clause, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithinPhrase(Clause clause, int i) {
        String before = clause.lower(i - 1);
        return PostBodies.mayFollow(before)
                || (PostBodies.areIntroducedBy(before) && PostBodies.mayFollow(clause.lower(i - 2)));
    }

    private boolean acts(Clause clause, int i) {
        String word = clause.lower(i);
        if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return false;
        }
        boolean other =
                document.region().isEmpty() && !document.council().hasOtherNames() && Electors.areOtherMinutes(word);
        boolean chair =
                PostRoles.of(word).isPresent() && Electors.areChair(word) && !PostBodies.needHead(clause.lower(i + 1));
        return Electors.areCouncil(word)
                || document.council().is(clause.parts().get(i).word())
                || other
                || chair
                || isParty(clause, i);
    }

    private static boolean isParty(Clause clause, int i) {
        return clause.parts().get(i).word().capital()
                && Parties.named(clause.lower(i)).isPresent();
    }

    private static boolean isOther(Clause clause, int i) {
        String word = clause.lower(i);
        return PostBodies.areNamed(word) || Electors.areOtherMinutes(word);
    }

    /** Whether somebody else does what a passive clause tells: {@code valgt af regionsrådet}. */
    boolean isOther(Clause clause) {
        for (int i = 0; i + 1 < clause.parts().size(); i++) {
            boolean by = clause.lower(i).equals("af") && isByAfter(clause, i - 1);
            if (by) {
                int at = PostBodies.areIntroducedBy(clause.lower(i + 1)) ? i + 2 : i + 1;
                boolean named = at < clause.parts().size()
                        && !clause.isPerson(at)
                        && clause.parts().get(at).word().capital();
                if ((named || isOther(clause, at)) && !acts(clause, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Not {@code medlem af}, {@code ud af}. */
    private static boolean isByAfter(Clause clause, int i) {
        String word = clause.lower(i);
        return PostRoles.of(word).isEmpty() && !PostBodies.areLeft(word);
    }
}
