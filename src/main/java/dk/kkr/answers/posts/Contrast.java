package dk.kkr.answers.posts;

import dk.kkr.profile.ClauseWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause that denies one person and names another: {@code udpegede ikke Bo Dam, men Ib Lund}, {@code udpegede Ib Lund
 * og ikke Bo Dam}.
 */
final class Contrast {
    /** In parts, between {@code men} and the name. */
    private static final int MOST_TITLES = 3;

    private Contrast() {}

    /** The clause with the other person only; as it is where it denies nobody so. */
    static PostClause resolved(PostClause clause) {
        int without = joinedDenial(clause);
        if (without > 0) {
            return clause.with(clause.parts().subList(0, without));
        }
        int not = -1;
        for (int i = 0; i < clause.parts().size(); i++) {
            not = not < 0 && ClauseWords.negates(clause.lower(i)) ? i : not;
            if (not >= 0 && ClauseWords.opposes(clause.lower(i)) && leadsToPerson(clause, i + 1)) {
                return clause.with(withoutDenied(clause, not, i));
            }
        }
        return clause;
    }

    /** The index of {@code og ikke} before a person, after another one; -1 where there is none. */
    private static int joinedDenial(PostClause clause) {
        boolean person = false;
        for (int i = 0; i + 2 < clause.parts().size(); i++) {
            person |= clause.isPerson(i);
            boolean denies = ClauseWords.coordinates(clause.lower(i)) && ClauseWords.negates(clause.lower(i + 1));
            if (person && denies && leadsToPerson(clause, i + 2)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean leadsToPerson(PostClause clause, int from) {
        for (int i = from; i < Math.min(clause.parts().size(), from + MOST_TITLES); i++) {
            if (clause.isPerson(i)) {
                return true;
            }
            if (clause.parts().get(i).isFinite()) {
                return false;
            }
        }
        return false;
    }

    private static List<Part> withoutDenied(PostClause clause, int not, int but) {
        List<Part> kept = new ArrayList<>();
        for (int i = 0; i < clause.parts().size(); i++) {
            boolean before = i < not && !clause.isPerson(i);
            boolean verb = i > not && clause.verb(i).isPresent();
            if (before || verb || i > but) {
                kept.add(clause.parts().get(i));
            }
        }
        return kept;
    }
}
