package dk.kkr.answers.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    private final WordList words = new Tokenizer("Udvalget godkendte planen.", new Vocabulary()).words(0, 26);

    @Test
    void aPartCountsFromItsOwnBeginningAndHasNoWordBesideIt() {
        WordList part = words.subList(1, 3);

        assertThat(printed(part)).containsExactly("godkendte", "planen");
        assertThat(printed(part.subList(1, 2))).containsExactly("planen");
        assertThatThrownBy(() -> part.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> part.subList(1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void doesNotChangeWithTheListItWasMadeOf() {
        List<Word> given = new ArrayList<>(words);
        WordList made = WordList.of(given);
        given.clear();

        assertThat(made).isEqualTo(words);
        assertThatThrownBy(() -> made.set(0, words.get(1))).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> printed(WordList words) {
        List<String> printed = new ArrayList<>();
        for (Word word : words) {
            printed.add(word.lower());
        }
        return printed;
    }
}
