package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Venue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the cover: {@code REFERAT 2020}, {@code K K R S J Æ L L A N D}, {@code Dato: 19-06-2020 kl. 9.30}, {@code Sted:
 * …}.
 */
final class CoverReader {
    private static final int MAX_LINE = 100;

    private final List<Block> blocks;
    private final Set<Integer> used = new HashSet<>();
    private Optional<Council> council = Optional.empty();
    private Optional<DocumentType> documentType = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalTime> startTime = Optional.empty();
    private Optional<Venue> venue = Optional.empty();

    private CoverReader(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Reads the cover's facts from the blocks of the front matter; adds the indices of those that held one to used. */
    static CoverFacts read(List<Block> front, Set<Integer> used) {
        CoverReader reader = new CoverReader(front);
        for (int i = 0; i < front.size(); i++) {
            if (front.get(i).text().length() <= MAX_LINE) {
                reader.read(i);
            }
        }
        used.addAll(reader.used);
        return new CoverFacts(reader.council, reader.documentType, reader.date, reader.startTime, reader.venue);
    }

    private void read(int index) {
        String text = blocks.get(index).text().replace("*", "").replace("#", "").strip();
        String label = text.toLowerCase(Locale.ROOT);
        if (label.startsWith("dato:")) {
            readDate(index, text.substring("dato:".length()));
        } else if (label.startsWith("tid:") || label.startsWith("tidspunkt:")) {
            use(index);
            startTime = startTime.or(() -> ClockTime.firstIn(text));
        } else if (label.startsWith("sted:")) {
            readVenue(index);
        } else {
            readTitle(index, text);
        }
    }

    private void readTitle(int index, String text) {
        Optional<DocumentType> type = typeNamedBy(text);
        Optional<Council> named = CouncilName.onCover(text);
        boolean alone = AttendanceHeading.parse(text).isEmpty() && !text.endsWith(".");
        if (alone && (type.isPresent() || named.isPresent())) {
            use(index);
            documentType = documentType.or(() -> type);
            council = council.or(() -> named);
        }
    }

    /** {@code DAGSORDEN 2020}, {@code REFERAT}, {@code Beslutningsreferat}. */
    private static Optional<DocumentType> typeNamedBy(String text) {
        int end = text.indexOf(' ');
        String word = (end < 0 ? text : text.substring(0, end)).toLowerCase(Locale.ROOT);
        String squeezed = text.replace(" ", "").toLowerCase(Locale.ROOT);
        if (word.equals("dagsorden") || squeezed.equals("dagsorden")) {
            return Optional.of(DocumentType.AGENDA);
        }
        boolean minutes = word.equals("referat") || word.equals("beslutningsreferat") || squeezed.equals("referat");
        return minutes ? Optional.of(DocumentType.MINUTES) : Optional.empty();
    }

    private void readDate(int index, String value) {
        use(index);
        String text = value.isBlank() && index + 1 < blocks.size() ? use(index + 1) : value;
        Optional<DanishDate> found = DanishDate.firstIn(text);
        date = date.or(() -> found.map(DanishDate::date));
        String rest = found.map(day -> text.substring(day.to())).orElse(text);
        startTime = startTime.or(() -> ClockTime.firstIn(rest));
    }

    private void readVenue(int index) {
        VenueLines lines = VenueLines.startingAt(blocks, index);
        for (int i = index; i < index + lines.blockCount(); i++) {
            use(i);
        }
        venue = venue.or(lines::venue);
    }

    private String use(int index) {
        used.add(index);
        return blocks.get(index).text();
    }
}
