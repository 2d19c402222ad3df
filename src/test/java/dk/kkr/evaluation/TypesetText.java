package dk.kkr.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A text set into lines.
 *
 * @param paragraphs the lines of each
 */
record TypesetText(List<List<Line>> paragraphs) {
    /**
     * A part of a word on one line, or all of it.
     *
     * @param before the word before, empty for a paragraph's first
     * @param index of the word in its paragraph
     * @param from offset in the word
     * @param to offset after the piece
     * @param hyphenAdded whether the typesetter put a hyphen after it
     */
    record Piece(String before, String word, int index, int from, int to, boolean hyphenAdded) {
        String text() {
            return word.substring(from, to) + hyphen();
        }

        /** The word up to the piece's end. */
        String wordSoFar() {
            return word.substring(0, to) + hyphen();
        }

        private String hyphen() {
            return hyphenAdded ? "-" : "";
        }
    }

    /** One line; it has at least one piece. */
    record Line(List<Piece> pieces) {
        Line {
            pieces = List.copyOf(pieces);
        }

        String text() {
            return String.join(" ", pieces.stream().map(Piece::text).toList());
        }

        Piece first() {
            return pieces.get(0);
        }

        Piece last() {
            return pieces.get(pieces.size() - 1);
        }

        /** Whether the word that begins the next line is another one: the line was broken at a blank. */
        boolean endsWord() {
            return last().to() == last().word().length();
        }
    }

    /** All lines without their ends, in order. */
    List<String> lines() {
        return paragraphs.stream().flatMap(List::stream).map(Line::text).toList();
    }

    /** The lines that end in a hyphen and continue, in order. */
    List<LineEnd> lineEnds() {
        return paragraphs.stream()
                .flatMap(lines -> IntStream.range(1, lines.size())
                        .mapToObj(i ->
                                lineEnd(lines.get(i - 1).last(), lines.get(i).first()))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<LineEnd> lineEnd(Piece left, Piece right) {
        if (!left.text().endsWith("-")) {
            return Optional.empty();
        }
        if (left.index() == right.index()) {
            BreakKind kind = left.hyphenAdded() ? BreakKind.SOFT : BreakKind.HARD;
            return Optional.of(new LineEnd(left.before(), left.wordSoFar(), right.text(), kind, right.wordSoFar()));
        }
        boolean lone = left.word().equals("-");
        boolean spaced = lone && endsInLetterOrDigit(left.before());
        String printed = spaced ? left.before() + " -" : left.word();
        return Optional.of(new LineEnd(
                spaced ? "" : left.before(),
                printed,
                right.text(),
                lone ? BreakKind.DASH : BreakKind.SUSPENDED,
                printed + " " + right.text()));
    }

    private static boolean endsInLetterOrDigit(String word) {
        return !word.isEmpty() && Character.isLetterOrDigit(word.charAt(word.length() - 1));
    }
}
