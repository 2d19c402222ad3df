package dk.kkr.spelling;

import dk.kkr.input.SourceText;
import dk.kkr.line.CharacterTable;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Restores the blank after list markers and numbers that pypdf, pdf-parse and their like leave out: Word sets a tab
 * there, and the PDF keeps only the distance.
 *
 * <pre>
 * 1.1.Valg af formand
 * •Rekruttering i yderområderne
 * a)Juni: rådet behandler forslaget
 * </pre>
 *
 * <p>One such line may be the writer's own; where a dump has several of a kind, the extractor made them. Fails on a
 * document that has three lines beginning with the rest of a compound, {@code -området}, and no list with dashes.
 */
final class GluedMarkers {
    private GluedMarkers() {}

    /** The text with a blank after each marker, if the dump shows that the extractor left them out. */
    static SourceText part(SourceText text) {
        List<GluedMarker> markers = new ArrayList<>();
        CharacterTable characters = text.characters();
        for (int i = 0; i < characters.size(); i++) {
            if (characters.isText(i)) {
                Optional<GluedMarker> marker = GluedMarker.of(text.lines().get(i));
                if (marker.isPresent()) {
                    markers.add(marker.get());
                }
            }
        }
        return markers.isEmpty() ? text : part(text, proven(markers, text.lines()));
    }

    private static Set<GluedMarker.Kind> proven(List<GluedMarker> markers, List<String> lines) {
        int spacedDashes = 0;
        for (String line : lines) {
            spacedDashes += GluedMarker.isSpacedDash(line) ? 1 : 0;
        }
        Set<GluedMarker.Kind> proven = EnumSet.noneOf(GluedMarker.Kind.class);
        for (GluedMarker.Kind kind : GluedMarker.Kind.values()) {
            int least = kind == GluedMarker.Kind.DASH ? Math.max(kind.proof(), spacedDashes + 1) : kind.proof();
            if (count(kind, markers) >= least) {
                proven.add(kind);
            }
        }
        return proven;
    }

    private static int count(GluedMarker.Kind kind, List<GluedMarker> markers) {
        int count = 0;
        for (GluedMarker marker : markers) {
            count += marker.kind() == kind ? 1 : 0;
        }
        return count;
    }

    private static SourceText part(SourceText text, Set<GluedMarker.Kind> proven) {
        if (proven.isEmpty()) {
            return text;
        }
        List<String> repaired = new ArrayList<>(text.lines().size());
        List<Integer> numbers = new ArrayList<>();
        for (String line : text.lines()) {
            Optional<GluedMarker> marker = GluedMarker.of(line);
            if (marker.isPresent() && proven.contains(marker.get().kind())) {
                repaired.add(withBlankAt(marker.get().end(), line));
                numbers.add(repaired.size());
            } else {
                repaired.add(line);
            }
        }
        return text.repaired(repaired, findingOf(numbers));
    }

    static String withBlankAt(int offset, String line) {
        return line.substring(0, offset) + " " + line.substring(offset);
    }

    private static Finding findingOf(List<Integer> lines) {
        return Finding.of(
                FindingCode.BLANKS_MENDED,
                lines.get(0),
                "the blank after list markers and numbers, which the extractor left out on " + lines.size()
                        + " line(s), was restored");
    }
}
