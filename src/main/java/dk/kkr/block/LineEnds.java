package dk.kkr.block;

import dk.kkr.line.Line;
import dk.kkr.text.LineEndHyphen;
import java.util.List;

/**
 * What the line ends of a dump say of its extractor.
 *
 * @param blanksTell whether a blank behind a line-end hyphen was typed: not where most hyphens have one, unless they
 *     are few, and hardly another line has one
 * @param lostHyphens whether the extractor removed line-end hyphens: text that is wrapped to lines has none
 */
record LineEnds(boolean blanksTell, boolean lostHyphens) {
    /** Hyphenated Danish text breaks a word at every fifth line or so; one in so many is left to a remover. */
    private static final int LINES_PER_HYPHEN = 50;

    /** Hardly a line ends in a blank where one in so many does. */
    private static final int LINES_PER_BLANK = 10;

    /** An extractor that puts a blank behind hyphens alone does so at each, and more often than people type one. */
    private static final int FEW = 8;

    /** Fewer lines say nothing. */
    private static final int ENOUGH_LINES = 50;

    static LineEnds of(List<Line> lines) {
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
