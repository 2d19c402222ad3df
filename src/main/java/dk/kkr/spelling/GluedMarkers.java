package dk.kkr.spelling;

import dk.kkr.input.SourceText;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts back the blank behind list markers and numbers that pypdf, pdf-parse and their like leave out: Word sets a tab
 * there, of which the PDF has nothing but the distance.
 *
 * <pre>
 * 1.1.Valg af formand
 * •Rekruttering i yderområderne
 * a)Juni: rådet behandler forslaget
 * </pre>
 *
 * <p>One such line may be the writer's own; where a dump has several of a kind, the extractor does it. A document would
 * break it that has three lines which begin with the rest of a compound, {@code -området}, and no list with dashes.
 */
final class GluedMarkers {
    private GluedMarkers() {}

    /** The text with a blank behind each marker, if the dump shows that the extractor left them out. */
    static SourceText part(SourceText text) {
        List<GluedMarker> markers = new ArrayList<>();
        int spacedDashes = 0;
        for (String line : text.lines()) {
            Optional<GluedMarker> marker = GluedMarker.of(line);
            if (marker.isPresent()) {
                markers.add(marker.get());
            } else {
                spacedDashes += GluedMarker.isSpacedDash(line) ? 1 : 0;
            }
        }
        if (markers.isEmpty()) {
            return text;
        }
        Set<GluedMarker.Kind> proven = EnumSet.noneOf(GluedMarker.Kind.class);
        for (GluedMarker.Kind kind : GluedMarker.Kind.values()) {
            int least = kind == GluedMarker.Kind.DASH ? Math.max(kind.proof(), spacedDashes + 1) : kind.proof();
            if (count(kind, markers) >= least) {
                proven.add(kind);
            }
        }
        return proven.isEmpty() ? text : part(text, proven);
    }

    private static int count(GluedMarker.Kind kind, List<GluedMarker> markers) {
        int count = 0;
        for (GluedMarker marker : markers) {
            count += marker.kind() == kind ? 1 : 0;
        }
        return count;
    }

    private static SourceText part(SourceText text, Set<GluedMarker.Kind> proven) {
        List<String> parted = new ArrayList<>(text.lines().size());
        List<Integer> numbers = new ArrayList<>();
        for (String line : text.lines()) {
            Optional<GluedMarker> marker = GluedMarker.of(line);
            if (marker.isPresent() && proven.contains(marker.get().kind())) {
                parted.add(withBlankAt(marker.get().end(), line));
                numbers.add(parted.size());
            } else {
                parted.add(line);
            }
        }
        return text.mended(parted, findingOf(numbers));
    }

    /** The line with a blank put in. */
    static String withBlankAt(int offset, String line) {
        return line.substring(0, offset) + " " + line.substring(offset);
    }

    private static Finding findingOf(List<Integer> lines) {
        return Finding.of(
                FindingCode.BLANKS_MENDED,
                lines.get(0),
                "the blank behind list markers and numbers, which the extractor left out on " + lines.size()
                        + " line(s), was put in");
    }
}
