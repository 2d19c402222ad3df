package dk.kkr.answers.listed;

import dk.kkr.answers.language.Passage;
import dk.kkr.model.Attachment;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.profile.Bullets;
import dk.kkr.profile.EnclosureWords;
import java.util.Locale;
import java.util.Optional;

/**
 * An entry of a list of enclosures.
 *
 * @param marker as printed
 * @param numbered the marker's number
 * @param from offset after the marker
 * @param to offset after the entry, which may have several lines
 */
record EnclosureEntry(Optional<String> marker, Optional<String> numbered, int from, int to) {
    private static final String TRAILING = " .,;:\n-–—";
    private static final String CLOSING = "”";

    /** What is read of an entry, and whether its words lead to a URL that stands elsewhere. */
    record Read(Attachment attachment, boolean leads) {}

    /** The enclosure; empty where the line names none. */
    Optional<Read> read(Passage passage, Certainty certainty) {
        String text = passage.text();
        Optional<EnclosureNumber> before = EnclosureNumber.before(text, from, to);
        int start = before.isPresent() ? from : EnclosureWords.endOfLabel(text, from, to);
        int titleFrom = before.isPresent() && before.get().to() < endOfTitle(text, start, to)
                ? before.get().to()
                : start;
        Optional<EnclosureUrl> url = EnclosureUrl.in(text, titleFrom, to);
        int lead = url.isPresent() ? url.get().leadFrom() : leadElsewhere(text, titleFrom);
        int titleTo = endOfTitle(text, titleFrom, lead);
        if (titleTo == titleFrom && url.isPresent()) {
            // "Læs mere på https://…": nothing but the URL names it.
            titleFrom = url.get().from();
            titleTo = url.get().to();
        }
        int label = url.isPresent() ? startOfLabel(text, titleFrom, url.get().from()) : -1;
        if (label > titleFrom) {
            titleTo = endOfTitle(text, titleFrom, label);
        } else if (label == titleFrom) {
            titleFrom = label + 1;
            titleTo = endOfTitle(text, titleFrom, url.get().from() - "](".length());
        }
        if (titleTo <= titleFrom) {
            return Optional.empty();
        }
        int quoteTo = url.isPresent() ? Math.max(titleTo, url.get().to()) : titleTo;
        Optional<EnclosureNumber> printed = before.isPresent() ? before : EnclosureNumber.after(text, from, to);
        Attachment attachment = new Attachment(
                Optional.of(text.substring(titleFrom, titleTo).replace('\n', ' ')),
                marker,
                printed.isPresent() ? Optional.of(printed.get().number()) : numbered,
                url.isPresent() ? Optional.of(url.get().url()) : Optional.empty(),
                passage.fact(titleFrom, quoteTo, certainty, "enclosure-entry"));
        return Optional.of(new Read(attachment, url.isEmpty() && lead < to));
    }

    /** The offset of the bracket of a Markdown link, {@code [Notat](https://…)}; -1 where the URL is no link's. */
    private static int startOfLabel(String text, int from, int url) {
        int open = text.startsWith("](", url - 2) ? text.lastIndexOf('[', url) : -1;
        return open >= from ? open : -1;
    }

    /** Where words begin that lead to a URL printed elsewhere, {@code kan ses her}; the entry's end where none do. */
    private int leadElsewhere(String text, int titleFrom) {
        int end = endOfTitle(text, titleFrom, to);
        int last = end > titleFrom && text.charAt(end - 1) == ')' ? end - 1 : end;
        int start = last;
        while (start > titleFrom && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (!EnclosureWords.endLead(text.substring(start, last).toLowerCase(Locale.ROOT))) {
            return to;
        }
        int lead = EnclosureUrl.leadFrom(text, titleFrom, last);
        return lead > titleFrom && (lead < start || text.charAt(start - 1) == '(') ? lead : to;
    }

    private static int endOfTitle(String text, int from, int to) {
        int end = to;
        while (end > from && (TRAILING + "([").indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean unopened = end > from
                && CLOSING.indexOf(text.charAt(end - 1)) >= 0
                && text.substring(from, end - 1).indexOf('”') < 0
                && text.substring(from, end - 1).indexOf('“') < 0
                && text.substring(from, end - 1).indexOf('„') < 0;
        return unopened ? end - 1 : end;
    }

    /** The offset after an enclosure's mark in a margin, {@code ./.}; {@code from} where there is none. */
    static int afterMark(String text, int from, int to) {
        if (!text.startsWith(Bullets.ENCLOSURE, from)) {
            return from;
        }
        int at = from + Bullets.ENCLOSURE.length();
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
