package dk.kkr.block;

import dk.kkr.line.Lines;
import dk.kkr.text.LineEndHyphen;

/**
 * What the line ends of a dump say about its extractor.
 *
 * @param blanksAreTyped whether a blank after a line-end hyphen was typed: not where most hyphens have one, unless
 *     hyphens are few, and hardly any other line has one
 * @param lostHyphens whether the extractor removed line-end hyphens: wrapped text has none
 */
record LineEnds(boolean blanksAreTyped, boolean lostHyphens) {
    /**
     * Hyphenated Danish text breaks a word at every fifth line or so; an extractor that removes hyphens leaves at most
     * one in so many lines.
     */
    private static final int LINES_PER_HYPHEN = 50;

    /** Hardly any line ends in a blank where one in so many does. */
    private static final int LINES_PER_BLANK = 10;

    /** An extractor that adds a blank only after hyphens adds it after each, and more often than people type one. */
    private static final int FEW = 8;

    /** Fewer lines prove nothing. */
    private static final int ENOUGH_LINES = 50;

    static LineEnds of(Lines lines) {
        int hyphens = 0;
        int withBlank = 0;
        int otherBlanks = 0;
        int wrapped = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).printed();
            boolean hyphen = LineEndHyphen.is(text.charAt(text.length() - 1));
            boolean blank = lines.get(i).trailingBlanks() > 0;
            hyphens += hyphen ? 1 : 0;
            withBlank += hyphen && blank ? 1 : 0;
            otherBlanks += blank && !hyphen ? 1 : 0;
            wrapped += i > 0 && Character.isLowerCase(text.charAt(0)) ? 1 : 0;
        }
        boolean lost = wrapped >= ENOUGH_LINES && hyphens * LINES_PER_HYPHEN < wrapped;
        boolean typed = withBlank < FEW && otherBlanks * LINES_PER_BLANK <= lines.size() - hyphens;
        return new LineEnds(typed || 2 * withBlank < hyphens, lost);
    }
}
