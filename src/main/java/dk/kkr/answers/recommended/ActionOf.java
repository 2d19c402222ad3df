package dk.kkr.answers.recommended;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.AgreementWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostVerbs;
import dk.kkr.profile.RecommendationWords;
import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import java.util.List;
import java.util.Optional;

/**
 * What a verb does whose subject is the council, by its kind and by the words after it: {@code tager … til
 * efterretning} notes, {@code tager stilling til} decides, {@code godkender ikke} rejects.
 */
final class ActionOf {
    private ActionOf() {}

    /** @param below what is subordinate to the clause, up to the next main one */
    static Action verb(Clause clause, int index, List<Clause> below) {
        if (clause.words().get(index).verb().isEmpty()) {
            return other(clause, index);
        }
        Verb verb = clause.words().get(index).verb().get();
        return switch (verb.kind()) {
            case APPROVE, FOLLOW, SUPPORT ->
                denied(clause, index) ? Action.REJECT : entersPost(below) ? Action.APPOINT : Action.APPROVE;
            case DISCUSS -> Action.DISCUSS;
            case NOTE -> Action.NOTE;
            case RECOMMEND ->
                NamedPerson.isAfter(clause, index) || entersPost(below) ? Action.APPOINT : Action.RECOMMEND;
            case APPOINT -> verb.isChoice() && !isOfPost(clause, index) ? Action.DECIDE : Action.APPOINT;
            case PROPOSE -> proposed(clause, index, verb);
            case DECIDE, RESOLVE, DELEGATE, POSTPONE, SEND, WITHDRAW, CHANGE -> Action.DECIDE;
            case REQUEST -> Action.REQUEST;
            case REJECT -> Action.REJECT;
            case TAKE -> taken(clause, index);
            case BRING -> brought(clause, index);
            case CARRY -> carried(clause, index);
            case SAY -> said(clause, index, verb);
            default -> other(clause, index);
        };
    }

    /** What a verb above a list does to what an entry names: {@code vælger:} / {@code a) en formand}. */
    static Action lent(CouncilAct act, List<Word> entry) {
        boolean choice = act.verb().is(Verb.Kind.APPOINT) && act.action() == Action.DECIDE;
        for (Word word : choice ? entry : List.<Word>of()) {
            if (PostRoles.of(word.lower()).isPresent()) {
                return Action.APPOINT;
            }
        }
        return act.action();
    }

    /** What is done to somebody or something, {@code planen godkendes}; {@code der gives afslag} refuses. */
    static Action passive(Clause clause, int index, List<Clause> below) {
        if (clause.words().get(index).is(Verb.Kind.REJECT)) {
            // "ansøgningen om dispensation afslås"
            return Action.REJECT;
        }
        for (Word word : clause.words()) {
            if (AgreementWords.isRefusal(word.lower())) {
                return Action.REJECT;
            }
            if (AgreementWords.isConsent(word.lower())) {
                return Action.APPROVE;
            }
        }
        boolean proposes = clause.words()
                .get(index)
                .verb()
                .filter(verb -> verb.kind() == Verb.Kind.PROPOSE && !PostVerbs.setUp(verb))
                .isPresent();
        if (proposes && !isOfPost(clause, index) && !NamedPerson.isAfter(clause, -1)) {
            // "at kørslen indstilles": to end it.
            return Action.APPROVE;
        }
        if (RecommendationWords.isGranted(clause.words().get(index).lower())) {
            // "at der ydes 300.000 kr."
            return Action.APPROVE;
        }
        boolean says = clause.words().get(index).is(Verb.Kind.SAY);
        return says ? Action.OTHER : verb(clause, index, below);
    }

    /** What a purpose's verb does: {@code drøfte} of {@code til drøftelse}. */
    static Action purpose(String infinitive) {
        Optional<Verb> verb = Verbs.of(infinitive);
        Verb.Kind kind = verb.isPresent() ? verb.get().kind() : Verb.Kind.OTHER;
        return switch (kind) {
            case APPROVE -> Action.APPROVE;
            case DISCUSS -> Action.DISCUSS;
            case NOTE -> Action.NOTE;
            case APPOINT -> Action.APPOINT;
            case DECIDE, RESOLVE -> Action.DECIDE;
            default -> Action.OTHER;
        };
    }

