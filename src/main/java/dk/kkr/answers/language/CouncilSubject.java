package dk.kkr.answers.language;

import dk.kkr.model.Council;
import dk.kkr.profile.CouncilWord;
import dk.kkr.profile.NounEndings;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How the body that decides is called in its own sentences: {@code KKR Sjælland}, {@code KKR}, {@code Byrådet}. */
public final class CouncilSubject {
    private static final String ABBREVIATION = CouncilWord.ABBREVIATION.toLowerCase(Locale.ROOT);

    private final Set<String> names;

    /** @param names in lower case and with their article, {@code byrådet}, beside the council's own */
    public CouncilSubject(Set<String> names) {
        Set<String> forms = new HashSet<>(names);
        for (String name : names) {
            forms.add(NounEndings.without(name));
        }
        this.names = Set.copyOf(forms);
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
        // Misprinted in one letter as often as not: KKK Sjælland.
        boolean short3 = word.length() == 3 && words.get(from).capital() && word.startsWith("kk");
        return word.equals(ABBREVIATION) || short3 && afterRegion(words, from + 1) > from + 1
                ? afterRegion(words, from + 1)
                : from;
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
                || word.is(ABBREVIATION)
                || word.lower().startsWith(CouncilWord.NAME);
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
