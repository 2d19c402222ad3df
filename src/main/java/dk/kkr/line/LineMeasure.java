package dk.kkr.line;

/** The unit of a line's width: a typesetter fills the line with glyphs, a typewriter or a mail with characters. */
enum LineMeasure {
    GLYPHS {
        @Override
        int ofPrinted(Line line) {
            return line.glyphWidth();
        }

        @Override
        int of(String text, int from, int to) {
            return GlyphWidth.of(text, from, to);
        }

        @Override
        int blank() {
            return GlyphWidth.BLANK;
        }
    },
    CHARACTERS {
        @Override
        int ofPrinted(Line line) {
            return line.printed().length() * CHARACTER;
        }

        @Override
        int of(String text, int from, int to) {
            return (to - from) * CHARACTER;
        }

        @Override
        int blank() {
            return CHARACTER;
        }
    };

    /** The mean width of a character of running text, blanks included, in {@link GlyphWidth}. */
    static final int CHARACTER = 500;

    /** The width of what is printed on the line, without its indent. */
    abstract int ofPrinted(Line line);

    abstract int of(String text, int from, int to);

    abstract int blank();

    /** The line's width, its indent included. */
    int of(Line line) {
        return ofPrinted(line) + line.indent() * blank();
    }

    /** The width of the line's words with one blank between each, where cells of a table stand far apart. */
    int ofWords(Line line) {
        String text = line.printed();
        int width = ofPrinted(line);
        for (int i = 1; i < text.length(); i++) {
            width -= text.charAt(i) == ' ' && text.charAt(i - 1) == ' ' ? blank() : 0;
        }
        return width;
    }

    /** The line's width with the next line's first word after it. */
    int withFirstWordOf(Line line, String next) {
        return of(line) + ofFirstWord(next);
    }

    /** What a line's first word takes after another, the blank before it included. */
    int ofFirstWord(String line) {
        int blank = line.indexOf(' ');
        return blank() + of(line, 0, blank < 0 ? line.length() : blank);
    }
}