    /** {@code indstiller Bo Dam}, {@code indstiller en kandidat til posten}; but {@code indstiller til byrådet, at}. */
    private static Action proposed(Clause clause, int index, Verb verb) {
        boolean clauseFollows = index + 1 == clause.words().size()
                || clause.words().get(index + 1).isMark()
                || clause.words().get(index + 1).is("til");
        if (PostVerbs.setUp(verb) && !isOfPost(clause, index)) {
            // "der opstilles en vandpost"
            return Action.DECIDE;
        }
        boolean recommends = verb.isSuggestion() || clauseFollows;
        return recommends && !NamedPerson.isAfter(clause, index) ? Action.RECOMMEND : Action.APPOINT;
    }

    private static Action taken(Clause clause, int index) {
        for (Word word : clause.words().subList(index, clause.words().size())) {
            if (AgreementWords.isNoted(word.lower())) {
                return denied(clause, index) ? Action.REJECT : Action.NOTE;
            }
            if (RecommendationWords.areViews(word.lower())) {
                return Action.DISCUSS;
            }
            if (RecommendationWords.isStand(word.lower())) {
                return Action.DECIDE;
            }
        }
        return Action.OTHER;
    }

    /** {@code at KKR orienteres om}; {@code peger på en formand}. */
    private static Action said(Clause clause, int index, Verb verb) {
        if (clause.words().haveAny(AgreementWords::isRefusal)) {
            // "meddeler afslag på ansøgningen"
            return Action.REJECT;
        }
        if (verb.pointsOut() && isOfPost(clause, index)) {
            return Action.APPOINT;
        }
        return verb.isPassive() ? Action.NOTE : Action.OTHER;
    }

    /** {@code giver tilslutning til planen}, {@code giver afslag på ansøgningen}. */
    private static Action carried(Clause clause, int index) {
        for (Word word : clause.words().subList(index, clause.words().size())) {
            if (AgreementWords.isRefusal(word.lower())) {
                return Action.REJECT;
            }
            if (AgreementWords.isSupport(word.lower())) {
                return denied(clause, index) ? Action.REJECT : Action.APPROVE;
            }
        }
        return other(clause, index);
    }

    /** {@code KKR forelægges status til orientering}. */
    private static Action brought(Clause clause, int index) {
        for (int i = index + 2; i < clause.words().size(); i++) {
            Optional<String> verb =
                    RecommendationWords.verbOf(clause.words().get(i).lower());
            if (verb.isPresent() && clause.words().get(i - 1).is("til")) {
                return purpose(verb.get());
            }
        }
        return other(clause, index);
    }

    private static Action other(Clause clause, int index) {
        for (Word word : clause.words()
                .subList(
                        Math.min(index + 1, clause.words().size()),
                        clause.words().size())) {
            if (RecommendationWords.areViews(word.lower())) {
                return Action.DISCUSS;
            }
            if (ItemNouns.isAppointing(word.lower())) {
                return Action.APPOINT;
            }
        }
        return Action.OTHER;
    }

    private static boolean denied(Clause clause, int index) {
        for (int i = index + 1; i < clause.words().size(); i++) {
            if (ClauseWords.negates(clause.words().get(i).lower())) {
                return true;
            }
        }
        return index > 0 && ClauseWords.negates(clause.words().get(index - 1).lower());
    }

    /** {@code vælger en formand}, {@code vælger Bo Dam}; not {@code vælger mellem model A og B}. */
    private static boolean isOfPost(Clause clause, int index) {
        for (Word word : clause.words().subList(index + 1, clause.words().size())) {
            if (PostRoles.of(word.lower()).isPresent()) {
                return true;
            }
        }
        return NamedPerson.isAfter(clause, index);
    }

    /** {@code godkender, at Bo Dam indtræder}: that a named person takes a post. */
    private static boolean entersPost(List<Clause> below) {
        for (Clause clause : below) {
            boolean post = clause.has(Verb.Kind.ENTER)
                    || clause.has(Verb.Kind.APPOINT)
                    || clause.has(Verb.Kind.SUCCEED)
                    || clause.has(Verb.Kind.STAY);
            if (post && clause.isThat() && NamedPerson.isAfter(clause, -1)) {
                return true;
            }
        }
        return false;
    }
}
