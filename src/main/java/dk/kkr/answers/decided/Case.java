package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is decided on: the item's title and points, and who decides. */
final class Case {
    private final Document document;
    private final CouncilSubject council;
    private final Optional<LocalDate> meeting;
    private final List<Recommendation> points;
    private final NamedPoints nouns;
    private final PointScopes scopes;
    private final Set<Action> actions = EnumSet.noneOf(Action.class);
    private final Set<String> verbs = new HashSet<>();

    /** Of the points' verbs that no list has: infinitives, as far as their endings tell. */
    private final Set<String> unknown = new HashSet<>();

    Case(ItemText item, List<Recommendation> points) {
        this.document = item.document();
        this.council = item.document().council();
        this.meeting = item.document().date();
        this.points = points;
        this.nouns = new NamedPoints(item.item().title(), points);
        this.scopes = new PointScopes(document, points, nouns);
        for (Recommendation point : points) {
            actions.addAll(point.actions());
            verbs.addAll(PointScopes.verbsOf(point));
            for (String said : point.verbs()) {
                if (Verbs.of(said.toLowerCase(Locale.ROOT)).isEmpty()) {
                    unknown.add(infinitive(said.toLowerCase(Locale.ROOT)));
                }
            }
        }
    }

    /** {@code opsige} of {@code opsiges} and {@code opsiger}. */
    private static String infinitive(String form) {
        return form.endsWith("es") || form.endsWith("er") ? form.substring(0, form.length() - 1) : form;
    }

    /** {@code Opsiges}, where it was recommended to {@code opsige} something: whether a word repeats such a verb. */
    boolean repeats(Word word) {
        return word.verb().isEmpty() && !unknown.isEmpty() && unknown.contains(infinitive(word.lower()));
    }

    CouncilSubject council() {
        return council;
    }

    /** Whether a year was over when the council met. */
    boolean isPastYear(int year) {
        return meeting.isPresent() && year > 0 && year < meeting.get().getYear();
    }

    List<Recommendation> points() {
        return points;
    }

    /** Which of the points words mean. */
    PointScopes scopes() {
        return scopes;
    }

    /** Whether one of the points asks for such an action. */
    boolean asks(Action action) {
        return actions.contains(action);
    }

    /** Whether the point that a clause names by its nouns asks for a refusal; all of them, where it names none. */
    boolean asksToRefuse(Clause clause) {
        if (!asks(Action.REJECT)) {
            return false;
        }
        Scope named = scopes.pointsNamedIn(clause, List.of());
        for (int i = 0; i < points.size(); i++) {
            boolean meant = named.isAll() || named.labels().contains(String.valueOf(i + 1));
            if (meant && !points.get(i).actions().contains(Action.REJECT)) {
                return false;
            }
        }
        return true;
    }

    /** {@code bevilger 300.000 kr.}, where another amount was recommended. */
    boolean isOfOtherAmount(List<Word> words) {
        Set<BigDecimal> said = Amounts.in(words);
        Set<BigDecimal> recommended = said.isEmpty() ? Set.of() : scopes.amounts();
        return !recommended.isEmpty() && Collections.disjoint(said, recommended);
    }

    /** Whether nothing is recommended that could be refused: only debates, and decisions that are left open. */
    boolean isOpen() {
        for (Recommendation point : points) {
            boolean discusses = point.actions().equals(List.of(Action.DISCUSS));
            if (!discusses && !(point.actions().size() == 1 && asksToDecide(point))) {
                return false;
            }
        }
        return !points.isEmpty();
    }

    /** {@code beslutter, om …}, {@code tager stilling til}: any decision does what was asked for. */
    static boolean asksToDecide(Recommendation point) {
        for (String verb : point.verbs()) {
            Optional<Verb> said = Verbs.of(verb.toLowerCase(Locale.ROOT));
            boolean decides = point.actions().get(point.actions().size() - 1) == Action.DECIDE;
            if (decides && said.filter(Case::leavesOpen).isPresent() && !says(point, verb)) {
                return true;
            }
        }
        return false;
    }

    /** {@code beslutter at indføre gratis busser}: what is to be decided is said. */
    private static boolean says(Recommendation point, String verb) {
        List<String> words = Words.of(point.text().replace(",", ""));
        int at = words.indexOf(verb);
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(ClauseWords.THAT);
    }

    private static boolean leavesOpen(Verb verb) {
        return verb.kind() == Verb.Kind.RESOLVE || verb.kind() == Verb.Kind.TAKE;
    }

    /** Whether one of the points has the verb, so that a decision with it repeats what was recommended. */
    boolean recommends(Verb verb) {
        return verbs.contains(verb.infinitive());
    }

    /** What a motion with a verb comes to: it puts off, sends on or refuses what was recommended otherwise. */
    Optional<Outcome> contraryOf(Verb verb) {
        if (recommends(verb)) {
            return Optional.empty();
        }
        return Outcome.against(verb).filter(outcome -> outcome != Outcome.WITHDRAW);
    }

    /** Whether one of the points asks for the item to be put off. */
    boolean asksToPutOff() {
        return PointScopes.areOf(Verb.Kind.POSTPONE, verbs);
    }

    /** Whether a point asks for something not to be done, {@code at planen ikke godkendes}. */
    boolean isNegative() {
        return nouns.isNegative();
    }

    /** Whether what is recommended begins with a word, in lower case: {@code Bestyrelsen indstiller, at …}. */
    boolean isRecommender(String noun) {
        for (Recommendation point : points) {
            if (IgnoringCase.startsWith(point.text(), noun) && point.text().startsWith(" ", noun.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a point has a word, {@code sendes}, in whatever clause. */
    boolean isInPoint(Word word) {
        return !nouns.pointsWith(word.lower()).isEmpty();
    }

    /** {@code frigivelsen}, where a point says {@code frigiver}. */
    private boolean isDeed(String noun) {
        return Verbs.ofNoun(noun).filter(this::recommends).isPresent();
    }

    /**
     * Whether a noun names the item or what was recommended: {@code sagen}; {@code planen} where a point has a plan.
     */
    boolean isNamedBy(Word word) {
        String noun = word.lower();
        if (ItemNouns.isSideMatter(noun)) {
            return false;
        }
        return ItemNouns.isItem(noun) || word.verb().isEmpty() && (nouns.have(noun) || isDeed(noun));
    }
}
