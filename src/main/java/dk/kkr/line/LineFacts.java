package dk.kkr.line;

import java.util.Optional;

/**
 * What a line's text says by itself, computed on first use; lines of one stretch with the same text share it. A dump is
 * parsed by one thread.
 */
final class LineFacts {
    private boolean knowsMarker;
    private Optional<ListMarker> marker = Optional.empty();
    private boolean knowsNumbered;
    private Optional<NumberedLine> numbered = Optional.empty();

    LineFacts() {}

    /** @param marker that the line begins with, whatever its text says by itself */
    LineFacts(ListMarker marker) {
        this.marker = Optional.of(marker);
        this.knowsMarker = true;
    }

    Optional<ListMarker> marker(String text) {
        if (!knowsMarker) {
            marker = ListMarker.parse(text);
            knowsMarker = true;
        }
        return marker;
    }

    Optional<NumberedLine> numbered(String text) {
        if (!knowsNumbered) {
            numbered = NumberedLine.parse(text);
            knowsNumbered = true;
        }
        return numbered;
    }
}
