package dk.kkr.pdf;

import dk.kkr.text.LineEndHyphen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The characters of a page while it is drawn. */
final class DrawnGlyphs {
    /** The slope of a line of text: so much may a scan be askew. */
    private static final float LEVEL = 0.09f;

    private final PageFrame frame;
    private final List<Glyph> level = new ArrayList<>();
    private final Map<Integer, List<Glyph>> turned = new TreeMap<>();

    private int count;

    DrawnGlyphs(PageFrame frame) {
        this.frame = frame;
    }

    /** What all characters of an operator have in common, as {@link Glyph} has it. */
    record Look(boolean bold, float size, int operator, boolean artifact) {}

    /**
     * Adds a character.
     *
     * @param fromX where it begins, as the PDF counts
     * @param widthX how far it reaches from there
     */
    void add(FontLetters.Letter letter, Look look, float fromX, float fromY, float widthX, float widthY) {
        if (letter.text().isEmpty()) {
            return;
        }
        count++;
        float x = frame.x(fromX, fromY);
        float y = frame.y(fromX, fromY);
        float acrossX = frame.x(fromX + widthX, fromY + widthY) - x;
        float acrossY = frame.y(fromX + widthX, fromY + widthY) - y;
        if (acrossX > 0 && Math.abs(acrossY) < LEVEL * acrossX || acrossX == 0 && acrossY == 0) {
            level.add(glyph(letter, look, x, x + acrossX, y));
            return;
        }
        double width = Math.hypot(acrossX, acrossY);
        double cos = acrossX / width;
        double sin = acrossY / width;
        float along = (float) (x * cos + y * sin);
        float aside = (float) (y * cos - x * sin);
        int degrees = (int) Math.round(Math.toDegrees(Math.atan2(acrossY, acrossX)));
        turned.computeIfAbsent(degrees, any -> new ArrayList<>())
                .add(glyph(letter, look, along, along + (float) width, aside));
    }

    private static Glyph glyph(FontLetters.Letter letter, Look look, float x, float end, float y) {
        return new Glyph(letter.text(), x, end, y, look.size(), look.operator(), look.bold(), look.artifact());
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** How many there are that are read from left to right. */
    int size() {
        return level.size();
    }

    /**
     * {@code rekrut-} that stands for {@code rekrut} and a soft hyphen; the hyphen alone is one.
     *
     * @param text what the characters from {@code begin} on stand for
     */
    void markSoftHyphen(String text, int begin) {
        int last = level.size() - 1;
        boolean soft = text.endsWith(String.valueOf(LineEndHyphen.SOFT));
        if (soft && last >= begin && LineEndHyphen.is(level.get(last).text().charAt(0))) {
            level.set(last, level.get(last).withText(String.valueOf(LineEndHyphen.SOFT)));
        }
    }

    PageGlyphs all() {
        return new PageGlyphs(level, List.copyOf(turned.values())).upright();
    }
}
