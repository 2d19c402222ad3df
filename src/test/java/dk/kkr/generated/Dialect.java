package dk.kkr.generated;

import java.util.List;

/** What an extractor makes of a document. */
enum Dialect {
    TIKA(true) {
        @Override
        String render(List<List<Line>> pages, Furniture furniture) {
            return TikaStyle.render(pages, furniture);
        }
    },
    TYPESET_TIKA(false) {
        @Override
        String render(List<List<Line>> pages, Furniture furniture) {
            return TypesetTikaStyle.render(pages, furniture);
        }
    },
    PDFTOTEXT(false) {
        @Override
        String render(List<List<Line>> pages, Furniture furniture) {
            return PdftotextStyle.render(pages, furniture);
        }
    },
    LAYOUT(true) {
        @Override
        String render(List<List<Line>> pages, Furniture furniture) {
            return LayoutStyle.render(pages, furniture);
        }
    },
    RAW(false) {
        @Override
        String render(List<List<Line>> pages, Furniture furniture) {
            return UnspacedStyle.raw(pages, furniture);
        }
    },
    PDFBOX(false) {
        @Override
        String render(List<List<Line>> pages, Furniture furniture) {
            return UnspacedStyle.pdfBox(pages, furniture);
        }
    },
    MUPDF(false) {
        @Override
        String render(List<List<Line>> pages, Furniture furniture) {
            return MuPdfStyle.render(pages, furniture);
        }
    },
    MARKDOWN(true) {
        @Override
        String render(List<List<Line>> pages, Furniture furniture) {
            return MarkdownStyle.render(pages);
        }
    };

    private final boolean keepsGaps;

    Dialect(boolean keepsGaps) {
        this.keepsGaps = keepsGaps;
    }

    /** Whether gaps show where a paragraph ends, so that paragraphs come back and not only words. */
    boolean keepsGaps() {
        return keepsGaps;
    }

    /** Whether list markers are those of the document. */
    boolean keepsMarkers() {
        return this != MARKDOWN;
    }

    abstract String render(List<List<Line>> pages, Furniture furniture);
}
