package dk.kkr.answers.posts;

import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PostVerbs;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.Verb;
import java.util.Optional;

/**
 * Reads what a clause says happens to a post, from its verbs: voice, tense, negation. No reading is given for what is
 * denied, wished for ({@code kan}, {@code skal}), or had happened before ({@code havde udpeget}).
 */
final class PredicateReader {
    private final PostClause clause;
    private final boolean recommends;
    private boolean have;
    private boolean had;
    private boolean be;
    private boolean was;
    private boolean become;
    private boolean pastBecome;
    private boolean modal;
    private boolean host;
    private int firstVerb = -1;

    private PredicateReader(PostClause clause, boolean recommends) {
        this.clause = clause;
        this.recommends = recommends;
    }

    /** @param recommends whether it stands in a recommendation: elsewhere a suggestion is one of several */
    static Optional<PostPredicate> read(PostClause clause, boolean recommends) {
        for (Part part : clause.parts()) {
            if (ClauseWords.negates(part.lower())) {
                return Optional.empty();
            }
        }
        return new PredicateReader(clause, recommends).read();
    }

    private Optional<PostPredicate> read() {
        int approves = -1;
        for (int i = 0; i < clause.parts().size(); i++) {
            Part part = clause.parts().get(i);
            if (part.isPerson() || part.word().verb().isEmpty()) {
                modal |= PostWords.areExpected(part.lower());
                host |= PostWords.areWish(part.lower()) || PostWords.areAgreed(part.lower());
                continue;
            }
            Verb verb = part.word().verb().get();
            Optional<PostPredicate.Kind> kind = kindAt(i, verb);
            if (kind.isPresent()) {
                return predicate(kind.get(), lastOf(i, verb), verb, i);
            }
            note(verb, part.lower());
            firstVerb = firstVerb < 0 ? i : firstVerb;
            approves = approves < 0 && PostVerbs.approve(verb) ? i : approves;
        }
        if (approves >= 0 && !modal) {
            return Optional.of(new PostPredicate(PostPredicate.Kind.APPROVES, approves, approves, false, true));
        }
        return becomes();
    }

    /** {@code Ny formand bliver Bo Dam}, {@code Bo Dam er ny formand}. */
    private Optional<PostPredicate> becomes() {
        boolean fresh = become;
        for (Part part : clause.parts()) {
            if (isOtherParticiple(part)) {
                return Optional.empty();
            }
            fresh |= be && PostWords.areNew(part.lower());
        }
        return fresh && !had && !was && !modal && firstVerb >= 0
                ? Optional.of(new PostPredicate(PostPredicate.Kind.BECOMES, firstVerb, firstVerb, pastBecome, true))
                : Optional.empty();
    }

    /** {@code blev indkaldt som stedfortræder}: what somebody became is not a post. */
    private static boolean isOtherParticiple(Part part) {
        boolean verb = !part.isPerson() && part.word().is(Verb.Form.PARTICIPLE);
        return verb && !part.word().is(Verb.Kind.BE) && !part.word().is(Verb.Kind.BECOME);
    }

    private Optional<PostPredicate.Kind> kindAt(int i, Verb verb) {
        boolean infinitiveFollows = clause.lower(i + 1).equals("at");
        boolean passive = verb.isPassive() || (verb.form() == Verb.Form.PARTICIPLE && (!have || become));
        return switch (verb.kind()) {
            case APPOINT -> when(!infinitiveFollows, passive ? PostPredicate.Kind.ELECTED : PostPredicate.Kind.ELECTS);
            case PROPOSE, RECOMMEND ->
                when(
                        !infinitiveFollows
                                && !asksToDo(i)
                                && !lead(i)
                                && (recommends || !PostVerbs.suggest(verb) || leadsToDecider(i)),
                        passive ? PostPredicate.Kind.PROPOSED : PostPredicate.Kind.PROPOSES);
            case SUCCEED -> when(true, passive ? PostPredicate.Kind.SUCCEEDED : PostPredicate.Kind.SUCCEEDS);
            case ENTER -> when(true, PostPredicate.Kind.ENTERS);
            case LEAVE -> when(!PostVerbs.needPlace(verb) || nounAfter(i), PostPredicate.Kind.LEAVES);
            case STAY -> when(verb.isActive() || verb.form() == Verb.Form.INFINITIVE, PostPredicate.Kind.STAYS);
            default -> ofSeveralWords(i, verb);
        };
    }

