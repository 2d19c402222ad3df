package dk.kkr.outline.front;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.text.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The titles of the items. A line before the first item that is such a title, with or without its number and page,
 * {@code Godkendelse af referat fra møde den 11. april 2014}, belongs to a contents list that the extractor tore apart:
 * its date is not the meeting's, and its names are not participants. Such a title has at least three words. Fails on an
 * item of that length that has the same words as a line of the cover.
 */
final class ItemTitles {
    private static final int MIN_WORDS = 3;

    /** In characters; longer lines are paragraphs. */
    private static final int MAX_LENGTH = 300;

    private final Set<String> titles = new HashSet<>();

    ItemTitles(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mark() instanceof Mark.ItemHeading) {
                StringBuilder title = new StringBuilder(lines.get(i).text());
                for (int next = i + 1; next < lines.size() && isContinued(lines.get(next)); next++) {
                    title.append(' ').append(lines.get(next).text());
                }
                add(title.toString());
            }
        }
    }

    private static boolean isContinued(Line line) {
        return line.mark() == Mark.Plain.TITLE_CONTINUED;
    }

    private void add(String title) {
        if (isDistinctive(title)) {
            titles.add(Letters.withDigits(title));
        }
    }

    /**
     * Removes the lines of a torn contents list from the front matter: titles of items, and where there are some, bare
     * numbers. Returns those lines in the document's order.
     */
    List<FrontLine> takeFrom(List<FrontLine> lines) {
        boolean torn = false;
        for (FrontLine line : lines) {
            torn |= contain(line.text());
        }
        List<FrontLine> taken = new ArrayList<>();
        List<FrontLine> left = new ArrayList<>(lines.size());
        for (FrontLine line : lines) {
            boolean repeated = torn && (contain(line.text()) || isNumber(line.text()));
            (repeated ? taken : left).add(line);
        }
        lines.clear();
        lines.addAll(left);
        return taken;
    }

    /** {@code 1.}, {@code 3.1}, {@code 12}. */
    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /**
     * Whether a line is one of them, with its number before it and its page after it, with one of them, or with
     * neither.
     */
    private boolean contain(String text) {
        if (!isDistinctive(text)) {
            return false;
        }
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return titles.contains(Letters.withDigits(text.substring(start)))
                || titles.contains(Letters.withDigits(text.substring(start, end)));
    }

    private static boolean isDistinctive(String text) {
        int words = 1;
        for (int blank = text.indexOf(' '); blank >= 0 && words < MIN_WORDS; blank = text.indexOf(' ', blank + 1)) {
            words++;
        }
        return words >= MIN_WORDS && text.length() <= MAX_LENGTH;
    }
}
