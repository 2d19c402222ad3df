package dk.kkr.answers.posts;

import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Word;
import dk.kkr.profile.ClauseWords;
import java.util.List;

/**
 * A name that the end of a line parts from what belongs to it: {@code Bo Dam} / {@code (A), Køge}; or from its own
 * other half, {@code … og Susanne} / {@code Lund (F), Svendborg}. Fails on a last entry of one word above an entry of
 * one word.
 */
final class CutName {
    private CutName() {}

    /** Whether the next line goes on where the line ends. */
    static boolean isOne(Paragraph line, Paragraph next) {
        List<Word> rest = next.words();
        if (rest.size() < 2) {
            return false;
        }
        return rest.get(0).is("(") || rest.get(0).capital() && rest.get(1).is("(") && endsInHalf(line.words());
    }

    private static boolean endsInHalf(List<Word> words) {
        int last = words.size() - 1;
        return last > 0
                && words.get(last).capital()
                && ClauseWords.join(words.get(last - 1).lower());
    }
}
