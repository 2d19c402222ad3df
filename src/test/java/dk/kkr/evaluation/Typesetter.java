package dk.kkr.evaluation;

import dk.kkr.evaluation.TypesetText.Line;
import dk.kkr.evaluation.TypesetText.Piece;
import java.util.ArrayList;
import java.util.List;

/** Sets a text into lines, each as full as words and their break points allow. */
final class Typesetter {
    private final CleanText text;
    private final BreakPoints breakPoints;

    Typesetter(CleanText text) {
        this.text = text;
        this.breakPoints = new BreakPoints(text);
    }

    TypesetText set(Setting setting) {
        return new TypesetText(text.paragraphs().stream()
                .map(paragraph -> new Paragraph(setting).set(paragraph.split(" ")))
                .toList());
    }

    /** The state while one paragraph is set. */
    private final class Paragraph {
        private final Setting setting;
        private final List<Line> lines = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private double used;

        Paragraph(Setting setting) {
            this.setting = setting;
        }

        List<Line> set(String[] words) {
            for (int i = 0; i < words.length; i++) {
                add(new Piece(i == 0 ? "" : words[i - 1], words[i], i, 0, words[i].length(), false));
            }
            endLine();
            return lines;
        }

        private void add(Piece whole) {
            Piece rest = whole;
            while (!fits(rest)) {
                Piece head = longestHead(rest);
                if (head.to() > head.from()) {
                    place(head);
                    rest = new Piece(rest.before(), rest.word(), rest.index(), head.to(), rest.to(), false);
                } else if (pieces.isEmpty() || isMarkerOnly()) {
                    break;
                }
                endLine();
            }
            place(rest);
        }

        /** As much of a word as there is room for; empty if there is none. */
        private Piece longestHead(Piece rest) {
            Piece head = new Piece(rest.before(), rest.word(), rest.index(), rest.from(), rest.from(), false);
            for (BreakPoint point : breakPoints.in(rest.word())) {
                Piece longer = new Piece(
                        rest.before(), rest.word(), rest.index(), rest.from(), point.offset(), point.addsHyphen());
                if (point.offset() > rest.from() && fits(longer)) {
                    head = longer;
                }
            }
            return head;
        }

        private boolean fits(Piece piece) {
            return used + blank() + setting.measure().widthOf(piece.text()) <= setting.width();
        }

        private void place(Piece piece) {
            used += blank() + setting.measure().widthOf(piece.text());
            pieces.add(piece);
        }

        private double blank() {
            return pieces.isEmpty() ? 0 : setting.measure().widthOf(' ');
        }

        /** A list marker never stands alone on its line. */
        private boolean isMarkerOnly() {
            return pieces.size() == 1
                    && pieces.get(0).index() == 0
                    && pieces.get(0).word().length() == 1;
        }

        private void endLine() {
            lines.add(new Line(pieces));
            pieces.clear();
            used = 0;
        }
    }
}
