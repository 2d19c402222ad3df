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

    /** Their text as printed, with notes in the places of signs. */
    private final List<String> printed = new ArrayList<>();

    private final List<Optional<Footnote>> notes = new ArrayList<>();
    private final BitSet used = new BitSet();

    /** The lines in which a note's words took a sign's place. */
    private final BitSet answered = new BitSet();

    private Footnotes(List<FrontLine> front) {
        this.lines = new ArrayList<>(front);
        for (FrontLine line : front) {
            String text = line.line().printed();
            printed.add(text);
            notes.add(line.isParagraph() ? Optional.empty() : Footnote.of(text).filter(Footnotes::isNote));
        }
    }

    /** {@code * afbud, suppleant Bo Dam deltog}; not {@code * Bo Dam (V)}, an entry of a list with bullets. */
    private static boolean isNote(Footnote note) {
        return note.isOfAttendance() || !RowReader.isRow(note.text(), true);
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
        String signs = answered.get(index) ? "" : signsOf(line);
        return signs.isEmpty() || !mayName(line)
                ? line
                : new FrontLine(line.index(), line.line(), withoutSigns(line.text()) + " (" + signs + ')');
    }

    private static String signsOf(FrontLine line) {
        String text = line.line().printed();
        return text.substring(Footnote.startOfSigns(text));
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
        boolean leads = false;
        for (int note : !nearest.isEmpty() && mayName(line) ? nearest.values() : List.<Integer>of()) {
            Footnote found = notes.get(note).orElseThrow();
            String before = printed.get(index);
            String text = replaced(before, found);
            leads |= found.leads(before);
            if (!text.equals(before)) {
                printed.set(index, text);
                used.set(note);
                answered.set(index);
                lines.set(index, line.printedAs(text));
            }
        }
        if (own.isPresent() && !leads) {
            nearest.put(own.get().sign(), index);
        }
    }

    /** A line of the cover, {@code Sted: Hotel Svanen*}, names nobody. */
    private static boolean mayName(FrontLine line) {
        return !line.isParagraph() && !PeopleLine.endsList(line);
    }

    private static String replaced(String text, Footnote note) {
        if (note.isOfAttendance() && note.leads(text)) {
            return text.substring(note.sign().length()) + ' ' + note.inBrackets();
        }
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (int at = note.signIn(text, 0); at >= 0; at = note.signIn(text, from)) {
            char before = text.charAt(at - 1);
            String words = before == '(' ? note.text() : before == ' ' ? note.inBrackets() : ' ' + note.inBrackets();
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
