package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.RemarkWords;
import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the recommended points words mean that do not number them: by their nouns, verbs, amounts, or markers. Where
 * several points have the same, all are meant.
 */
final class PointScopes {
    private final Document document;
    private final CouncilSubject council;
    private final List<Recommendation> points;
    private final NamedPoints nouns;
    private final Set<String> markers = new HashSet<>();

    /** Of each point, once they are asked for. */
    private List<Set<BigDecimal>> amounts = List.of();

    PointScopes(Document document, List<Recommendation> points, NamedPoints nouns) {
        this.document = document;
        this.council = document.council();
        this.points = points;
        this.nouns = nouns;
        for (Recommendation point : points) {
            point.marker().ifPresent(printed -> markers.add(PointResults.markerOf(point)));
        }
    }

    /** All amounts that are recommended. */
    Set<BigDecimal> amounts() {
        Set<BigDecimal> all = new HashSet<>();
        for (Set<BigDecimal> ofPoint : amountsByPoint()) {
            all.addAll(ofPoint);
        }
        return all;
    }

    private List<Set<BigDecimal>> amountsByPoint() {
        if (amounts.isEmpty()) {
            List<Set<BigDecimal>> read = new ArrayList<>(points.size());
            for (Recommendation point : points) {
                read.add(Amounts.in(Paragraph.of(point.text(), document).words()));
            }
            amounts = read;
        }
        return amounts;
    }