    /** {@code anbefaler kommunerne at videreføre Rehab Syd}: something else than to fill a post. */
    private boolean asksToDo(int i) {
        for (int at = i + 2; at + 1 < clause.parts().size(); at++) {
            if (clause.lower(at).equals(ClauseWords.THAT) && !clause.isPerson(at + 1)) {
                return clause.verb(at + 1)
                        .filter(verb -> verb.kind() == Verb.Kind.APPOINT)
                        .isEmpty();
            }
        }
        return false;
    }

    /** {@code træder ud}, {@code trækker sig}, {@code overtager pladsen}, {@code ophører som}. */
    private Optional<PostPredicate.Kind> ofSeveralWords(int i, Verb verb) {
        for (int at = i + 1; at < Math.min(clause.parts().size(), i + 5); at++) {
            Optional<PostVerbs.Move> move = PostVerbs.move(verb, clause.lower(at));
            if (move.isPresent()) {
                return Optional.of(kindOf(move.get()));
            }
        }
        boolean taken = verb.isPassive() && PostVerbs.takeOver(verb) && nounBefore(i);
        return when(taken, PostPredicate.Kind.ENTERS);
    }

    private static PostPredicate.Kind kindOf(PostVerbs.Move move) {
        return switch (move) {
            case IN -> PostPredicate.Kind.ENTERS;
            case OUT -> PostPredicate.Kind.LEAVES;
            case CHOICE -> PostPredicate.Kind.ELECTS;
        };
    }

    /** {@code posten som formand overtages}. */
    private boolean nounBefore(int i) {
        for (int at = i - 1; at >= Math.max(0, i - 4); at--) {
            if (PostWords.arePlace(clause.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean nounAfter(int i) {
        for (int at = i + 1; at < Math.min(clause.parts().size(), i + 8); at++) {
            if (PostWords.arePlace(clause.lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** {@code foreslår over for regionsrådet}. */
    private boolean leadsToDecider(int i) {
        return PostWords.leadToDecider(clause.lower(i + 1), clause.lower(i + 2));
    }

    /** Whether nothing follows but the mark before {@code at KKR …}: a recommendation. */
    private boolean lead(int i) {
        return i + 1 == clause.parts().size() - 1 && clause.lower(i + 1).equals(",");
    }

    private static Optional<PostPredicate.Kind> when(boolean condition, PostPredicate.Kind kind) {
        return condition ? Optional.of(kind) : Optional.empty();
    }

    private void note(Verb verb, String word) {
        have |= verb.kind() == Verb.Kind.HAVE;
        had |= verb.kind() == Verb.Kind.HAVE && verb.form() == Verb.Form.PAST;
        be |= verb.kind() == Verb.Kind.BE;
        was |= verb.kind() == Verb.Kind.BE && verb.form() == Verb.Form.PAST;
        become |= verb.kind() == Verb.Kind.BECOME;
        pastBecome |= verb.kind() == Verb.Kind.BECOME && verb.form() == Verb.Form.PAST;
        modal |= verb.kind() == Verb.Kind.MODAL && !PostVerbs.willHappen(word);
        host |= PostVerbs.bring(verb);
    }

    /** The particle that belongs to the verb: {@code ud}, {@code sig}. */
    private int lastOf(int i, Verb verb) {
        for (int at = i + 1; at < Math.min(clause.parts().size(), i + 5); at++) {
            if (PostVerbs.move(verb, clause.lower(at)).isPresent()) {
                return at;
            }
        }
        return i;
    }

    private Optional<PostPredicate> predicate(PostPredicate.Kind kind, int last, Verb verb, int i) {
        boolean infinitive = verb.form() == Verb.Form.INFINITIVE;
        boolean alone = firstVerb < 0;
        boolean open = infinitive && !alone && !host && modal;
        boolean wished = infinitive && !host && (alone || modal || !willOnly());
        boolean finished = had || (was && !become && !infinitive);
        if (finished || modal || open || wished) {
            return Optional.empty();
        }
        boolean state = be && !become && kind == PostPredicate.Kind.ELECTED && verb.form() == Verb.Form.PARTICIPLE;
        boolean past = state || pastBecome || verb.form() == Verb.Form.PAST || verb.form() == Verb.Form.PASSIVE_PAST;
        return Optional.of(new PostPredicate(kind, alone ? i : firstVerb, last, past, !host));
    }

    /** Whether {@code vil} is what the infinitive hangs on. */
    private boolean willOnly() {
        Verb first = clause.parts().get(firstVerb).word().verb().orElseThrow();
        return first.kind() == Verb.Kind.MODAL || first.kind() == Verb.Kind.HAVE;
    }
}
