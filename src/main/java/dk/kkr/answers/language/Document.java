package dk.kkr.answers.language;

import dk.kkr.model.Council;
import dk.kkr.profile.SignReader;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the answers of an item need to know of the whole document.
 *
 * @param region the council's, empty where the document is another body's, or does not say
 * @param date the day of the meeting
 * @param decides whether it says what was decided: minutes
 * @param council how the body that decides is called in its own sentences; in those of the item, where it says so
 * @param vocabulary the words met in it so far
 * @param signs reads its texts one after another
 */
public record Document(
        Optional<Council> region,
        Optional<LocalDate> date,
        boolean decides,
        CouncilSubject council,
        Vocabulary vocabulary,
        SignReader signs) {
    /** A document of which nothing has been read. */
    public Document(Optional<Council> region, Optional<LocalDate> date, boolean decides, CouncilSubject council) {
        this(region, date, decides, council, new Vocabulary(), new SignReader());
    }

    /** The same document for an item that calls the body by a name of its own. */
    public Document with(CouncilSubject named) {
        return new Document(region, date, decides, named, vocabulary, signs);
    }
}
