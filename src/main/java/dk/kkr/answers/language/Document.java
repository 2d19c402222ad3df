package dk.kkr.answers.language;

import dk.kkr.model.Council;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the answers of each item need to know of the whole document.
 *
 * @param council empty where the document is another body's, or does not say
 * @param date the day of the meeting
 * @param decides whether it says what was decided: minutes
 * @param subjects what the body that decides is called in its own sentences, in lower case: {@code kkr}, {@code
 *     byrådet}
 */
public record Document(
        Optional<Council> council, Optional<LocalDate> date, boolean decides, Set<String> subjects) {
    public Document {
        subjects = Set.copyOf(subjects);
    }
}
