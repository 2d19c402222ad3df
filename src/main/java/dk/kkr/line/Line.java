package dk.kkr.line;

import dk.kkr.text.LineEndHyphen;
import java.util.Optional;

/**
 * A line of the dump, or the stretch of one that page furniture or a glued heading leaves: what is printed, how it is
 * set, what the stages have found it to be so far, and facts about its text that several of them need, computed on
 * first use.
 */
public final class Line {
    private final Stretch stretch;
    private final String text;
    private final Mark mark;
    private final Gap gap;
    private final LineFacts facts;

    private Line(Stretch stretch, String text, Mark mark, Gap gap, LineFacts facts) {
        this.stretch = stretch;
        this.text = text;
        this.mark = mark;
        this.gap = gap;
        this.facts = facts;
    }

    /** A stretch about which nothing more is known. */
    static Line of(Stretch stretch) {
        return new Line(stretch, stretch.printed(), Mark.Plain.BODY, Gap.NONE, new LineFacts());
    }

    /** 1-based number of its line in the dump. */
    public int number() {
        return stretch.number();
    }

    /** Offset of its first UTF-16 unit in the normalised line. */
    public int from() {
        return stretch.from();
    }

    /** Offset after its last UTF-16 unit in the normalised line. */
    public int to() {
        return stretch.from() + stretch.printed().length();
    }

    /** All of it, without blanks at either end; never empty. */
    public String printed() {
        return stretch.printed();
    }

    /**
     * The part of it that is text: usually all that is printed; in an item's heading what comes after the number, in an
     * entry of the contents list what is not number, leader or page. May be empty.
     */
    public String text() {
        return text;
    }

    /** What it is, as far as is known. */
    public Mark mark() {
        return mark;
    }

    /** What lies between it and the body line before it; {@link Gap#NONE} for the first. */
    public Gap gap() {
        return gap;
    }

    /** Lines without text between it and the stretch before it. */
    public int blankLinesBefore() {
        return stretch.layout().blankLinesBefore();
    }

    /** Whether a form feed stands between it and the stretch before it. */
    public boolean isAfterFormFeed() {
        return stretch.layout().afterFormFeed();
    }

    /** Blanks in front of it, less the page's margin. */
    public int indent() {
        return stretch.layout().indent();
    }

    /** Blanks after it. */
    public int trailingBlanks() {
        return stretch.layout().trailingBlanks();
    }

    /** Whether an extractor glued page furniture to it in the middle of a word: {@code infrastrukSIDE | 5}. */
    public boolean isCutInWord() {
        return stretch.layout().cutInWord();
    }

    /** Whether it is the document's own text, about which nothing more is known. */
    public boolean isBody() {
        return mark == Mark.Plain.BODY;
    }

    /** The same with another mark. */
    public Line withMark(Mark newMark) {
        return new Line(stretch, text, newMark, gap, facts);
    }

    /** The same as something else, with its text as that. */
    public Line withMark(Mark newMark, String newText) {
        return newText.equals(text) ? withMark(newMark) : new Line(stretch, newText, newMark, gap, new LineFacts());
    }

    /** The same after another gap. */
    public Line withGap(Gap newGap) {
        return newGap == gap ? this : new Line(stretch, text, mark, newGap, facts);
    }

    /** The same with its indent counted from a margin, in blanks. */
    public Line withMargin(int margin) {
        return margin == 0 ? this : new Line(stretch.withMargin(margin), text, mark, gap, facts);
    }

    /** The same, cut off in the middle of a word. */
    public Line cutInWord() {
        return new Line(stretch.cutInWord(), text, mark, gap, facts);
    }

    /** What is printed between two offsets of it, without the blanks at its ends, as a line of its own. */
    public Line part(int start, int end) {
        Stretch part = stretch.part(start, end);
        return new Line(part, part.printed(), mark, gap, new LineFacts());
    }

    /** The list marker that it begins with. */
    public Optional<ListMarker> marker() {
        return facts.marker(text);
    }

    /** The same, its marker confirmed or withdrawn by the lines around it. */
    public Line withMarker(ListMarker marker) {
        return new Line(stretch, text, mark, gap, new LineFacts(marker));
    }

    /** The number of an item that it may begin with. */
    public Optional<NumberedLine> numbered() {
        return facts.numbered(text);
    }

    /** Whether it has cells separated by tabs, or between bars as Markdown has them. */
    public boolean isTableRow() {
        if (text.length() > 1 && text.charAt(0) == '|' && text.charAt(text.length() - 1) == '|') {
            return true;
        }
        int tab = text.indexOf('\t');
        return tab >= 0 && (marker().isEmpty() || tab >= marker().get().length());
    }

    public boolean beginsInLowerCase() {
        return Character.isLowerCase(text.charAt(0));
    }

    public boolean beginsInCapital() {
        return Character.isUpperCase(text.charAt(0));
    }

    public char lastCharacter() {
        return text.charAt(text.length() - 1);
    }

    /** Whether it ends like a sentence or like the words before a list; a closing quote or bracket may follow. */
    public boolean endsSentence() {
        char last = lastCharacter();
        boolean closed = last == '”' || last == '"' || last == ')' || last == '*';
        char end = closed && text.length() > 1 ? text.charAt(text.length() - 2) : last;
        return end == '.' || end == ':' || end == '?' || end == '!' || last == '.';
    }

    /** Not a dash alone on its line. */
    public boolean endsInHyphen() {
        return text.length() > 1 && LineEndHyphen.is(lastCharacter());
    }
}
