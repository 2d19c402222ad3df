package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Venue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the cover: {@code REFERAT 2020}, {@code K K R S J Æ L L A N D}, {@code Dato: 19-06-2020 kl. 9.30}, {@code Sted:
 * …}. A date without a label counts where there is none with one.
 */
final class CoverReader {
    private final CoverLines cover;
    private final List<String> lines;
    private final Set<Integer> used;
    private Optional<Council> council = Optional.empty();
    private Optional<DocumentType> documentType = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();

    /**
     * Whether its label says that the date is the meeting's, or a time of day stands beside it: no letter's has one.
     */
    private boolean dateIsSure;

    private Optional<LocalTime> startTime = Optional.empty();
    private Optional<Venue> venue = Optional.empty();

    private CoverReader(CoverLines cover, Set<Integer> used) {
        this.cover = cover;
        this.lines = cover.texts();
        this.used = used;
    }

    /**
     * Reads the cover's facts from the blocks of the front matter, but for the others; adds the indices of those that
     * held one to used.
     */
    static CoverFacts read(List<Block> front, Set<Integer> others, Set<Integer> used) {
        CoverReader reader = new CoverReader(CoverLines.of(front, others), used);
        for (int i = 0; i < reader.lines.size(); i++) {
            reader.read(i);
        }
        if (!reader.dateIsSure && !used.isEmpty()) {
            reader.readUnlabelledDate();
        }
        return new CoverFacts(reader.council, reader.documentType, reader.date, reader.startTime, reader.venue);
    }

    private void use(int line) {
        used.add(cover.blockOf(line));
    }

    private void read(int index) {
        Optional<CoverLabel> label = CoverLabel.parse(lines.get(index));
        if (label.isEmpty()) {
            readTitle(index);
            return;
        }
        use(index);
        switch (label.get().kind()) {
            case DATE -> readDate(index, label.get());
            case TIME -> readTime(index, label.get());
            case VENUE -> readVenue(index, label.get().value());
            case DATE_AND_VENUE -> {
                readDate(index, label.get());
                readVenue(index, VenueLines.withoutTime(label.get().value()));
            }
        }
    }

    private void readTitle(int index) {
        String text = lines.get(index);
        Optional<DocumentType> type = DocumentWord.on(text);
        boolean parted = index + 1 < lines.size() && CouncilName.isWordAlone(text);
        Optional<Council> named = CouncilName.onCover(parted ? text + " " + lines.get(index + 1) : text);
        boolean person = type.isEmpty() && CouncilName.isBehindComma(text);
        boolean alone = AttendanceHeading.parse(text).isEmpty() && !text.endsWith(".") && !person;
        if (alone && (type.isPresent() || named.isPresent())) {
            use(index);
            documentType = documentType.or(() -> type);
            council = council.or(() -> named);
            if (parted) {
                use(index + 1);
            }
        }
    }

    /**
     * The meeting's own date goes before that of a covering letter; so does the first that has a time beside it, where
     * no other line has one.
     */
    private void readDate(int index, CoverLabel label) {
        boolean below = label.value().isEmpty() && index + 1 < lines.size();
        String text = below ? lines.get(index + 1) : label.value();
        Optional<DanishDate> found = DanishDate.firstIn(text);
        if (below && found.isPresent()) {
            use(index + 1);
        }
        Optional<LocalTime> time = found.flatMap(day -> ClockTime.firstIn(text.substring(day.to())));
        boolean first = date.isEmpty() || (!dateIsSure && startTime.isEmpty() && time.isPresent());
        if (found.isPresent() && (first || label.ofMeeting())) {
            date = found.map(DanishDate::date);
            startTime = time.or(() -> startTime);
            dateIsSure = label.ofMeeting() || time.isPresent();
        }
        council = council.or(() -> CouncilName.onCover(label.value()));
    }

    /** {@code Tid: kl. 9.30}, and {@code Tid: 19. juni 2020 kl. 9.30}. */
    private void readTime(int index, CoverLabel label) {
        Optional<DanishDate> found = DanishDate.firstIn(label.value());
        String behind = label.value().substring(found.map(DanishDate::to).orElse(0));
        startTime = startTime.or(() -> ClockTime.firstIn(behind)).or(() -> ClockTime.firstIn(lines.get(index)));
        if (label.value().isEmpty() && startTime.isEmpty() && index + 1 < lines.size()) {
            startTime = ClockTime.firstIn(lines.get(index + 1));
            startTime.ifPresent(time -> use(index + 1));
        }
        date = date.or(() -> found.map(DanishDate::date));
        dateIsSure = dateIsSure || found.isPresent();
    }

    /** {@code Fredag den 3. september 2021 kl. 9.00}; above the date of a letter that which names the meeting. */
    private void readUnlabelledDate() {
        Optional<UnlabelledDate> found = UnlabelledDate.in(lines).filter(line -> date.isEmpty() || line.isSure());
        found.ifPresent(line -> {
            use(line.line());
            date = Optional.of(line.date());
            startTime = startTime.or(line::startTime);
            readVenueBelow(line.line());
        });
    }

    private void readVenueBelow(int dateLine) {
        if (venue.isEmpty()) {
            UnlabelledVenue.below(lines, dateLine).ifPresent(found -> useVenue(found.line(), found.lines()));
        }
    }

    private void readVenue(int index, String own) {
        useVenue(index, VenueLines.startingAt(lines, index, own));
    }

    private void useVenue(int index, VenueLines found) {
        for (int i = index; i < index + found.lineCount(); i++) {
            use(i);
        }
        venue = venue.or(found::venue);
    }
}
