package dk.kkr.answers.decided;

import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.DecisionWords;
import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import java.util.List;
import java.util.Locale;

/** What is decided on: the item's title and points, and who decides. */
final class Case {
    /** A shorter word is found in too many others. */
    private static final int SHORTEST = 5;

    /** Danish nouns have their article at the end. */
    private static final List<String> ARTICLES = List.of("erne", "ene", "en", "et", "er", "ne");

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
                if (Verbs.of(said.toLowerCase(Locale.ROOT)).filter(other -> other.infinitive().equals(verb.infinitive())).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the text of a point has the words, in lower case. */
    boolean mentions(String text) {
        return words.contains(text);
    }

    /** Whether a noun names the item or what was recommended: {@code sagen}; {@code planen} where a point has a plan. */
    boolean isNamedBy(Word word) {
        String noun = word.lower();
        if (DecisionWords.isSideMatter(noun)) {
            return false;
        }
        return DecisionWords.isItem(noun) || noun.length() >= SHORTEST && word.verb().isEmpty() && words.contains(stem(noun));
    }

    private static String stem(String noun) {
        for (String article : ARTICLES) {
            if (noun.endsWith(article) && noun.length() - article.length() >= SHORTEST - 1) {
                return noun.substring(0, noun.length() - article.length());
            }
        }
        return noun;
    }
}
