package dk.kkr.answers.posts;

import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a sentence into clauses: at {@code at}, {@code hvis}, {@code fordi}; at {@code der} and {@code som} after a
 * person and before a verb; at {@code og} or a comma where another finite verb has a place of its own. A relative
 * clause within another ends at a comma before a finite verb, where the other goes on.
 */
final class PostClauses {
    /** In parts. No adverbial before a verb is longer, and looking farther would make long lists slow. */
    private static final int FARTHEST = 7;

    /** In parts, between {@code der} and the verb of its clause. */
    private static final int MOST_ADVERBS = 4;

    private final List<Part> parts;
    private final List<PostClause> clauses = new ArrayList<>();
    private List<Part> current = new ArrayList<>();
    private PostClause.Kind kind = PostClause.Kind.MAIN;
    private Optional<Mention> subject = Optional.empty();
    private boolean finite;

    /** Where the clause stands among the others: before the relative ones within it. */
    private int place;

    /** The person named last. */
    private Optional<Mention> last = Optional.empty();

    private Optional<PostClauses.Open> outer = Optional.empty();

    /** A clause that goes on after a relative one. */
    private record Open(List<Part> parts, PostClause.Kind kind, Optional<Mention> subject, int place) {}

    private PostClauses(List<Part> parts) {
        this.parts = parts;
    }

    static List<PostClause> split(List<Part> parts) {
        PostClauses splitter = new PostClauses(parts);
        for (int i = 0; i < parts.size(); i++) {
            splitter.read(i);
        }
        splitter.close();
        splitter.closeOuter();
        return splitter.clauses;
    }

    private void read(int i) {
        Part part = parts.get(i);
        if (isRelative(i)) {
            openRelative(i);
        } else if (ClauseWords.makeConditional(part.lower())) {
            begin(PostClause.Kind.CONDITION, Optional.empty());
        } else if (part.is("at") && !leadsToInfinitive(i)) {
            begin(PostClause.Kind.CONTENT, ClauseWords.standForPerson(lower(i + 1)) ? last : Optional.empty());
        } else if (ClauseWords.subordinates(part.lower())
                && !ClauseWords.isRelative(part.lower())
                && !part.is(ClauseWords.THAT)
                && (i == 0 || parts.get(i - 1).is(","))) {
            begin(PostClause.Kind.OTHER, Optional.empty());
        } else if (part.is(",") && isFinite(i + 1) && finite && kind != PostClause.Kind.MAIN) {
            goOn();
        } else if (finite && isJoint(part) && !isRelative(i + 1) && beginsClause(i + 1)) {
            beginJoined(i);
        } else if (finite
                && isJoint(part)
                && kind == PostClause.Kind.RELATIVE
                && outer.isPresent()
                && isPersonNext(i + 1)) {
            goOn();
        }
        last = part.isPerson() ? part.mention() : last;
        current.add(part);
        finite |= part.isFinite();
    }

    /** {@code , der er trådt ud}, {@code , som har ønsket}. */
    private boolean isRelative(int i) {
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

    private void openRelative(int i) {
        int before = parts.get(i - 1).is(",") ? i - 2 : i - 1;
        if (outer.isEmpty()) {
            if (parts.get(i - 1).is(",")) {
                current.remove(current.size() - 1);
            }
            outer = Optional.of(new Open(current, kind, subject, place));
            current = new ArrayList<>();
        } else {
            close();
        }
        kind = PostClause.Kind.RELATIVE;
        subject = parts.get(before).mention();
        finite = false;
    }

    private void begin(PostClause.Kind next, Optional<Mention> said) {
        close();
        closeOuter();
        kind = next;
        subject = said;
    }

    /** The clause around a relative one goes on; after another subordinate clause the main one begins. */
    private void goOn() {
        close();
        kind = PostClause.Kind.MAIN;
        subject = Optional.empty();
        if (outer.isPresent()) {
            current = outer.get().parts();
            kind = outer.get().kind();
            subject = outer.get().subject();
            place = outer.get().place();
        }
        outer = Optional.empty();
    }

    private void beginJoined(int i) {
        int next = isJoint(parts.get(i + 1)) ? i + 2 : i + 1;
        boolean shared = isFinite(next);
        Optional<Mention> before = shared ? subjectBefore() : Optional.empty();
        if (shared && kind == PostClause.Kind.RELATIVE && !parts.get(i).is(",")) {
            close();
            return;
        }
        boolean content = kind == PostClause.Kind.CONTENT || kind == PostClause.Kind.CONDITION;
        boolean resumes =
                kind == PostClause.Kind.CONTENT && next == i + 2 && parts.get(i).is(",");
        PostClause.Kind joined = shared
                ? resumes ? PostClause.Kind.RESUMED : PostClause.Kind.SHARED
                : content ? kind : PostClause.Kind.MAIN;
        begin(joined, before);
    }

    private Optional<Mention> subjectBefore() {
        for (Part part : current) {
            if (part.isPerson()) {
                return part.mention();
            }
            if (part.isFinite()) {
                return subject;
            }
        }
        return subject;
    }

    private static boolean isJoint(Part part) {
        return ClauseWords.join(part.lower());
    }

    /** Whether a finite verb comes right away, after persons, or after an adverbial. */
    private boolean beginsClause(int from) {
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

    private String lower(int i) {
        return i < parts.size() ? parts.get(i).lower() : "";
    }

    /** {@code B og C, mens D}, {@code B og C, og D}: the clause begins there. */
    private boolean beginsLater(int i) {
        return parts.get(i).is("men")
                || parts.get(i).is("mens")
                || (parts.get(i).is(",") && ClauseWords.join(lower(i + 1)));
    }

    private boolean isPersonNext(int from) {
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

    private boolean isFinite(int i) {
        return i < parts.size() && parts.get(i).isFinite();
    }

    private boolean leadsToInfinitive(int i) {
        for (int next = i + 1; next < Math.min(parts.size(), i + 3); next++) {
            if (parts.get(next).word().is(Verb.Form.INFINITIVE)) {
                return true;
            }
        }
        return false;
    }

    private void close() {
        if (!current.isEmpty()) {
            clauses.add(place, new PostClause(current, kind, subject));
        }
        place = clauses.size();
        current = new ArrayList<>();
        finite = false;
    }

    private void closeOuter() {
        if (outer.isPresent()) {
            Open open = outer.get();
            clauses.add(open.place(), new PostClause(open.parts(), open.kind(), open.subject()));
        }
        outer = Optional.empty();
        place = clauses.size();
    }
}
