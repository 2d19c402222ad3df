package dk.kkr.line;

import dk.kkr.text.Cell;
import dk.kkr.text.LineEndHyphen;
import dk.kkr.text.SentenceEnd;
import java.util.Optional;

/**
 * A line of the dump, or the stretch of one that page furniture or a glued heading leaves: what is printed, how it is
 * set, what the stages have found it to be so far, and facts about its text that several of them need, computed on
 * first use.
 */
public final class Line {
    /** In characters, of the smallest print. */
    private static final int WIDER_THAN_PAGE = 130;

    private final Stretch stretch;
    private final String text;
    private final Characters characters;
    private final Mark mark;
    private final Gap gap;

    // Facts of the text, each found when first asked: a dump is parsed by one thread.
    private boolean knowsMarker;
    private Optional<ListMarker> marker = Optional.empty();
    private boolean isUnnumbered;

    private Line(Stretch stretch, String text, Characters characters, Mark mark, Gap gap) {
        this.stretch = stretch;
        this.text = text;
        this.characters = characters;
        this.mark = mark;
        this.gap = gap;
        this.isUnnumbered = !characters.haveDigit();
    }

    /** The same text as another line's: what is known of it is known of this one. */
    private Line withFactsOf(Line other) {
        knowsMarker = other.knowsMarker;
        marker = other.marker;
        isUnnumbered = other.isUnnumbered;
        return this;
    }

    /** A stretch of which nothing is known but its characters. */
    static Line of(Stretch stretch, Characters characters) {
        return new Line(stretch, stretch.printed(), characters, Mark.Plain.BODY, Gap.NONE);
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
        return new Line(stretch, text, characters, newMark, gap).withFactsOf(this);
    }

    /** The same as something else, with its text as that. */
    public Line withMark(Mark newMark, String newText) {
        return newText.equals(text)
                ? withMark(newMark)
                : new Line(stretch, newText, Characters.of(newText), newMark, gap);
    }

    /** The same after another gap. */
    public Line withGap(Gap newGap) {
        return newGap == gap ? this : new Line(stretch, text, characters, mark, newGap).withFactsOf(this);
    }

    /** The same with its indent counted from a margin, in blanks. */
    public Line withMargin(int margin) {
        return margin == 0 ? this : new Line(stretch.withMargin(margin), text, characters, mark, gap).withFactsOf(this);
    }

    /** The same, cut off in the middle of a word. */
    public Line cutInWord() {
        return new Line(stretch.cutInWord(), text, characters, mark, gap).withFactsOf(this);
    }

    /** What is printed between two offsets of it, without the blanks at its ends, as a line of its own. */
    public Line part(int start, int end) {
        Stretch part = stretch.part(start, end);
        return new Line(part, part.printed(), Characters.of(part.printed()), mark, gap);
    }

    /** The list marker that it begins with. */
    public Optional<ListMarker> marker() {
        if (!knowsMarker) {
            marker = ListMarker.parse(text);
            knowsMarker = true;
        }
        return marker;
    }

    /** The same, its marker confirmed or withdrawn by the lines around it. */
    public Line withMarker(ListMarker judged) {
        Line line = new Line(stretch, text, characters, mark, gap).withFactsOf(this);
        line.knowsMarker = true;
        line.marker = Optional.of(judged);
        return line;
    }

    /** Whether it may be an item's number and the beginning of its title. */
    public boolean isNumberedTitle() {
        Optional<NumberedLine> numbered = numbered();
        return numbered.isPresent() && numbered.get().beginsLikeTitle();
    }

    /** Whether it may begin with the number of an item. */
    public boolean isNumbered() {
        return startAfterNumber() >= 0;
    }

    /** The number of an item that it may begin with. */
    public Optional<NumberedLine> numbered() {
        // Not kept: in a dump of nothing but titles the numbers would take more memory than all else.
        Optional<NumberedLine> numbered = isUnnumbered ? Optional.empty() : NumberedLine.parse(text);
        isUnnumbered = numbered.isEmpty();
        return numbered;
    }

    /** The offset of the title after such a number; 0 where there is no number, or nothing follows it. */
    public int startOfTitle() {
        int start = startAfterNumber();
        return start < text.length() ? Math.max(start, 0) : 0;
    }

    private int startAfterNumber() {
        int start = isUnnumbered ? -1 : NumberedLine.startOfTitle(text);
        isUnnumbered = start < 0;
        return start;
    }

    /** Whether it has a digit of ASCII. */
    public boolean hasDigit() {
        return characters.haveDigit();
    }

    public boolean hasColon() {
        return characters.haveColon();
    }

    /** Whether it has a keyboard's hyphen. */
    public boolean hasHyphen() {
        return characters.haveHyphen();
    }

    /** Whether it has a bar or one of {@link dk.kkr.profile.MarkdownMarks}. */
    public boolean hasMarkup() {
        return characters.haveMarkup();
    }

    /** Whether a gap separates cells, see {@link Cell}. */
    public boolean hasGap() {
        return characters.haveBlanks() && Cell.hasGap(text);
    }

    /** Whether it has cells separated by tabs, or between bars as Markdown has them. */
    public boolean isTableRow() {
        if (text.length() > 1 && text.charAt(0) == '|' && text.charAt(text.length() - 1) == '|') {
            return true;
        }
        if (!characters.haveTab()) {
            return false;
        }
        return marker().isEmpty() || text.indexOf('\t') >= marker().get().length();
    }

    /**
     * Where the second cell of a row printed with blanks begins, in blanks from the page's edge; -1 where it has none.
     */
    public int secondColumn() {
        int at = characters.haveBlanks() ? Cell.startOfSecond(text) : -1;
        return at < 0 ? -1 : indent() + at;
    }

    /** How wide what is printed is, in {@link GlyphWidth}. */
    int glyphWidth() {
        String printed = printed();
        return printed.equals(text) ? characters.width() : GlyphWidth.of(printed, 0, printed.length());
    }

    /** Whether no page is as wide: then it is a paragraph that was not broken. */
    public boolean isWiderThanPage() {
        return text.length() > WIDER_THAN_PAGE;
    }

    public boolean beginsInLowerCase() {
        return characters.beginInLowerCase();
    }

    public boolean beginsInCapital() {
        return characters.beginInCapital();
    }

    public char lastCharacter() {
        return text.charAt(text.length() - 1);
    }

    /** Whether it ends like a sentence or like the words before a list; a closing quote or bracket may follow. */
    public boolean endsSentence() {
        return SentenceEnd.in(text);
    }

    /** Not a dash alone on its line. */
    public boolean endsInHyphen() {
        return text.length() > 1 && LineEndHyphen.is(lastCharacter());
    }
}
