package dk.kkr.outline.contents;

import dk.kkr.line.Lines;
import dk.kkr.line.NumberedLine;
import dk.kkr.model.ItemNumber;
import dk.kkr.profile.ItemNumberForm;
import dk.kkr.text.Digits;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that entries of a contents list begin with. One may stand alone on its line, where MuPDF separates it
 * from its title at a tab:
 *
 * <pre>
 * 4.1
 * Rammeaftalen
 * 7
 * </pre>
 *
 * Then it has a full stop, since pages have none, or the entry's page stands alone, too. Two of them in a row are a
 * column of numbers.
 */
record ContentsNumbers(Lines lines, HeadingsBelow titles) {
    /** {@code 12.12.12.}. */
    private static final int LONGEST = 9;

    private static final String AFTER_NUMBER = " .:)-–—\t";

    /** How many lines a title takes above its page. */
    private static final int MAX_TITLE_LINES = 3;

    /** The line at the index, if text that begins like a title follows its number, there or on the next line. */
    Optional<NumberedLine> at(int index) {
        String text = lines.get(index).text();
        boolean alone = isAlone(index);
        Optional<NumberedLine> line =
                NumberedLine.parse(alone ? text + " " + lines.get(index + 1).text() : text);
        boolean begins = line.isPresent() && line.get().beginsLikeTitle();
        if (line.isPresent() && hasTitle(line.get())) {
            return begins || (line.get().marked() && isKnown(line.get(), index)) ? line : Optional.empty();
        }
        Optional<NumberedLine> other = inOtherForm(text);
        if (other.isPresent() && isKnown(other.get(), index)) {
            return other;
        }
        return begins ? line : Optional.empty();
    }

    /** {@code 3 – Velkomst} has another form. */
    private static boolean hasTitle(NumberedLine line) {
        return !line.title().isEmpty() && Character.isLetterOrDigit(line.title().codePointAt(0));
    }

    /** {@code 3. eHealth .... 7}: the text has it as a heading, so that it is not a date that continues a title. */
    private boolean isKnown(NumberedLine line, int index) {
        Optional<ContentsEnding> ending = ContentsEnding.parse(line.title());
        String title = ending.isPresent() ? ending.get().titleIn(line.title()) : line.title();
        return !title.isEmpty() && titles.has(line.number(), title, index + 1);
    }

    /** {@code 3) Velkomst}, {@code Sag nr. 3: Velkomst}: the text's heading must show that it is the number. */
    private static Optional<NumberedLine> inOtherForm(String text) {
        int start = 0;
        while (start < text.length() && start < ItemNumberForm.LONGEST_WORDS && !Digits.isAt(text, start)) {
            start++;
        }
        int end = Digits.endOf(text, start);
        if (end == start || end - start > ContentsEnding.MAX_DIGITS || text.charAt(start) == '0') {
            return Optional.empty();
        }
        int title = end;
        while (title < text.length() && AFTER_NUMBER.indexOf(text.charAt(title)) >= 0) {
            title++;
        }
        ItemNumber number = new ItemNumber(List.of(Integer.parseInt(text.substring(start, end))));
        return Optional.of(new NumberedLine(number, text.substring(title), true));
    }

    /** Whether the number stands alone, with a title below it. */
    boolean isAlone(int index) {
        return isLone(index)
                && isTitle(index + 1)
                && (isDotted(index) ? !isLoneDotted(index - 1) : isAbovePage(index + 1));
    }

    /** Whether the line has nothing but a number as items have it: {@code 4.1}, {@code 4.}, {@code 4}. */
    boolean isLone(int index) {
        String text = lines.get(index).text();
        return text.length() <= LONGEST
                && Digits.isAt(text, 0)
                && lines.get(index).isBody()
                && isNumber(text);
    }

    private boolean isLoneDotted(int index) {
        return index >= 0 && isLone(index) && isDotted(index);
    }

    boolean isDotted(int index) {
        return lines.get(index).text().indexOf('.') > 0;
    }

    private boolean isTitle(int index) {
        return index < lines.size()
                && lines.get(index).isBody()
                && lines.get(index).beginsInCapital();
    }

    private boolean isAbovePage(int title) {
        int at = title + 1;
        while (at < lines.size()
                && at < title + MAX_TITLE_LINES
                && lines.get(at).isBody()
                && lines.get(at).beginsInLowerCase()) {
            at++;
        }
        return at < lines.size()
                && lines.get(at).isBody()
                && ContentsEnding.isPage(lines.get(at).text());
    }

    private static boolean isNumber(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (!Digits.isAt(text, i) && text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