    /** The only point with an amount; all where several have one. */
    Scope pointWithAmount() {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (!amountsByPoint().get(i).isEmpty()) {
                labels.add(String.valueOf(i + 1));
            }
        }
        return labels.size() == 1 ? Scope.only(labels) : Scope.ALL;
    }

    /**
     * The points that the nouns of a clause name, {@code godkendte budgettet, men udsatte tidsplanen}; all where they
     * name none or each of them, or the recommendation as a whole.
     */
    Scope pointsNamedIn(Clause clause, List<Clause> below) {
        if (points.size() < 2) {
            return Scope.ALL;
        }
        BitSet named = new BitSet();
        if (!addNamed(clause, named)) {
            return Scope.ALL;
        }
        for (Clause object : leadsToNoun(clause) ? List.<Clause>of() : below) {
            if (object.isThat() && !addNamed(object, named)) {
                return Scope.ALL;
            }
        }
        return named.cardinality() == 1 ? Scope.only(labelsOf(named)) : Scope.ALL;
    }

    /**
     * The points that a change means: the one with an amount where it has one, the one with its verb, {@code dog
     * udpeges Bo Dam}, or those with its nouns; all where these tell none from the others.
     */
    Scope pointMeantBy(List<Word> change) {
        if (!Amounts.in(change).isEmpty()) {
            return pointWithAmount();
        }
        Set<String> said = new HashSet<>();
        for (Word word : change) {
            word.verb().ifPresent(verb -> said.add(verb.infinitive()));
        }
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (!Collections.disjoint(said, verbsOf(points.get(i)))) {
                labels.add(String.valueOf(i + 1));
            }
        }
        return labels.size() == 1 ? Scope.only(labels) : pointNamedBy(change);
    }

    /** The points that a clause is about, {@code Hvad angår budgettet, …}; empty where it does not say so. */
    Optional<Scope> concernedBy(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (ClauseWords.isAsFarAs(words.get(i).lower(), words.get(i + 1).lower())) {
                List<Word> named = words.subList(i + 2, words.size());
                Scope numbered = ScopeReader.of(named);
                return Optional.of(numbered.isAll() ? pointMeantBy(named) : numbered);
            }
        }
        return Optional.empty();
    }

    /** The only point that has one of the nouns; all where several have, or none. */
    private Scope pointNamedBy(List<Word> words) {
        BitSet named = new BitSet();
        for (Word word : words) {
            if (mayName(word)) {
                named.or(nouns.pointsWith(word.lower()));
            }
        }
        return named.isEmpty() || named.cardinality() == points.size() ? Scope.ALL : Scope.only(labelsOf(named));
    }

    /** The only one of several points with the verb; all where none or several have it. */
    Scope pointWithVerb(Verb verb) {
        BitSet with = new BitSet();
        addDone(verb, with);
        return points.size() > 1 && with.cardinality() == 1 ? Scope.only(labelsOf(with)) : Scope.ALL;
    }

    /**
     * The points whose markers a clause has as they are printed, {@code kunne tilslutte sig a) og b)}; all for none.
     */
    Scope pointsMarkedIn(List<Word> words) {
        List<String> labels = new ArrayList<>();
        for (int i = 1; i + 1 < words.size(); i++) {
            if (isMarker(words.get(i))
                    && words.get(i + 1).is(")")
                    && !words.get(i - 1).is("(")) {
                labels.add(words.get(i).lower());
            }
        }
        return labels.isEmpty() ? Scope.ALL : Scope.only(labels);
    }

    private static List<String> labelsOf(BitSet named) {
        List<String> labels = new ArrayList<>();
        for (int i = named.nextSetBit(0); i >= 0; i = named.nextSetBit(i + 1)) {
            labels.add(String.valueOf(i + 1));
        }
        return labels;
    }

    /** Whether one of some infinitives is of a kind. */
    static boolean areOf(Verb.Kind kind, Set<String> infinitives) {
        for (String verb : infinitives) {
            if (Verbs.of(verb).filter(said -> said.kind() == kind).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The infinitives of a point's verbs, as far as they are known. */
    static Set<String> verbsOf(Recommendation point) {
        Set<String> verbs = new HashSet<>();
        for (String said : point.verbs()) {
            Verbs.of(said.toLowerCase(Locale.ROOT)).ifPresent(verb -> verbs.add(verb.infinitive()));
        }
        return verbs;
    }

    /**
     * The points whose markers a clause in the passive begins with, {@code A og C blev tiltrådt}; all where it does
     * not.
     */
    Scope pointsAtBeginning(List<Word> words) {
        List<String> labels = new ArrayList<>();
        int at = 0;
        while (at < words.size() && (isMarker(words.get(at)) || !labels.isEmpty() && joins(words.get(at)))) {
            if (isMarker(words.get(at))) {
                labels.add(words.get(at).lower());
            }
            at++;
        }
        boolean said =
                !labels.isEmpty() && at < words.size() && words.get(at).verb().isPresent();
        return said ? Scope.only(labels) : Scope.ALL;
    }

    private boolean isMarker(Word word) {
        return markers.contains(word.lower());
    }

    private static boolean joins(Word word) {
        return word.is(",") || ClauseWords.coordinates(word.lower());
    }

    /** {@code under forudsætning af, at}, {@code med den tilføjelse, at}: what follows says what the noun is. */
    private static boolean leadsToNoun(Clause clause) {
        for (Word word : clause.words()) {
            String noun = word.lower();
            if (RemarkWords.isCondition(noun) || RemarkWords.isChange(noun) || RemarkWords.isNote(noun)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all labels are those of points. */
    boolean know(Scope named) {
        for (String label : named.labels()) {
            int number = ScopeReader.numberOf(label);
            boolean counted = number > 0 && number <= points.size() || label.length() == 1;
            if (!counted && !markers.contains(label)) {
                return false;
            }
        }
        return true;
    }

    /** Not {@code under}, which stands in {@code underskrive}. */
    private boolean mayName(Word word) {
        return word.verb().isEmpty() && !ActorWords.isPreposition(word.lower()) && !council.is(word);
    }

    /** Adds the points that ask for what a noun is made of: {@code frigivelsen} of {@code frigiver}. */
    private void addDone(Verb deed, BitSet named) {
        for (int i = 0; i < points.size(); i++) {
            if (verbsOf(points.get(i)).contains(deed.infinitive())) {
                named.set(i);
            }
        }
    }

    /** Adds the points that have a noun of the clause; false where it names the recommendation itself. */
    private boolean addNamed(Clause clause, BitSet named) {
        for (Word word : clause.words()) {
            if (ItemNouns.isWholeItem(word.lower())) {
                return false;
            }
            if (mayName(word)) {
                named.or(nouns.pointsWith(word.lower()));
                Verbs.ofNoun(word.lower()).ifPresent(deed -> addDone(deed, named));
            }
        }
        return true;
    }
}
