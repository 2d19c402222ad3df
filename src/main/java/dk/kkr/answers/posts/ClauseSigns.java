package dk.kkr.answers.posts;

import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.Verb;
import java.util.List;

/** Where in a sentence another clause begins, by the parts that follow. */
final class ClauseSigns {
    /** In parts. No adverbial before a verb is longer, and looking farther would make long lists slow. */
    private static final int FARTHEST = 7;

    /** In parts, between {@code der} and the verb of its clause. */
    private static final int MOST_ADVERBS = 4;

    private final List<Part> parts;

    ClauseSigns(List<Part> parts) {
        this.parts = parts;
    }

    /** {@code , der er trådt ud}, {@code , som har ønsket}. */
    boolean isRelative(int i) {
        if (i == 0
                || !ClauseWords.isRelative(lower(i))
                || PostRoles.of(lower(i + 1)).isPresent()) {
            return false;
        }
        int before = parts.get(i - 1).is(",") ? i - 2 : i - 1;
        return before >= 0 && parts.get(before).isPerson() && isFiniteAfterAdverbs(i + 1);
    }

    /** {@code der i dag er medlem}; not {@code som medlem er}. */
    private boolean isFiniteAfterAdverbs(int from) {
        int at = from;
        while (at < from + MOST_ADVERBS
                && isPlain(at)
                && !isFinite(at)
                && PostRoles.of(lower(at)).isEmpty()) {
            at++;
        }
        return isFinite(at);
    }

    /** Whether a finite verb comes right away, after persons, or after an adverbial. */
    boolean beginsClause(int from) {
        int at = from < parts.size() && isJoint(parts.get(from)) ? from + 1 : from;
        boolean persons = at < parts.size() && parts.get(at).isPerson();
        for (int i = at; i < Math.min(parts.size(), at + FARTHEST); i++) {
            if (isFinite(i)) {
                return true;
            }
            Part part = parts.get(i);
            boolean listed = part.isPerson() || (isJoint(part) && !beginsLater(i));
            if (persons ? !listed : !isPlain(i)) {
                return false;
            }
        }
        return false;
    }

    String lower(int i) {
        return i < parts.size() ? parts.get(i).lower() : "";
    }

    /** {@code B og C, mens D}, {@code B og C, og D}: the clause begins there. */
    private boolean beginsLater(int i) {
        return parts.get(i).is("men")
                || parts.get(i).is("mens")
                || (parts.get(i).is(",") && ClauseWords.join(lower(i + 1)));
    }

    boolean isPersonNext(int from) {
        int at = from < parts.size() && isJoint(parts.get(from)) ? from + 1 : from;
        return at < parts.size() && parts.get(at).isPerson();
    }

    private boolean isPlain(int i) {
        return i < parts.size()
                && !parts.get(i).isPerson()
                && !parts.get(i).word().isMark()
                && !parts.get(i).is("at")
                && !isJoint(parts.get(i));
    }

    boolean isFinite(int i) {
        return i < parts.size() && parts.get(i).isFinite();
    }

    boolean leadsToInfinitive(int i) {
        for (int next = i + 1; next < Math.min(parts.size(), i + 3); next++) {
            if (parts.get(next).word().is(Verb.Form.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    static boolean isJoint(Part part) {
        return ClauseWords.join(part.lower());
    }
}
