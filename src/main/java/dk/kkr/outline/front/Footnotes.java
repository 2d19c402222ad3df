package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.profile.Footnote;
import dk.kkr.text.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Signs beside names and what a note above or below them says, {@code Bo Dam*} / {@code * fraværende}: the note's words
 * take the place of the sign, {@code Bo Dam (fraværende)}. Only where a sign leads to the note; else a star is a bullet
 * or Markdown's.
 */
final class Footnotes {
    private final List<FrontLine> lines = new ArrayList<>();
    private final Map<Integer, Mark> marks = new HashMap<>();

    private Footnotes() {}

    static Footnotes in(List<FrontLine> printed) {
        Footnotes notes = new Footnotes();
        notes.lines.addAll(printed);
        for (FrontLine line : printed) {
            Optional<Footnote> note = line.isParagraph()
                    ? Optional.empty()
                    : Footnote.of(line.line().printed().strip());
            if (note.isPresent() && notes.replace(note.get(), line)) {
                notes.lines.remove(line);
                notes.marks.put(line.index(), Mark.Plain.PARTICIPANT);
            }
        }
        return notes;
    }

    /** The lines without notes, each sign replaced. */
    List<FrontLine> lines() {
        return lines;
    }

    /** What the notes are, by their index in the document. */
    Map<Integer, Mark> marks() {
        return marks;
    }

    private boolean replace(Footnote note, FrontLine own) {
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            FrontLine line = lines.get(i);
            String text = line.isParagraph() || line.index() == own.index() ? "" : withSigns(line);
            String replaced = replaced(text, note);
            if (!text.isEmpty() && !replaced.equals(text)) {
                lines.set(i, new FrontLine(line.index(), line.line(), replaced));
                any = true;
            }
        }
        return any;
    }

    /** With the signs at its end, which may be taken for Markdown's. */
    private static String withSigns(FrontLine line) {
        String printed = line.line().printed();
        String signs = printed.substring(Footnote.startOfSigns(printed));
        return line.text().endsWith(signs) ? line.text() : line.text() + signs;
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
