package dk.kkr.block;

import dk.kkr.hyphen.HyphenRepair;
import dk.kkr.hyphen.LineBreak;
import dk.kkr.hyphen.Verdict;
import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.model.Decision;
import dk.kkr.model.Finding;
import dk.kkr.text.LineEndHyphen;
import dk.kkr.text.SharedStrings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Joins the lines of a block into one text, and keeps an account of what it did with each line-end hyphen. */
final class LineJoiner {
    /** No word is longer; its beginning is not looked for farther back. */
    private static final int LONGEST_TOKEN = 200;

    private final HyphenRepair repair;
    private final LineEnds ends;
    private final List<Decision> decisions = new ArrayList<>();
    private final SharedStrings strings = new SharedStrings();
    private final WordRepair words;

    /** The numbers of the lines that a residue may end on. */
    private final BitSet linesToLookAt;

    /** The numbers of the lines that may have blanks next to each other. */
    private final BitSet wideBlanks;

    private LineJoiner(HyphenRepair repair, Lines lines, boolean fixResidues) {
        this.repair = repair;
        this.ends = LineEnds.of(lines);
        this.words = new WordRepair(repair, ends.lostHyphens(), fixResidues);
        this.linesToLookAt = numbers(lines, repair.linesToLookAt());
        this.wideBlanks = numbers(lines, repair.linesWithWideBlanks());
    }

    /** A joiner for one dump, with the dump's own words as evidence. */
    static LineJoiner of(Lines lines, boolean fixResidues) {
        List<String> texts = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            texts.add(lines.get(i).text());
        }
        return new LineJoiner(HyphenRepair.of(texts), lines, fixResidues);
    }

    private static BitSet numbers(Lines lines, BitSet indices) {
        BitSet numbers = new BitSet();
        for (int index = indices.nextSetBit(0); index >= 0; index = indices.nextSetBit(index + 1)) {
            numbers.set(lines.get(index).number());
        }
        return numbers;
    }

    /** Every decision so far. */
    List<Decision> decisions() {
        return decisions;
    }

    /** Findings about words that were or may be repaired. */
    List<Finding> findings() {
        return words.findings();
    }

    JoinedText join(List<Line> lines) {
        return words.repair(joinLines(lines), linesToLookAt);
    }

    private JoinedText joinLines(List<Line> lines) {
        if (lines.size() == 1) {
            // Most blocks of a dump without gaps: their text needs no copy.
            return new JoinedText(foldedText(lines.get(0)), LineStarts.ONE, lines);
        }
        int[] starts = new int[lines.size()];
        StringBuilder text = new StringBuilder(longest(lines)).append(foldedText(lines.get(0)));
        for (int i = 1; i < lines.size(); i++) {
            String line = foldedText(lines.get(i));
            if (text.length() == 0 || line.isEmpty()) {
                text.append(line);
            } else {
                append(text, starts[i - 1], lines.get(i - 1), line);
            }
            starts[i] = text.length() - line.length();
        }
        return new JoinedText(text.toString(), new LineStarts(starts), lines);
    }

    private static int longest(List<Line> lines) {
        int length = 0;
        for (Line line : lines) {
            length += line.text().length() + 1;
        }
        return length;
    }

    private void append(StringBuilder text, int lastStart, Line previous, String line) {
        char last = text.charAt(text.length() - 1);
        if (previous.isCutInWord()) {
            text.append(line);
        } else if (LineEndHyphen.is(last) && !isMarkerOnly(text)) {
            appendAfterHyphen(text, lastStart, previous, line);
        } else if (last == '/' && SlashEnd.continues(text, line)) {
            text.append(line);
        } else {
            text.append(' ').append(line);
        }
    }

    private void appendAfterHyphen(StringBuilder text, int lastStart, Line previous, String line) {
        int start = startOfLeft(text, lastStart);
        int end = line.indexOf(' ');
        String right = end < 0 ? line : line.substring(0, end);
        boolean blankAfter = ends.blanksAreTyped() && previous.trailingBlanks() > 0;
        String before = start == 0 ? "" : text.substring(startOfToken(text, start - 1), start - 1);
        String left = text.substring(start);
        Verdict verdict = repair.decide(new LineBreak(before, left, right, blankAfter));
        text.setLength(start);
        text.append(verdict.result()).append(line, right.length(), line.length());
        decisions.add(new Decision(
                previous.number(),
                strings.of(left),
                strings.of(right),
                verdict.action(),
                strings.of(verdict.result()),
                verdict.certainty(),
                verdict.reason()));
    }

    /**
     * The last token; where a blank stands before its hyphen, the word before it too: {@code er -}. A token that has
     * become longer than words are, line by line, is not a word: then only what stands on the last line.
     */
    private static int startOfLeft(StringBuilder text, int lastStart) {
        int start = startOfToken(text, text.length());
        if (text.length() - start == LONGEST_TOKEN) {
            return Math.max(start, lastStart);
        }
        boolean lone = start == text.length() - 1;
        return lone && start >= 2 && Character.isLetterOrDigit(text.charAt(start - 2))
                ? startOfToken(text, start - 1)
                : start;
    }

    private static int startOfToken(StringBuilder text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_TOKEN && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    /** A list marker alone on its line, its entry on the next. */
    private static boolean isMarkerOnly(StringBuilder text) {
        return text.length() == 1;
    }

    private String foldedText(Line line) {
        return wideBlanks.get(line.number()) ? folded(line.text()) : line.text();
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' || folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
