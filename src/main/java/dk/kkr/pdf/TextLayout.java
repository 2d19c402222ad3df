package dk.kkr.pdf;

import dk.kkr.model.PdfLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the characters of a PDF's pages into lines, in the order in which people read them, with the gaps between. */
final class TextLayout {
    private static final String GAP = " ";
    private static final String PAGE = "\f";

    private final EndHyphen hyphens;
    private final List<LinkTargets> links;
    private final List<Placed> placed = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();

    /** @param links of each page */
    TextLayout(HyphenHabit habit, List<List<PageLink>> links) {
        this.hyphens = new EndHyphen(habit);
        this.links = links.stream().map(LinkTargets::new).toList();
    }

    /** The lines of all pages, in kkr's dialect. */
    List<PdfLine> lines(List<PageGlyphs> pages) {
        List<List<Row>> rows =
                pages.stream().map(page -> RowBuilder.rows(page.level())).toList();
        Leading leading = Leading.of(rows);
        List<Footnotes.Parted> parted =
                rows.stream().map(page -> Footnotes.part(page, leading)).toList();
        for (int i = 0; i < pages.size(); i++) {
            place(i + 1, parted.get(i).rows(), leading);
        }
        for (int i = pages.size() - 1; i >= 0; i--) {
            for (Footnotes.Note note : parted.get(i).notes()) {
                place(i + 1, note);
            }
        }
        WrappedAddresses.mend(placed, links);
        return printed(pages);
    }

    private void place(int page, List<Row> rows, Leading leading) {
        List<TextLine> read = TableReader.read(CellSplitter.split(rows, leading), leading, hyphens);
        for (int i = 0; i < read.size(); i++) {
            TextLine line = read.get(i);
            boolean gap =
                    i > 0 && (line.afterGap() || leading.isGap(read.get(i - 1).last(), line.first()));
            placed.add(new Placed(line, page, gap));
        }
    }

    /** A note comes at the end of the section that has its mark. */
    private void place(int marked, Footnotes.Note note) {
        int mark = IntStream.range(0, placed.size())
                .filter(i ->
                        placed.get(i).page() == marked && placed.get(i).line().has(note.x(), note.y()))
                .findFirst()
                .orElse(placed.size() - 1);
        int at = SectionEnd.after(placed, mark);
        int page = placed.get(at - 1).page();
        for (int i = 0; i < note.rows().size(); i++) {
            placed.add(at + i, new Placed(lineOf(note.rows().get(i)), page, i == 0));
        }
        if (at + note.rows().size() < placed.size()) {
            Placed next = placed.get(at + note.rows().size());
            placed.set(at + note.rows().size(), new Placed(next.line(), next.page(), next.page() == page));
        }
    }

    private TextLine lineOf(Row row) {
        return TextLine.of(row, hyphens.textOf(row), false);
    }

    private List<PdfLine> printed(List<PageGlyphs> pages) {
        int page = 1;
        for (Placed line : placed) {
            String feed = turnTo(line.page(), page, pages);
            page = line.page();
            if (line.afterGap()) {
                lines.add(new PdfLine(GAP, page, false, PdfLine.Box.NONE));
            }
            TextLine text = line.line();
            lines.add(new PdfLine(feed + text.text() + GAP, page, text.first().isArtifact(), boxOf(text)));
            for (String url : links.get(page - 1).in(text)) {
                lines.add(new PdfLine(url, page, false, PdfLine.Box.NONE));
            }
        }
        turnTo(pages.size() + 1, page, pages);
        return lines;
    }

    /** What parts a page from another; what stands along the margins of those before it comes first. */
    private String turnTo(int page, int from, List<PageGlyphs> pages) {
        StringBuilder feed = new StringBuilder();
        for (int before = from; before < page; before++) {
            for (List<Glyph> turned : pages.get(before - 1).turned()) {
                for (Row row : RowBuilder.rows(turned)) {
                    lines.add(new PdfLine(feed + RowText.of(row.glyphs()) + GAP, before, true, PdfLine.Box.NONE));
                    feed.setLength(0);
                }
            }
            feed.append(PAGE);
        }
        return feed.toString();
    }

    private static PdfLine.Box boxOf(TextLine line) {
        Row first = line.first();
        Row last = line.last();
        return new PdfLine.Box(
                Math.min(first.left(), last.left()),
                first.y() - first.size(),
                Math.max(first.right(), last.right()),
                last.y());
    }
}
