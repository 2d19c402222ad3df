package dk.kkr.answers.language;

import dk.kkr.model.Council;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.CouncilWord;
import dk.kkr.profile.NounEndings;
import dk.kkr.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the body that decides is called in its own sentences: {@code KKR Sjælland}, {@code KKR}, {@code Byrådet}. */
public final class CouncilSubject {
    /** In letters; a shorter noun ends too many others. */
    private static final int SHORTEST = 4;

    private static final String ABBREVIATION = CouncilWord.ABBREVIATION.toLowerCase(Locale.ROOT);

    private final Set<String> names;

    /** Those of several words. */
    private final Set<List<String>> phrases;

    /**
     * @param names in lower case beside the council's own: nouns with their article, {@code byrådet}, and names of
     *     several words, {@code sundhedsklynge nord}
     */
    public CouncilSubject(Set<String> names) {
        Set<String> forms = new HashSet<>(names);
        Set<List<String>> several = new HashSet<>();
        for (String name : names) {
            if (name.indexOf(' ') > 0) {
                several.add(Words.of(name));
            } else {
                forms.add(NounEndings.without(name));
            }
        }
        this.names = Set.copyOf(forms);
        this.phrases = Set.copyOf(several);
    }

    /** The same body, with another name. */
    public CouncilSubject and(String name) {
        Set<String> both = new HashSet<>(names);
        both.add(name);
        return new CouncilSubject(both);
    }

    /** Whether its recommendations call it otherwise than a council of municipalities. */
    public boolean hasOtherNames() {
        return !names.isEmpty();
    }

    /** The index after the body's name, if it begins at {@code from}; {@code from} itself where it does not. */
    public int endOf(List<Word> words, int from) {
        if (from >= words.size()) {
            return from;
        }
        String word = words.get(from).lower();
        if (names.contains(word) || word.startsWith(CouncilWord.NAME)) {
            return afterRegion(words, from + 1);
        }
        int after = Math.max(afterPhrase(words, from), afterCoordinated(words, from));
        if (after > from || isShortForm(words.get(from))) {
            return Math.max(after, from + 1);
        }
        // Misprinted in one letter as often as not: KKK Sjælland.
        boolean short3 = word.length() == 3 && words.get(from).capital() && word.startsWith("kk");
        return word.equals(ABBREVIATION) || short3 && afterRegion(words, from + 1) > from + 1
                ? afterRegion(words, from + 1)
                : from;
    }

    /** The index after {@code Teknik- og Klimaudvalget}; {@code from} where no such name begins. */
    private int afterCoordinated(List<Word> words, int from) {
        int head = from + 3;
        boolean coordinated = head < words.size()
                && words.get(from).capital()
                && words.get(from + 1).is("-")
                && ClauseWords.coordinates(words.get(from + 2).lower());
        return coordinated && names.contains(words.get(head).lower()) ? head + 1 : from;
    }

    /** The index after a name of several words; {@code from} where none begins. */
    private int afterPhrase(List<Word> words, int from) {
        for (List<String> phrase : phrases) {
            int at = from;
            while (at < words.size()
                    && at - from < phrase.size()
                    && words.get(at).is(phrase.get(at - from))) {
                at++;
            }
            if (at - from == phrase.size()) {
                return at;
            }
        }
        return from;
    }

    /** {@code klyngen} of {@code Sundhedsklynge Nord}. */
    private boolean isShortForm(Word word) {
        String stem = phrases.isEmpty() ? word.lower() : NounEndings.without(word.lower());
        for (List<String> phrase :
                stem.length() < SHORTEST || stem.equals(word.lower()) ? Set.<List<String>>of() : phrases) {
            if (phrase.get(0).endsWith(stem) || phrase.get(0).endsWith(stem + "e")) {
                return true;
            }
        }
        return false;
    }

    private static int afterRegion(List<Word> words, int from) {
        if (from < words.size() && Council.ofRegion(words.get(from).lower()).isPresent()) {
            return from + 1;
        }
        return from;
    }

    /** Whether the word names the body. */
    public boolean is(Word word) {
        return names.contains(word.lower())
                || isShortForm(word)
                || begins(word)
                || word.is(ABBREVIATION)
                || word.lower().startsWith(CouncilWord.NAME);
    }

    private boolean begins(Word word) {
        for (List<String> phrase : phrases) {
            if (word.capital() && word.is(phrase.get(0))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, in lower case, is one of the names beside the council's own. */
    public boolean isCalled(String lower) {
        return names.contains(lower);
    }

    /** {@code rådet} of {@code sundhedsrådet}; any such word of a body without a name. In lower case. */
    public boolean mayBeCalled(String lower) {
        if (names.isEmpty()) {
            return true;
        }
        for (String name : names) {
            if (name.endsWith(lower)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has names beside the council's own. */
    public boolean isNamed() {
        return !names.isEmpty();
    }
}
