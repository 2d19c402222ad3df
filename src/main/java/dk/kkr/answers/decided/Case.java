package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.NounEndings;
import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** What is decided on: the item's title and points, and who decides. */
final class Case {
    /** A shorter word is found in too many others. */
    private static final int SHORTEST = 5;

    private final CouncilSubject council;
    private final List<Recommendation> points;
    private final String words;

    Case(ItemText item, List<Recommendation> points) {
        this.council = item.document().council();
        this.points = points;
        StringBuilder text = new StringBuilder(item.item().title());
        for (Recommendation point : points) {
            text.append(' ').append(point.text());
        }
        this.words = text.toString().toLowerCase(Locale.ROOT);
    }

    CouncilSubject council() {
        return council;
    }

    List<Recommendation> points() {
        return points;
    }

    /** Whether one of the points asks for such an action. */
    boolean asks(Action action) {
        for (Recommendation point : points) {
            if (point.actions().contains(action)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the points has the verb, so that a decision with it repeats what was recommended. */
    boolean recommends(Verb verb) {
        for (Recommendation point : points) {
            for (String said : point.verbs()) {
                if (Verbs.of(said.toLowerCase(Locale.ROOT))
                        .filter(other -> other.infinitive().equals(verb.infinitive()))
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a point asks for something not to be done, {@code at planen ikke godkendes}. */
    boolean isNegative() {
        for (String word : Words.of(words)) {
            if (ClauseWords.negates(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a noun names the item or what was recommended: {@code sagen}; {@code planen} where a point has a plan.
     */
    boolean isNamedBy(Word word) {
        String noun = word.lower();
        if (ItemNouns.isSideMatter(noun)) {
            return false;
        }
        return ItemNouns.isItem(noun)
                || noun.length() >= SHORTEST && word.verb().isEmpty() && words.contains(stem(noun));
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
        for (Clause object : below) {
            if (object.opener().equals(ClauseWords.THAT) && !addNamed(object, named)) {
                return Scope.ALL;
            }
        }
        List<String> labels = new ArrayList<>();
        for (int i = named.nextSetBit(0); i >= 0; i = named.nextSetBit(i + 1)) {
            labels.add(String.valueOf(i + 1));
        }
        return labels.size() == 1 ? Scope.only(labels) : Scope.ALL;
    }

    /** Adds the points that have a noun of the clause; false where it names the recommendation itself. */
    private boolean addNamed(Clause clause, BitSet named) {
        for (Word word : clause.words()) {
            if (ItemNouns.isWholeItem(word.lower())) {
                return false;
            }
            boolean noun = word.verb().isEmpty() && word.lower().length() >= SHORTEST && !council.is(word);
            for (int i = 0; noun && i < points.size(); i++) {
                if (points.get(i).text().toLowerCase(Locale.ROOT).contains(stem(word.lower()))) {
                    named.set(i);
                }
            }
        }
        return true;
    }

    private static String stem(String noun) {
        String stem = NounEndings.without(noun);
        return stem.length() >= SHORTEST - 1 ? stem : noun;
    }
}
