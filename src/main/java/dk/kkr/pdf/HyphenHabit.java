package dk.kkr.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How the program that made a PDF draws the hyphen of a word that it broke itself. */
enum HyphenHabit {
    /** LibreOffice draws it by an operator of its own, and one that was typed together with its word. */
    OWN_OPERATOR,
    /** Not known: the words decide. */
    UNKNOWN;

    static HyphenHabit of(PDDocument document) {
        String producer = document.getDocumentInformation().getProducer();
        boolean known = producer != null && producer.toLowerCase(Locale.ROOT).startsWith("libreoffice");
        return known ? OWN_OPERATOR : UNKNOWN;
    }
}
