package dk.kkr.block;

import dk.kkr.hyphen.HyphenRepair;
import dk.kkr.hyphen.LineBreak;
import dk.kkr.hyphen.Verdict;
import dk.kkr.model.Decision;
import dk.kkr.outline.OutlineLine;
import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a block into one text, and keeps an account of what it did with each line-end hyphen. */
final class LineJoiner {
    private final HyphenRepair repair;
    private final List<Decision> decisions = new ArrayList<>();

    LineJoiner(HyphenRepair repair) {
        this.repair = repair;
    }

    /** Every decision so far. */
    List<Decision> decisions() {
        return decisions;
    }

    String join(List<OutlineLine> lines) {
        if (lines.size() == 1) {
            return foldBlanks(lines.get(0).text());
        }
        StringBuilder text = new StringBuilder(foldBlanks(lines.get(0).text()));
        for (int i = 1; i < lines.size(); i++) {
            append(text, lines.get(i - 1), foldBlanks(lines.get(i).text()));
        }
        return text.toString();
    }

    private void append(StringBuilder text, OutlineLine previous, String line) {
        char last = text.charAt(text.length() - 1);
        if (previous.span().cutInWord()) {
            text.append(line);
        } else if (LineBreak.isHyphen(last) && !isMarkerOnly(text)) {
            appendBehindHyphen(text, previous, line);
        } else if (last == '/' && SlashEnd.continues(text, line)) {
            text.append(line);
        } else {
            text.append(' ').append(line);
        }
    }

    private void appendBehindHyphen(StringBuilder text, OutlineLine previous, String line) {
        int start = startOfLeft(text);
        String left = text.substring(start);
        String before = start == 0 ? "" : text.substring(text.lastIndexOf(" ", start - 2) + 1, start - 1);
        int end = line.indexOf(' ');
        String right = end < 0 ? line : line.substring(0, end);
        Verdict verdict =
                repair.decide(new LineBreak(before, left, right, previous.span().trailingBlanks() > 0));
        text.setLength(text.length() - left.length());
        text.append(verdict.result()).append(line, right.length(), line.length());
        decisions.add(new Decision(
                previous.span().line(),
                left,
                right,
                verdict.action(),
                verdict.result(),
                verdict.certainty(),
                verdict.reason()));
    }

    /** The last token; where a blank stands before its hyphen, the word before it too: {@code er -}. */
    private static int startOfLeft(StringBuilder text) {
        int start = text.lastIndexOf(" ") + 1;
        boolean lone = start == text.length() - 1;
        if (lone && start >= 2 && Character.isLetterOrDigit(text.charAt(start - 2))) {
            return text.lastIndexOf(" ", start - 2) + 1;
        }
        return start;
    }

    /** A list marker alone on its line, its entry on the next. */
    private static boolean isMarkerOnly(StringBuilder text) {
        return text.length() == 1;
    }

    private static String foldBlanks(String text) {
        if (!text.contains("  ")) {
            return text;
        }
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
