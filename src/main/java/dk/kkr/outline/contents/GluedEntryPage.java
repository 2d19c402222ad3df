package dk.kkr.outline.contents;

import dk.kkr.model.ItemNumber;
import dk.kkr.text.Digits;
import java.util.Optional;

/**
 * The page of an entry whose leader the extractor lost, so that it is glued to the number that ends the title,
 * {@code møde i marts 20126}, or to its last word, {@code Velkomst6}. The title's heading in the text shows where it
 * begins; a year has four digits. No page falls below that of the entry before. Fails on a document with such pages
 * that has two items whose titles differ in their last number, {@code Etape 1}, {@code Etape 12}.
 *
 * @param number the entry's
 * @param titles the headings after the entry
 * @param from the index after the entry
 * @param lastPage the page of the entry before
 */
record GluedEntryPage(Optional<ItemNumber> number, HeadingsBelow titles, int from, int lastPage) {
    private static final int YEAR_DIGITS = 4;

    /** @param text the entry's, without number */
    Optional<ContentsEnding> in(String text) {
        int start = ContentsEnding.startOfDigits(text);
        int length = text.length() - start;
        if (start == 0 || length == 0 || length > YEAR_DIGITS + ContentsEnding.MAX_DIGITS) {
            return Optional.empty();
        }
        boolean asPrinted = isTitle(text) || (isSeparated(text, start) && isTitle(text.substring(0, start)));
        return asPrinted ? Optional.empty() : byHeading(text, start).or(() -> afterYear(text, start));
    }

    private boolean isTitle(String text) {
        return number.isPresent() ? titles.has(number.get(), text, from) : titles.has(text, from);
    }

    private static boolean isSeparated(String text, int start) {
        return !Character.isLetter(text.charAt(start - 1));
    }

    private Optional<ContentsEnding> byHeading(String text, int start) {
        Optional<ContentsEnding> found = Optional.empty();
        for (int at = Math.max(start, text.length() - ContentsEnding.MAX_DIGITS); at < text.length(); at++) {
            boolean whole = at == start && isSeparated(text, start);
            if (!whole && isPage(text, at) && isTitle(text.substring(0, at))) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(endingAt(text, at));
            }
        }
        return found;
    }

    /** {@code 20126}: where a number ends that is not a year is not known. */
    private Optional<ContentsEnding> afterYear(String text, int start) {
        int at = endOfYear(text, start);
        return at > start && at < text.length() && isPage(text, at)
                ? Optional.of(endingAt(text, at))
                : Optional.empty();
    }

    private static int endOfYear(String text, int start) {
        boolean year = text.startsWith("19", start) || text.startsWith("20", start);
        return year && Digits.endOf(text, start) >= start + YEAR_DIGITS ? start + YEAR_DIGITS : start;
    }

    private boolean isPage(String text, int at) {
        return text.charAt(at) != '0' && Integer.parseInt(text.substring(at)) >= lastPage;
    }

    private static ContentsEnding endingAt(String text, int at) {
        return new ContentsEnding(Integer.parseInt(text.substring(at)), text.length() - at, ContentsEnding.Leader.NONE);
    }
}
