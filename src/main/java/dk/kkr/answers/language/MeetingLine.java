package dk.kkr.answers.language;

import dk.kkr.profile.Bodies;
import dk.kkr.profile.Electors;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.Verb;
import java.util.List;

/**
 * A line that heads what one body decided on one day, where the decisions of several stand one below the other:
 * {@code Økonomiudvalget, den 3. marts 2020:}, {@code Regionsrådets beslutning den 7. juni 2022}.
 */
public final class MeetingLine {
    /** No such line has more words and marks. */
    public static final int MOST_WORDS = 14;

    /** In characters. */
    private static final int LONGEST = 120;

    private MeetingLine() {}

    /** Whether a paragraph is one: few words, a body, a number, and nothing that is said of them. */
    public static boolean isOne(Paragraph paragraph) {
        return paragraph.to() - paragraph.from() <= LONGEST
                && paragraph.marker().isEmpty()
                && names(paragraph.words());
    }

    /** Whether words name a body and a number, as of a day, and have no verb. */
    public static boolean names(List<Word> words) {
        boolean body = false;
        boolean owner = false;
        boolean day = false;
        for (Word word : words) {
            if (word.isFinite() || word.is(Verb.Form.PARTICIPLE)) {
                return false;
            }
            body |= isBody(word.lower()) || owner && ItemNouns.isDecision(word.lower());
            owner = word.lower().endsWith("s") && isBody(withoutGenitive(word.lower()));
            day |= word.isNumber();
        }
        return body && day && words.size() <= MOST_WORDS;
    }

    private static boolean isBody(String word) {
        return Bodies.areIn(word) || Electors.areCouncil(word);
    }

    /** {@code klimaudvalgets}, before {@code beslutning}. */
    private static String withoutGenitive(String word) {
        return word.substring(0, word.length() - 1);
    }
}
