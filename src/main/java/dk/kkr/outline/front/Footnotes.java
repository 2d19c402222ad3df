package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.profile.Footnote;
import dk.kkr.text.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Signs beside names and what a note says of them, {@code Bo Dam*} / {@code * fraværende}: the words of the nearest
 * note below, or above where none is below, take the place of the sign, {@code Bo Dam (fraværende)}. Only where a sign
 * leads to the note; else a star is a bullet or Markdown's. A sign without a note stays, in brackets.
 */
final class Footnotes {
    private final List<FrontLine> lines;
    private final List<Optional<Footnote>> notes = new ArrayList<>();
    private final BitSet used = new BitSet();

    /** The lines in which a note's words took a sign's place. */
    private final BitSet answered = new BitSet();

    private Footnotes(List<FrontLine> printed) {
        this.lines = new ArrayList<>(printed);
        for (FrontLine line : printed) {
            notes.add(
                    line.isParagraph()
                            ? Optional.empty()
                            : Footnote.of(line.line().printed().strip()));
        }
    }

    static Footnotes in(List<FrontLine> printed) {
        Footnotes footnotes = new Footnotes(printed);
        footnotes.replaceAll();
        return footnotes;
    }

    /** The lines without the notes that were read. */
    List<FrontLine> lines() {
        List<FrontLine> left = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!used.get(i)) {
                left.add(withOpenSign(i));
            }
        }
        return left;
    }

    /** {@code Bo Dam (V) *}, to which no note was read: the sign is what is said of him. */
    private FrontLine withOpenSign(int index) {
        FrontLine line = lines.get(index);
        String signs = answered.get(index) || !mayName(line) ? "" : signsOf(line);
        return signs.isEmpty()
                ? line
                : new FrontLine(line.index(), line.line(), withoutSigns(line.text()) + " (" + signs + ')');
    }

    private static String signsOf(FrontLine line) {
        String printed = line.line().printed();
        return printed.substring(Footnote.startOfSigns(printed));
    }

    private static String withoutSigns(String text) {
        return text.substring(0, Footnote.startOfSigns(text)).strip();
    }

    /** What the notes are, by their index in the document. */
    Map<Integer, Mark> marks() {
        Map<Integer, Mark> marks = new HashMap<>();
        for (int i = used.nextSetBit(0); i >= 0; i = used.nextSetBit(i + 1)) {
            marks.put(lines.get(i).index(), Mark.Plain.PARTICIPANT);
        }
        return marks;
    }

    private void replaceAll() {
        // By the sign, the index of the nearest note.
        Map<String, Integer> nearest = new HashMap<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            replaceOrKeep(i, nearest);
        }
        nearest.clear();
        for (int i = 0; i < lines.size(); i++) {
            replaceOrKeep(i, nearest);
        }
    }

    private void replaceOrKeep(int index, Map<String, Integer> nearest) {
        FrontLine line = lines.get(index);
        Optional<Footnote> own = notes.get(index);
        if (own.isPresent()) {
            nearest.put(own.get().sign(), index);
        } else if (!nearest.isEmpty() && mayName(line)) {
            String text = withSigns(index);
            for (int note : nearest.values()) {
                String before = text;
                text = replaced(before, notes.get(note).orElseThrow());
                if (!text.equals(before)) {
                    used.set(note);
                    answered.set(index);
                    lines.set(index, new FrontLine(line.index(), line.line(), text));
                }
            }
        }
    }

    /** A line of the cover, {@code Sted: Hotel Svanen*}, names nobody. */
    private static boolean mayName(FrontLine line) {
        return !line.isParagraph() && !PeopleLine.endsList(line);
    }

    /** With the signs at its end, which may be taken for Markdown's. */
    private String withSigns(int index) {
        FrontLine line = lines.get(index);
        String signs = signsOf(line);
        return answered.get(index) || line.text().endsWith(signs) ? line.text() : line.text() + signs;
    }

    private static String replaced(String text, Footnote note) {
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (int at = note.signIn(text, 0); at >= 0; at = note.signIn(text, from)) {
            String words = text.charAt(at - 1) == ' ' ? note.inBrackets() : ' ' + note.inBrackets();
            replaced.append(text, from, at).append(words);
            from = afterGap(
                    text,
                    at + note.sign().length(),
                    words.length() - note.sign().length());
        }
        return replaced.append(text, from, text.length()).toString();
    }

    /** What stands in columns behind stays where it is, as far as there are blanks. */
    private static int afterGap(String text, int from, int more) {
        int end = from;
        while (end < text.length() && end - from < more && text.startsWith(Cell.GAP, end)) {
            end++;
        }
        return end;
    }
}
