package dk.kkr.answers.listed;

import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Word;
import java.util.List;
import java.util.Optional;

/**
 * The line above a list of days: {@code Møderne i 2021 holdes:}. Its words are found only when asked for.
 *
 * @param line empty above the first line
 */
record LeadIn(Optional<Paragraph> line) {
    static final LeadIn NONE = new LeadIn(Optional.empty());

    List<Word> words() {
        return line.isPresent() ? line.get().words() : List.of();
    }
}
