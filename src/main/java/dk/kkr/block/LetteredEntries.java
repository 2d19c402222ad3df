package dk.kkr.block;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.ListMarker;
import dk.kkr.line.Mark;
import java.util.List;

/**
 * Entries of Word's lists {@code a.} {@code b.} {@code c.}, {@code A.} {@code B.} {@code C.}, {@code a)} {@code b)}
 * {@code c)} and {@code i.} {@code ii.} {@code iii.} A letter with its full stop at a line's start may be the end of an
 * abbreviation ({@code bl.} / {@code a. ruterne}), so that only the sequence proves the list: it begins with the first
 * letter or number, and exactly the next one follows not far below in the same section. Fails on lines near each other
 * that begin with {@code a. …} of {@code bl. a.} and with {@code b. …} of another abbreviation.
 */
final class LetteredEntries {
    /** An entry takes at most so many lines, those nested in it included. */
    private static final int NEAR = 15;

    /** {@code viii} is the longest of the numbers that occur. */
    private static final int MAX_LETTERS = 4;

    private static final String ROMAN_DIGITS = "ivx";

    private static final List<String> ROMAN =
            List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private final Lines lines;
    private final Run letters = new Run("a.");
    private final Run capitals = new Run("A.");
    private final Run brackets = new Run("I)");
    private final Run numbers = new Run("i.");

    private LetteredEntries(Lines lines) {
        this.lines = lines;
    }

    /** Gives the lines that begin such entries their marker. */
    static void mark(Lines lines) {
        LetteredEntries entries = new LetteredEntries(lines);
        for (int i = 0; i < lines.size(); i++) {
            Mark mark = lines.get(i).mark();
            if (mark == Mark.Plain.TEXT) {
                entries.look(i);
            } else if (mark instanceof Mark.SectionHeading) {
                entries.letters.end();
                entries.capitals.end();
                entries.brackets.end();
                entries.numbers.end();
            }
        }
    }

    private void look(int index) {
        String text = lines.get(index).text();
        if (isCapital(text)) {
            capitals.add(index, text.charAt(0) - 'A' + 1);
            return;
        }
        int dot = endOfLetters(text);
        boolean bracket = dot == 1 && text.startsWith(")", dot);
        if (dot == 0 || !(bracket || text.startsWith(".", dot)) || !isSeparated(text, dot + 1)) {
            return;
        }
        if (bracket) {
            brackets.add(index, text.charAt(0) - 'a' + 1);
            return;
        }
        boolean listed = dot == 1 && letters.add(index, text.charAt(0) - 'a' + 1);
        if (!listed) {
            numbers.add(index, ROMAN.indexOf(text.substring(0, dot)));
        }
    }

    /** {@code B. godkender planen}; {@code B. Dam} is a name. */
    private static boolean isCapital(String text) {
        return text.length() > 3
                && text.charAt(0) >= 'A'
                && text.charAt(0) <= 'Z'
                && text.startsWith(". ", 1)
                && Character.isLowerCase(text.charAt(3));
    }

    /** The entry stands after a blank, or on the next line: {@code a.} alone. */
    private static boolean isSeparated(String text, int at) {
        return at == text.length() || (text.charAt(at) == ' ' && at + 1 < text.length());
    }

    /** The offset after the letter or roman number with which the text begins; 0 where it begins otherwise. */
    private static int endOfLetters(String text) {
        int most = Math.min(text.length(), MAX_LETTERS);
        int end = 0;
        while (end < most && ROMAN_DIGITS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean otherLetter = end == 0 && most > 0 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
        return otherLetter ? 1 : end;
    }

    /** The list that is being read. */
    private final class Run {
        private final String form;
        private int last;
        private int lastIndex;

        private Run(String form) {
            this.form = form;
        }

        private void end() {
            last = 0;
        }

        /** Takes the number if it begins or continues the list; returns whether it continues it. */
        private boolean add(int index, int number) {
            boolean next = last > 0 && number == last + 1 && index - lastIndex <= NEAR;
            if (next) {
                mark(lastIndex);
                mark(index);
            }
            if (next || number == 1) {
                last = number;
                lastIndex = index;
            }
            return next;
        }

        private void mark(int index) {
            Line line = lines.get(index);
            int blank = line.text().indexOf(' ');
            int start = blank < 0 ? line.text().length() : blank + 1;
            lines.set(index, line.withMarker(new ListMarker(form, 0, start, true)));
        }
    }
}
