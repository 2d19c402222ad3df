package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.UnknownVerb;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Remark;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.NounEndings;
import dk.kkr.profile.Parties;
import dk.kkr.profile.StaffWords;
import dk.kkr.profile.Verb;
import java.util.List;
import java.util.Optional;

/**
 * What will be done after the decision: {@code Sekretariatet udarbejder et oplæg}, {@code Formandskabet blev bemyndiget
 * til …}, {@code KKR ønskede at modtage en status}, {@code Partierne melder navne ind}. The council, its chair, staff
 * or a party does it, or the council asks somebody to. What was said in the past tense is debate.
 */
final class FollowUpReader {
    private final Passage passage;
    private final Case about;

    FollowUpReader(Passage passage, Case about) {
        this.passage = passage;
        this.about = about;
    }

    /** The follow-up that a main clause states. */
    Optional<Remark> in(Clause clause, List<Clause> below, boolean byCouncil) {
        Optional<Predicate> predicate = Predicate.of(clause);
        boolean follows =
                predicate.isPresent() ? isFollowUp(clause, predicate.get(), below, byCouncil) : isUnknownDeed(clause);
        if (!follows) {
            return Optional.empty();
        }
        int end = below.isEmpty()
                ? clause.end()
                : Math.max(clause.end(), below.get(below.size() - 1).end());
        return Optional.of(new Remark(
                Remark.Type.FOLLOW_UP, passage.fact(clause.start(), withoutMark(end), Certainty.LIKELY, "follow-up")));
    }

    /** {@code Sekretariatet indsamler erfaringer}: right behind whoever does it stands a verb that no list has. */
    private boolean isUnknownDeed(Clause clause) {
        for (int i = 0; i + 1 < Math.min(clause.words().size(), 3); i++) {
            String word = clause.words().get(i).lower();
            if (StaffWords.isOne(word) || ActorWords.isChair(word)) {
                Word verb = clause.words().get(i + 1);
                return UnknownVerb.isPresent(verb) && !about.repeats(verb);
            }
        }
        return false;
    }

    private int withoutMark(int end) {
        return ".,;".indexOf(passage.text().charAt(end - 1)) >= 0 ? end - 1 : end;
    }

    private boolean isFollowUp(Clause clause, Predicate predicate, List<Clause> below, boolean byCouncil) {
        Verb verb = predicate.verb();
        boolean asks = verb.kind() == Verb.Kind.REQUEST || verb.kind() == Verb.Kind.DELEGATE;
        if (asks) {
            return (byCouncil
                            || predicate.voice() == Predicate.Voice.PASSIVE
                            || predicate.voice() == Predicate.Voice.ELLIPTIC)
                    && !about.recommends(verb);
        }
        if (byCouncil) {
            boolean wishes = verb.kind() == Verb.Kind.WISH
                    && !clause.isNegated()
                    && (!below.isEmpty() && below.get(0).isThat() || isNounAfter(clause, predicate));
            return wishes || predicate.voice() == Predicate.Voice.MODAL && isCommanded(clause, predicate);
        }
        return isActor(clause, predicate)
                && isFuture(clause, predicate)
                && !reports(predicate, below)
                && StandMark.in(clause.words()).isEmpty();
    }

    /** {@code ønsker en uddybning af taksterne}; not {@code ønsker sagen udsat}. */
    private static boolean isNounAfter(Clause clause, Predicate predicate) {
        int article = predicate.index() + 1;
        return article + 1 < clause.words().size()
                && NounEndings.isArticleBefore(clause.words().get(article).lower());
    }

    /** {@code Formanden oplyser, at …}; but {@code Partierne meddeler navne} is yet to be done. */
    private static boolean reports(Predicate predicate, List<Clause> below) {
        return predicate.verb().kind() == Verb.Kind.SAY && !below.isEmpty();
    }

    private static boolean isCommanded(Clause clause, Predicate predicate) {
        return ActorWords.isCommand(clause.words().get(predicate.finite()).lower());
    }

    /** {@code udarbejder}, {@code skal udarbejde}; not {@code er}, {@code oplyser}. */
    private static boolean isFuture(Clause clause, Predicate predicate) {
        Verb verb = predicate.verb();
        if (predicate.voice() == Predicate.Voice.MODAL) {
            return isCommanded(clause, predicate);
        }
        boolean acts =
                switch (verb.kind()) {
                    case OTHER,
                            SAY,
                            WISH,
                            SEND,
                            DECIDE,
                            CHANGE,
                            ENTER,
                            STAY,
                            DISCUSS,
                            TAKE,
                            BECOME,
                            BRING,
                            RETURN,
                            CARRY,
                            MOVE,
                            FOLLOW -> true;
                    default -> false;
                };
        return acts && predicate.voice() == Predicate.Voice.ACTIVE && verb.form() == Verb.Form.PRESENT;
    }

    /** The first noun of the clause, or the first after an inverted verb, names staff, the chair, or a party. */
    private boolean isActor(Clause clause, Predicate predicate) {
        int end = Math.min(clause.words().size(), Math.max(predicate.finite(), 0) + 3);
        for (Word word : clause.words().subList(0, end)) {
            String text = word.lower();
            boolean party = ActorWords.areParties(text)
                    || word.capital() && Parties.named(passage.printed(word)).isPresent();
            if (StaffWords.isOne(text) || ActorWords.isChair(text) || party) {
                return true;
            }
        }
        return false;
    }
}
