package dk.kkr.generated;

import java.util.ArrayList;
import java.util.List;

/** Fills pages with lines. */
final class Pages {
    private final int height;
    private final List<List<Line>> pages = new ArrayList<>();
    private List<Line> page = new ArrayList<>();

    private Pages(int height) {
        this.height = height;
    }

    /** @param height lines on a page, gaps included */
    static List<List<Line>> fill(List<Block> blocks, Typesetter typesetter, int height) {
        Pages pages = new Pages(height);
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.PAGE_BREAK) {
                pages.endPage(pages.page.size());
            } else {
                typesetter.set(block).forEach(pages::add);
            }
        }
        pages.endPage(pages.page.size());
        return pages.pages;
    }

    private void add(Line line) {
        page.add(line);
        long used = page.size() + page.stream().filter(Line::opensGap).count();
        if (used > height) {
            int end = page.size() - 1;
            while (end > 0 && !mayBeginPage(end)) {
                end--;
            }
            if (end > 0) {
                endPage(end);
            }
        }
    }

    /** A page that ended within a paragraph after a full stop would make it two for any reader. */
    private boolean mayBeginPage(int index) {
        Line line = page.get(index);
        return line.first()
                ? !page.get(index - 1).block().staysWithNext()
                : line.block().kind() == Block.Kind.TEXT
                        && Character.isLowerCase(line.text().charAt(0));
    }

    private void endPage(int end) {
        pages.add(List.copyOf(page.subList(0, end)));
        page = new ArrayList<>(page.subList(end, page.size()));
    }
}
