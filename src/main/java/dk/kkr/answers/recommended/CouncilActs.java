package dk.kkr.answers.recommended;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.ClauseSplitter;
import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.UnknownVerb;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.RecommendationWords;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;

/**
 * The verbs of a point whose subject is the council, in main clauses only: {@code godkender planen og anmoder
 * kommunerne om at …}. In the passive the council does it, {@code at planen godkendes}; somebody else's active verb is
 * a request, {@code at arbejdsgruppen fremlægger}. After an active verb a further {@code at} is its object, unless the
 * council is named again. Fails on a further verb after a subordinate clause, {@code …, at sekretariatet ansætter en
 * leder og drøfter …}, which has two readings.
 */
final class CouncilActs {
    /** In words. */
    private static final int LONGEST_PHRASE = 6;

    private final CouncilSubject council;

    /** The index of the first word that may be a verb. */
    private final int start;

    private final List<CouncilAct> acts = new ArrayList<>();

    /** Whether the council is named before the verb that is read. */
    private boolean named;

    private CouncilActs(List<Word> words, CouncilSubject council) {
        this.council = council;
        this.start = skip(words, 0);
    }

    /**
     * What is done in words that follow {@code Det indstilles, at}, or that are a list's entry.
     *
     * @param words with or without {@code at} before them
     */
    static List<CouncilAct> of(List<Word> words, CouncilSubject council) {
        CouncilActs finder = new CouncilActs(words, council);
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean again = i < words.size() && i > from && finder.beginsAgain(words, i);
            if (i == words.size() || again) {
                finder.read(words.subList(from, i));
                from = i;
            }
        }
        return finder.acts;
    }

    /**
     * {@code …, og at planen sendes i høring}: as weighty as what went before, unless it is an active verb's object.
     */
    private boolean beginsAgain(List<Word> words, int at) {
        if (!words.get(at).is(ClauseWords.THAT) || at + 1 >= words.size()) {
            return false;
        }
        if (council.endOf(words, at + 1) > at + 1 && verbFollows(words, council.endOf(words, at + 1))) {
            // godkender, at KKR udpeger: right after the verb it is its object all the same.
            return !acts(words, at) || at > start + 2;
        }
        Word before = words.get(at - 1);
        if (!acts(words, at)) {
            return before.isMark() || ClauseWords.coordinates(before.lower());
        }
        return ClauseWords.coordinates(before.lower()) && !hasClauseAsObject(words, at);
    }

    private static boolean verbFollows(List<Word> words, int at) {
        return at < words.size() && words.get(at).verb().isPresent();
    }

    /** Whether the council acts in the words before, so that a clause after them may be what it approves. */
    private boolean acts(List<Word> words, int end) {
        // "det godkendes, at": the clause is what "det" stands for.
        boolean formal = start + 1 < end
                && PostWords.areFormal(words.get(start).lower())
                && words.get(start + 1).isPassive();
        return formal || start < end && words.get(start).isActive();
    }

    /** {@code godkender, at planen sendes i høring, og at …}: a further clause is approved, too. */
    private boolean hasClauseAsObject(List<Word> words, int end) {
        for (int i = start + 1; i < end && i <= start + 2; i++) {
            if (words.get(i).is(ClauseWords.THAT)) {
                return true;
            }
        }
        return false;
    }

    /** The index after {@code at}, the council and adverbs. */
    private int skip(List<Word> words, int from) {
        int at = from;
        while (at < words.size()
                && (words.get(at).is(ClauseWords.THAT)
                        || words.get(at).isMark()
                        || ClauseWords.coordinates(words.get(at).lower()))) {
            at++;
        }
        int named = council.endOf(words, at);
        // "KKR Sjællands formand deltager": whose it is, is not who acts.
        boolean subject = named > at && !words.get(named - 1).lower().endsWith("s");
        at = subject ? afterAside(words, named) : named;
        while (at < words.size()
                && (isBetween(words.get(at).lower()) || words.get(at).is(":"))) {
            at++;
        }
        boolean adverb = subject
                && at + 1 < words.size()
                && words.get(at).verb().isEmpty()
                && !words.get(at).isMark()
                && !ClauseWords.negates(words.get(at).lower())
                && words.get(at + 1).isActive();
        // "at KKR enten godkender": whatever stands alone between the subject and its verb.
        return adverb ? at + 1 : subject && at > named ? verbAfter(words, at) : at;
    }

    /** {@code KKR, efter at have hørt kommunerne, tager stilling}: the index after the second comma. */
    private static int afterAside(List<Word> words, int from) {
        for (int i = from + 1; i < words.size() && words.get(from).is(","); i++) {
            if (words.get(i).is(",")) {
                return i + 1;
            }
        }
        return from;
    }

    /**
     * {@code over for byrådet anbefaler}, {@code på den baggrund vedtager}: the index of the verb, of what denies it,
     * or the given one.
     */
    private static int verbAfter(List<Word> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + LONGEST_PHRASE); i++) {
            if (words.get(i).isMark() || words.get(i).is(ClauseWords.THAT)) {
                return from;
            }
            if (words.get(i).isActive() || ClauseWords.negates(words.get(i).lower())) {
                return i;
            }
        }
        return from;
    }

    private static boolean isBetween(String word) {
        return RecommendationWords.isBetween(word);
    }

    private void read(List<Word> words) {
        int first = skip(words, 0);
        if (first >= words.size()) {
            return;
        }
        // A denial before the verb belongs to its clause.
        int from = first > 0 && ClauseWords.negates(words.get(first).lower()) ? first + 1 : first;
        boolean denied = from > first;
        named = council.endOf(words, words.get(0).is(ClauseWords.THAT) ? 1 : 0)
                > (words.get(0).is(ClauseWords.THAT) ? 1 : 0);
        List<Clause> clauses = ClauseSplitter.split(words.subList(Math.min(from, words.size() - 1), words.size()));
        boolean others = false;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (!clause.isMain()) {
                continue;
            }
            int verb = leading(clause);
            if (verb >= 0 && !(others && verb == 0)) {
                if (addAsked(clause, verb, below(clauses, i))) {
                    continue;
                }
                verb = withoutModal(clause, verb);
                Action action = ActionOf.verb(clause, verb, below(clauses, i));
                boolean agrees = action == Action.APPROVE || action == Action.NOTE;
                acts.add(new CouncilAct(clause.words().get(verb), denied && i == 0 && agrees ? Action.REJECT : action));
            } else if (i == 0) {
                others = addPassiveOrRequest(clause, below(clauses, i));
            }
        }
    }

    /** {@code KKR indstilles at godkende}, {@code KKR bedes drøfte}: what the council is asked to. */
    private boolean addAsked(Clause clause, int verb, List<Clause> below) {
        Word asks = clause.words().get(verb);
        boolean asked = asks.isPassive() && (asks.is(Verb.Kind.PROPOSE) || asks.is(Verb.Kind.REQUEST));
        return asked && (addInfinitive(clause, verb + 1) || !below.isEmpty() && addInfinitive(below.get(0), 0));
    }

    private boolean addInfinitive(Clause clause, int at) {
        boolean infinitive =
                at < clause.words().size() && clause.words().get(at).is(Verb.Form.INFINITIVE);
        if (infinitive) {
            acts.add(new CouncilAct(clause.words().get(at), ActionOf.verb(clause, at, List.of())));
        }
        return infinitive;
    }

    /** {@code skal tage stilling}: the index of the full verb. */
    private static int withoutModal(Clause clause, int verb) {
        for (int i = verb + 1;
                clause.words().get(verb).is(Verb.Kind.MODAL)
                        && i < clause.words().size();
                i++) {
            if (clause.words().get(i).is(Verb.Form.INFINITIVE)) {
                return i;
            }
        }
        return verb;
    }

    private static List<Clause> below(List<Clause> clauses, int main) {
        int end = main + 1;
        while (end < clauses.size() && !clauses.get(end).isMain()) {
            end++;
        }
        return clauses.subList(main + 1, end);
    }

    /** The verb with which a clause begins, after {@code og} and adverbs; {@code taget} for {@code tager}; -1. */
    private int leading(Clause clause) {
        boolean joined = !clause.words().isEmpty()
                && ClauseWords.coordinates(clause.words().get(0).lower());
        int at = council.endOf(clause.words(), joined ? 1 : 0);
        while (at < clause.words().size() && mayPrecede(clause.words().get(at).lower())) {
            at++;
        }
        if (at >= clause.words().size() || clause.words().get(at).verb().isEmpty()) {
            return isUnknownVerb(clause, at) ? at : -1;
        }
        Verb verb = clause.words().get(at).verb().get();
        // "arbejdet med planen drøftes": a noun of the same letters.
        boolean participle = verb.form() == Verb.Form.PARTICIPLE && clause.finite() < 0;
        boolean form = verb.isActive() || verb.form() == Verb.Form.INFINITIVE || participle;
        return form || verb.isPassive() && at == 0 ? at : -1;
    }

    /** {@code ikke godkender planen}. */
    private static boolean mayPrecede(String word) {
        return isBetween(word) || ClauseWords.negates(word);
    }

    /** After the council, or at the beginning, its verb must stand, in the present: {@code ansøger}. */
    private boolean isUnknownVerb(Clause clause, int at) {
        boolean first = at == 0 || council.endOf(clause.words(), 0) == at;
        return first
                && at < clause.words().size()
                && UnknownVerb.isPresent(clause.words().get(at))
                && named;
    }

    /** {@code planen godkendes}; or somebody else's active verb. Returns whether it was somebody else. */
    private boolean addPassiveOrRequest(Clause clause, List<Clause> below) {
        for (int i = 0; i < clause.words().size(); i++) {
            Word word = clause.words().get(i);
            if (word.verb().isEmpty()) {
                continue;
            }
            Verb verb = word.verb().get();
            if (verb.isPassive()) {
                acts.add(new CouncilAct(word, ActionOf.passive(clause, i, below)));
                return false;
            }
            if (verb.isActive() && happens(verb)) {
                acts.add(new CouncilAct(word, Action.APPROVE));
                return false;
            }
            if (verb.isActive()) {
                boolean post = word.is(Verb.Kind.ENTER) || word.is(Verb.Kind.SUCCEED) || word.is(Verb.Kind.STAY);
                boolean enters = post && NamedPerson.isAfter(clause, -1);
                acts.add(new CouncilAct(word, enters ? Action.APPOINT : Action.REQUEST));
                return true;
            }
        }
        addUnknownPassive(clause);
        return false;
    }

    /** {@code at området udgår}, {@code at koret får 5.000 kr.}: nobody acts but the council. */
    private static boolean happens(Verb verb) {
        return verb.kind() == Verb.Kind.WITHDRAW || RecommendationWords.isReceived(verb);
    }

    /** {@code klagen besvares}, where no known verb is: {@code fælles} ends like one. */
    private void addUnknownPassive(Clause clause) {
        for (int i = 1; i < clause.words().size(); i++) {
            if (UnknownVerb.isPassive(clause.words().get(i))) {
                acts.add(new CouncilAct(clause.words().get(i), Action.OTHER));
                return;
            }
        }
    }
}
