package dk.kkr.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The name that somebody meant who mistyped it: {@code --fromat} is near {@code --format}, {@code version} near
 * {@code --version}.
 */
final class Nearest {
    /** Letters swapped, missing or too many stay above this; another word with some of the letters below it. */
    private static final double LEAST = 0.8;

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final Collection<String> names;

    Nearest(Collection<String> names) {
        this.names = names;
    }

    /** Of equally near names the first. Names of one letter are near to nothing. */
    Optional<String> to(String typed) {
        String word = wordOf(typed);
        Optional<String> best = Optional.empty();
        double most = LEAST;
        for (String name : names) {
            String candidate = wordOf(name);
            double near = candidate.length() < 2 ? 0 : similarity.apply(candidate, word);
            if (near > most) {
                most = near;
                best = Optional.of(name);
            }
        }
        return best;
    }

    private static String wordOf(String name) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '-') {
            start++;
        }
        return name.substring(start).toLowerCase(Locale.ROOT);
    }
}
