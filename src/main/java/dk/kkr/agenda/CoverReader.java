package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Venue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the cover: {@code REFERAT 2020}, {@code K K R S J Æ L L A N D}, {@code Dato: 19-06-2020 kl. 9.30}, {@code Sted:
 * …}. A date without a label counts where there is none with one.
 */
final class CoverReader {
    private static final int MAX_LINE = 160;

    /** {@code Fredag den 3. september 2021 kl. 9.00-12.00} and no sentence. */
    private static final int MAX_DATE_LINE = 60;

    /** A line that names the type of document, and nothing else, has no more words: {@code UDKAST TIL REFERAT 2020}. */
    private static final int MAX_WORDS = 6;

    private final List<String> lines;
    private final Set<Integer> used;
    private Optional<Council> council = Optional.empty();
    private Optional<DocumentType> documentType = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalTime> startTime = Optional.empty();
    private Optional<Venue> venue = Optional.empty();

    private CoverReader(List<String> lines, Set<Integer> used) {
        this.lines = lines;
        this.used = used;
    }

    /** Reads the cover's facts from the blocks of the front matter; adds the indices of those that held one to used. */
    static CoverFacts read(List<Block> front, Set<Integer> used) {
        CoverReader reader =
                new CoverReader(front.stream().map(CoverReader::lineOf).toList(), used);
        for (int i = 0; i < front.size(); i++) {
            reader.read(i);
        }
        if (reader.date.isEmpty() && !used.isEmpty()) {
            reader.readUnlabelledDate();
        }
        return new CoverFacts(reader.council, reader.documentType, reader.date, reader.startTime, reader.venue);
    }

    /** Without Markdown's marks: {@code **Sted:** Hotel}. Long blocks are no cover lines. */
    private static String lineOf(Block block) {
        return block.text().length() > MAX_LINE
                ? ""
                : block.text().replace("*", "").replace("#", "").strip();
    }

    private void read(int index) {
        Optional<CoverLabel> label = CoverLabel.parse(lines.get(index));
        if (label.isEmpty()) {
            readTitle(index);
            return;
        }
        used.add(index);
        switch (label.get().kind()) {
            case DATE -> readDate(index, label.get());
            case TIME -> startTime = startTime.or(() -> ClockTime.firstIn(lines.get(index)));
            case VENUE -> readVenue(index);
        }
    }

    private void readTitle(int index) {
        String text = lines.get(index);
        Optional<DocumentType> type = typeNamedBy(text);
        Optional<Council> named = CouncilName.onCover(text);
        boolean alone = AttendanceHeading.parse(text).isEmpty() && !text.endsWith(".");
        if (alone && (type.isPresent() || named.isPresent())) {
            used.add(index);
            documentType = documentType.or(() -> type);
            council = council.or(() -> named);
        }
    }

    /** {@code DAGSORDEN 2020}, {@code R E F E R A T}, {@code UDKAST TIL REFERAT}, {@code Beslutningsreferat}. */
    private static Optional<DocumentType> typeNamedBy(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String squeezed = lower.replace(" ", "");
        if (!squeezed.contains("dagsorden") && !squeezed.contains("referat")) {
            return Optional.empty();
        }
        List<String> words = List.of(lower.split(" ", -1));
        if (squeezed.equals("dagsorden") || (words.contains("dagsorden") && words.size() <= MAX_WORDS)) {
            return Optional.of(DocumentType.AGENDA);
        }
        boolean minutes = words.contains("referat") || words.contains("beslutningsreferat");
        return squeezed.equals("referat") || (minutes && words.size() <= MAX_WORDS)
                ? Optional.of(DocumentType.MINUTES)
                : Optional.empty();
    }

    /** The meeting's own date goes before that of a covering letter. */
    private void readDate(int index, CoverLabel label) {
        boolean below = label.value().isEmpty() && index + 1 < lines.size();
        String text = below ? lines.get(index + 1) : label.value();
        Optional<DanishDate> found = DanishDate.firstIn(text);
        if (below && found.isPresent()) {
            used.add(index + 1);
        }
        if (found.isPresent() && (date.isEmpty() || label.ofMeeting())) {
            date = found.map(DanishDate::date);
            String rest = text.substring(found.get().to());
            startTime = ClockTime.firstIn(rest).or(() -> startTime);
        }
    }

    /** {@code Fredag den 3. september 2021 kl. 9.00}. */
    private void readUnlabelledDate() {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            boolean line = text.length() <= MAX_DATE_LINE && !text.endsWith(".");
            Optional<DanishDate> found = line ? DanishDate.firstIn(text) : Optional.empty();
            if (found.isPresent()) {
                used.add(i);
                date = found.map(DanishDate::date);
                String rest = text.substring(found.get().to());
                startTime = startTime.or(() -> ClockTime.firstIn(rest));
                return;
            }
        }
    }

    private void readVenue(int index) {
        VenueLines found = VenueLines.startingAt(lines, index);
        for (int i = index; i < index + found.lineCount(); i++) {
            used.add(i);
        }
        venue = venue.or(found::venue);
    }
}
