package dk.kkr.answers.posts;

import dk.kkr.profile.ClauseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a sentence into clauses: at {@code at}, {@code hvis}, {@code fordi}; at {@code der} and {@code som} after a
 * person and before a verb; at {@code og} or a comma where another finite verb has a place of its own. A relative
 * clause within another ends at a comma before a finite verb, where the other goes on.
 */
final class PostClauses {
    private final List<Part> parts;
    private final ClauseSigns signs;
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
        this.signs = new ClauseSigns(parts);
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
        if (signs.isRelative(i)) {
            openRelative(i);
        } else if (ClauseWords.makeConditional(part.lower())) {
            begin(PostClause.Kind.CONDITION, Optional.empty());
        } else if (part.is("at") && !signs.leadsToInfinitive(i)) {
            begin(PostClause.Kind.CONTENT, ClauseWords.standForPerson(signs.lower(i + 1)) ? last : Optional.empty());
        } else if (ClauseWords.subordinates(part.lower())
                && !ClauseWords.isRelative(part.lower())
                && !part.is(ClauseWords.THAT)
                && (i == 0 || parts.get(i - 1).is(","))) {
            begin(PostClause.Kind.OTHER, Optional.empty());
        } else if (part.is(",") && signs.isFinite(i + 1) && finite && kind != PostClause.Kind.MAIN) {
            goOn();
        } else if (finite && ClauseSigns.isJoint(part) && !signs.isRelative(i + 1) && signs.beginsClause(i + 1)) {
            beginJoined(i);
        } else if (finite
                && ClauseSigns.isJoint(part)
                && kind == PostClause.Kind.RELATIVE
                && outer.isPresent()
                && signs.isPersonNext(i + 1)) {
            goOn();
        }
        last = part.isPerson() ? part.mention() : last;
        current.add(part);
        finite |= part.isFinite();
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
        int next = ClauseSigns.isJoint(parts.get(i + 1)) ? i + 2 : i + 1;
        boolean shared = signs.isFinite(next);
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
