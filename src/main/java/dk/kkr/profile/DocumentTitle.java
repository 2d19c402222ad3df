package dk.kkr.profile;

import dk.kkr.model.DocumentType;
import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Letters;
import java.util.Optional;

/** The word with which a document's own title begins: {@code REFERAT 2021}, {@code D A G S O R D E N}. */
public final class DocumentTitle {
    /** {@code Beslutningsreferat}, {@code Mødereferat}. */
    private static final int MAX_COMPOUND = 20;

    private DocumentTitle() {}

    /** The type that a line names with its first word, whose letters may stand apart. */
    public static Optional<DocumentType> typeOf(String line) {
        String text = MarkdownMarks.strip(line);
        String letters = text.length() > 1 && text.charAt(1) == ' ' ? text.replace(" ", "") : text;
        String word = letters.substring(0, Letters.endOf(letters, 0));
        if (word.equalsIgnoreCase(DocumentWord.AGENDA)) {
            return Optional.of(DocumentType.AGENDA);
        }
        boolean minutes = word.length() <= MAX_COMPOUND && IgnoringCase.endsWith(word, DocumentWord.MINUTES);
        return minutes ? Optional.of(DocumentType.MINUTES) : Optional.empty();
    }
}
