package dk.kkr.page;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;

/**
 * Splits the lines that hold more than one thing, in one pass: letterhead beside text, a page's number glued to it, the
 * anchor of a link before it. From then on every line is one thing.
 */
final class FurnitureSplitter {
    private final Lines parts;
    private final Letterhead letterhead;
    private final PageNumberInWord numbers;

    private FurnitureSplitter(Lines lines, Pages pages) {
        this.parts = new Lines(lines.size());
        this.letterhead = Letterhead.find(lines, pages);
        this.numbers = PageNumberInWord.find(lines, pages);
    }

    static Labelling split(Lines lines) {
        Pages pages = Pages.byFormFeeds(lines);
        FurnitureSplitter splitter = new FurnitureSplitter(lines, pages);
        for (int i = 0; i < lines.size(); i++) {
            splitter.add(lines.get(i), i);
        }
        // A line that is split moves those after it.
        boolean split = splitter.parts.size() > lines.size();
        return new Labelling(splitter.parts, split ? Pages.byFormFeeds(splitter.parts) : pages);
    }

    private void add(Line line, int index) {
        int start = letterhead.startOn(index);
        if (start < 0) {
            addNumbered(line, numbers.startIn(line, index));
            return;
        }
        if (start > 0) {
            addNumbered(line.part(0, start), -1);
        }
        Line right = line.part(start, line.printed().length()).withMark(Mark.Plain.LETTERHEAD);
        addNumbered(right, numbers.startIn(right, index));
    }

    /** @param numberInWord where a page's bare number begins in the line; -1 where it has none */
    private void addNumbered(Line line, int numberInWord) {
        int glued = GluedPageNumber.startIn(line.text());
        int cut = glued < 0 ? numberInWord : glued;
        if (cut < 0) {
            addText(line);
            return;
        }
        Line text = line.part(0, cut);
        addText(Character.isLetterOrDigit(line.printed().charAt(cut - 1)) ? text.cutInWord() : text);
        parts.add(line.part(cut, line.printed().length()).withMark(Mark.Plain.PAGE_NUMBER));
    }

    private void addText(Line line) {
        int end = line.isBody() ? ConverterMarkup.endOfAnchors(line.text()) : 0;
        if (end == 0) {
            parts.add(line);
            return;
        }
        parts.add(line.part(0, end).withMark(Mark.Plain.MARKUP));
        if (end < line.text().length()) {
            parts.add(line.part(end, line.text().length()));
        }
    }
}
