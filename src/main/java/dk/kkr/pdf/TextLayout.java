package dk.kkr.pdf;

import dk.kkr.model.PdfLine;
import java.util.ArrayList;
import java.util.List;

/** Puts the characters of a PDF's pages into lines, in the order in which people read them, with the gaps between. */
final class TextLayout {
    private static final String GAP = " ";
    private static final String PAGE = "\f";

    private final EndHyphen hyphens;
    private final List<LinkTargets> links;
    private final List<Placed> placed = new ArrayList<>();
    private final List<PdfLine> lines = new ArrayList<>();

    /** Of each page the index of its first line. */
    private final List<Integer> begins = new ArrayList<>();

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
        begins.add(placed.size());
        List<TextLine> read =
                TableReader.read(CellSplitter.split(TextColumns.inOrder(rows, leading), leading), leading, hyphens);
        for (int i = 0; i < read.size(); i++) {
            TextLine line = read.get(i);
            boolean gap =
                    i > 0 && (line.afterGap() || leading.isGap(read.get(i - 1).last(), line.first()));
            placed.add(new Placed(line, page, page, gap));
        }
    }

    /** A note comes at the end of the section that has its mark, no later than on the next page. */
    private void place(int marked, Footnotes.Note note) {
        int mark = begins.get(marked - 1);
        int end = marked < begins.size() ? begins.get(marked) : placed.size();
        while (mark + 1 < end && !placed.get(mark).line().has(note.x(), note.y())) {
            mark++;
        }
        int at = SectionEnd.after(placed, mark);
        int page = placed.get(at - 1).page();
        List<Placed> lines = new ArrayList<>();
        for (Row row : note.rows()) {
            lines.add(new Placed(lineOf(row), page, marked, lines.isEmpty()));
        }
        placed.addAll(at, lines);
        int next = at + lines.size();
        if (next < placed.size()) {
            Placed after = placed.get(next);
            placed.set(next, new Placed(after.line(), after.page(), after.origin(), after.page() == page));
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
            for (String url : links.get(line.origin() - 1).in(text)) {
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
                    lines.add(new PdfLine(feed + row.text() + GAP, before, true, PdfLine.Box.NONE));
                    feed.setLength(0);
                }
            }
            feed.append(PAGE);
        }
        return feed.toString();
    }

    private static PdfLine.Box boxOf(TextLine line) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Row piece : line.pieces()) {
            left = Math.min(left, piece.left());
            right = Math.max(right, piece.right());
        }
        Row first = line.first();
        return new PdfLine.Box(
                left, first.y() - first.size(), right, line.last().y());
    }
}
