/**
 * Turns a PDF into the lines that a dump of it would have.
 *
 * <p>Comes in: a PDF's bytes and its name. Goes out: {@link dk.kkr.pdf.PdfText}, lines in a dialect of kkr's own, which
 * carries what the layout settles: a line that holds one blank is a paragraph's gap, a tab parts cells, a form feed
 * pages, U+00AD is a hyphen that the typesetter put there, an address without a blank behind it is the target of a link
 * in the line above. PDFBox opens the PDF and knows its fonts; what its pages draw is read by {@code ContentReader} and
 * {@code PageEngine}, which do only what text needs. Knows PDFBox, which no other package does; knows nothing of
 * meetings. Called by {@code MeetingParser}, for PDFs only, so that runs over text load nothing of PDFBox.
 */
@NullMarked
package dk.kkr.pdf;

import org.jspecify.annotations.NullMarked;
