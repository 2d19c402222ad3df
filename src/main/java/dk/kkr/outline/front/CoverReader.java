package dk.kkr.outline.front;

import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Evidence;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.LineRange;
import dk.kkr.model.Venue;
import dk.kkr.profile.ClockTime;
import dk.kkr.profile.CouncilName;
import dk.kkr.profile.CoverLabel;
import dk.kkr.profile.CoverLabel.Kind;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.DocumentWord;
import dk.kkr.profile.MeetingTime;
import dk.kkr.profile.MeetingWords;
import dk.kkr.profile.TitleWords;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.Quote;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the cover: {@code REFERAT 2020}, {@code K K R S J Æ L L A N D}, {@code Dato: 19-06-2020 kl. 9.30}, {@code Sted:
 * …}. Each segment says by itself what it may be; then the date for which most speaks is the meeting's, and where two
 * are as good, none is.
 */
final class CoverReader {
    private static final int YEAR_DIGITS = 4;

    /** A title has no more lines. */
    private static final int MAX_TITLE = 4;

    private final List<Segment> segments;

    /** The segments that gave a value, or say again what another one said. */
    private final BitSet used = new BitSet();

    /** The segments that have the venue. */
    private final BitSet ofVenue = new BitSet();

    private final FindingLog findings = new FindingLog();
    private Optional<Said<Council>> council = Optional.empty();
    private Optional<Said<DocumentType>> documentType = Optional.empty();
    private Optional<Said<LocalDate>> date = Optional.empty();
    private Optional<Said<LocalTime>> startTime = Optional.empty();
    private Optional<Said<Venue>> venue = Optional.empty();
    private Optional<String> otherBody = Optional.empty();
    private boolean councilsDiffer;

    /** Index of the segment that has the date; -1 where none does. */
    private int dated = -1;

    private CoverReader(List<Segment> segments) {
        this.segments = segments;
    }

    /** @param lines those of the cover, in the document's order */
    static CoverReader read(List<FrontLine> lines) {
        CoverReader reader = new CoverReader(LabelledColumns.paired(Segment.of(lines)));
        for (int i = 0; i < reader.segments.size(); i++) {
            reader.readTitle(i);
        }
        reader.readDate();
        reader.readTime();
        reader.readVenue();
        reader.readOtherBody();
        reader.tellRest();
        reader.tellCancelled();
        return reader;
    }

    CoverFacts facts() {
        return new CoverFacts(
                councilsDiffer ? Optional.empty() : council, documentType, date, startTime, venue, otherBody);
    }

    List<Finding> findings() {
        return findings.all();
    }

    /** The indices of the document's lines that gave a value. */
    BitSet lines() {
        BitSet lines = new BitSet();
        for (int i = 0; i < segments.size(); i++) {
            int value = segments.get(i).valueAt();
            if (used.get(i) || (value >= 0 && used.get(value))) {
                lines.set(segments.get(i).line().index());
            }
        }
        return lines;
    }

    private void readTitle(int index) {
        Segment segment = segments.get(index);
        Optional<Kind> kind = segment.label().map(CoverLabel::kind);
        boolean body =
                kind.filter(found -> found == Kind.BODY || found == Kind.DATE).isPresent();
        if (kind.filter(found -> found == Kind.DOCUMENT).isPresent()) {
            DocumentWord.on(segment.value()).ifPresent(type -> takeType(type, index));
        } else if (kind.isEmpty() || body) {
            readNames(index, kind.isPresent() ? segment.value() : segment.text());
        }
    }

    private void readNames(int index, String text) {
        Optional<TitleLine> title = TitleLine.parse(text);
        if (title.isEmpty() || title.get().councils().isEmpty()) {
            title = readWrapped(index, text, title);
        }
        title.flatMap(TitleLine::type).ifPresent(type -> takeType(type, index));
        title.ifPresent(found -> found.councils().forEach(each -> takeCouncil(each, index)));
        if (otherBody.isEmpty() && title.isPresent()) {
            otherBody = title.get().otherBody();
        }
    }

    /** {@code KKR} / {@code SJÆLLAND}, {@code Dagsorden} / {@code til} / {@code mødet i Kontaktudvalget}. */
    private Optional<TitleLine> readWrapped(int index, String text, Optional<TitleLine> own) {
        String joined = text;
        int end = index + 1;
        while (end < segments.size()
                && end < index + MAX_TITLE
                && segments.get(end).label().isEmpty()
                && (TitleWords.goOn(joined) || TitleWords.goOn(segments.get(end).text()) || isRegionBelow(joined))) {
            joined = joined + " " + segments.get(end).text();
            end++;
        }
        Optional<TitleLine> title = end > index + 1 ? TitleLine.parse(joined) : Optional.empty();
        if (title.isEmpty()
                || (title.get().councils().isEmpty() && title.get().otherBody().isEmpty())) {
            return own;
        }
        used.set(index, end);
        return title;
    }

    private static boolean isRegionBelow(String text) {
        return CouncilName.isWordAlone(text);
    }

    private void takeType(DocumentType type, int index) {
        used.set(index);
        documentType = documentType.or(
                () -> Optional.of(new Said<>(type, segments.get(index).evidence())));
    }

    private void takeCouncil(Council found, int index) {
        used.set(index);
        if (council.isPresent() && council.get().value() != found && !councilsDiffer) {
            councilsDiffer = true;
            tell(
                    FindingCode.COVER_UNSETTLED,
                    index,
                    "the cover names " + council.get().value().displayName() + " and " + found.displayName());
        }
        council = council.or(
                () -> Optional.of(new Said<>(found, segments.get(index).evidence())));
    }

    private void readDate() {
        List<Dated> best = new ArrayList<>();
        // A date alone, without so much as a title, may be anybody's.
        boolean hasCover = hasCover();
        int yearOfTitle = yearOfTitle();
        for (int i = 0; i < segments.size(); i++) {
            Optional<Dated> found = DateLine.of(i, segments, yearOfTitle).map(this::withTimeBelow);
            tellOddDates(i);
            boolean alone = segments.get(i).label().isEmpty() && !hasCover;
            if (found.isEmpty() || (alone && found.get().rank().compareTo(Dated.Rank.TIMED) < 0)) {
                continue;
            }
            int order = best.isEmpty()
                    ? 1
                    : found.get().standing().compareTo(best.get(0).standing());
            if (order > 0) {
                best.clear();
            }
            if (order >= 0) {
                best.add(found.get());
            }
        }
        choose(best);
    }

    /** {@code DAGSORDEN 2015}; 0 where no title says one. */
    private int yearOfTitle() {
        for (Segment segment : segments) {
            String text = segment.text();
            int digits = text.length() - YEAR_DIGITS;
            boolean year = digits > 0 && Digits.endOf(text, digits) == text.length() && !Digits.isAt(text, digits - 1);
            if (year
                    && DocumentWord.on(text).isPresent()
                    && DanishDate.firstIn(text).isEmpty()) {
                return Integer.parseInt(text.substring(digits));
            }
        }
        return 0;
    }

    private boolean hasCover() {
        boolean found = !used.isEmpty();
        for (Segment segment : segments) {
            found |= segment.label().isPresent();
        }
        return found;
    }

    /** {@code Dato: 4. april 2017} / {@code Tid: kl. 10.00}: as good as a time beside it. */
    private Dated withTimeBelow(Dated found) {
        int next = found.segment() + 1;
        boolean timed = next < segments.size()
                && segments.get(next)
                        .label()
                        .filter(label -> label.kind() == Kind.TIME)
                        .isPresent()
                && !ClockTime.allIn(segments.get(next).text()).isEmpty();
        return timed && found.rank() == Dated.Rank.ANNOUNCED
                ? new Dated(found.date(), Dated.Rank.TIMED, found.segment())
                : found;
    }

    private void choose(List<Dated> best) {
        for (Dated each : best) {
            used.set(each.segment());
            if (!each.date().equals(best.get(0).date())) {
                tell(
                        FindingCode.COVER_UNSETTLED,
                        each.segment(),
                        "the cover has two dates, " + best.get(0).date() + " and " + each.date()
                                + ", and does not say which is the meeting's");
                return;
            }
        }
        if (!best.isEmpty()) {
            dated = best.get(0).segment();
            Segment segment = segments.get(dated);
            date = Optional.of(new Said<>(best.get(0).date(), segment.evidence()));
        }
    }

    private void tellOddDates(int index) {
        String text = segments.get(index).value();
        for (String impossible : DanishDate.impossibleIn(text)) {
            used.set(index);
            tell(FindingCode.DATE_IMPOSSIBLE, index, "there is no '" + impossible + "'");
        }
        for (DanishDate each : DanishDate.allIn(text)) {
            if (each.contradictsWeekday(text)) {
                tell(FindingCode.DATE_IMPOSSIBLE, index, each.date() + " is another weekday than '" + text + "' says");
            }
        }
    }

    private void readTime() {
        List<Timed> found = new ArrayList<>();
        if (dated >= 0) {
            addTimes(dated, segments.get(dated).value(), found);
            addLinesBelow(found);
        }
        for (int i = 0; i < segments.size(); i++) {
            Optional<Kind> kind = segments.get(i).label().map(CoverLabel::kind);
            if (i != dated && kind.filter(each -> each == Kind.TIME).isPresent() && !isOfOther(i)) {
                addTimes(i, segments.get(i).text(), found);
            }
        }
        Timed.choose(found).ifPresent(this::takeTime);
        if (Timed.areUnsettled(found)) {
            tell(
                    FindingCode.COVER_UNSETTLED,
                    found.get(0).segment(),
                    "several times of day, and none is said to be the meeting's");
        }
    }

    /** Below {@code Næste møde} a time is that meeting's, as far as the next date. */
    private boolean isOfOther(int index) {
        for (int above = index - 1; above >= Math.max(0, index - 2); above--) {
            if (MeetingWords.pointToOther(segments.get(above).text())) {
                return true;
            }
            if (DanishDate.firstIn(segments.get(above).text()).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** {@code kl. 10.00 - 12.00}, on a line of its own. */
    private void addLinesBelow(List<Timed> found) {
        int next = dated + 1;
        while (next < segments.size()
                && segments.get(next)
                        .label()
                        .filter(label -> label.kind() != Kind.TIME)
                        .isEmpty()
                && !ClockTime.allIn(segments.get(next).text()).isEmpty()
                && DanishDate.firstIn(segments.get(next).text()).isEmpty()) {
            if (segments.get(next).label().isEmpty()) {
                addTimes(next, segments.get(next).text(), found);
            }
            next++;
        }
    }

    private void addTimes(int index, String text, List<Timed> found) {
        MeetingTime times = MeetingTime.in(text);
        boolean label =
                segments.get(index).label().filter(CoverLabel::ofMeeting).isPresent();
        for (ClockTime time : times.times()) {
            found.add(new Timed(time.time(), label || times.ofMeeting(), index));
        }
        if (!times.times().isEmpty() || !ClockTime.allIn(text).isEmpty()) {
            used.set(index);
        }
    }

    private void takeTime(Timed time) {
        startTime =
                Optional.of(new Said<>(time.time(), segments.get(time.segment()).evidence()));
    }

    private void readVenue() {
        for (int i = 0; i < segments.size() && venue.isEmpty(); i++) {
            if (segments.get(i)
                    .label()
                    .filter(label -> label.kind().isOfPlace())
                    .isPresent()) {
                takeVenue(VenueLines.labelled(i, segments));
            }
        }
        if (venue.isEmpty() && dated >= 0) {
            readVenueBehindDate();
        }
    }

    private void readVenueBehindDate() {
        Segment segment = segments.get(dated);
        Optional<VenueLines> before =
                DateLine.venueBefore(segment.value()).flatMap(text -> VenueLines.unlabelled(dated, text, segments));
        if (before.isPresent()) {
            takeVenue(before.get());
            return;
        }
        int behind = DateTail.startIn(segment.value());
        Optional<VenueLines> beside = behind < segment.value().length()
                ? VenueLines.unlabelled(dated, segment.value().substring(behind).strip(), segments)
                : Optional.empty();
        if (beside.isPresent()) {
            takeVenue(beside.get());
            return;
        }
        int below = dated + 1;
        while (below < segments.size() && used.get(below)) {
            below++;
        }
        if (below < segments.size() && segments.get(below).label().isEmpty()) {
            VenueLines.unlabelled(below, segments.get(below).text(), segments).ifPresent(this::takeVenue);
        }
    }

    private void takeVenue(VenueLines found) {
        if (found.venue().isEmpty()) {
            return;
        }
        used.set(found.start(), found.end());
        ofVenue.set(found.start(), found.end());
        StringBuilder quote = new StringBuilder();
        for (int i = found.start(); i < found.end(); i++) {
            quote.append(quote.length() == 0 ? "" : " ").append(segments.get(i).text());
        }
        Evidence evidence = new Evidence(
                Evidence.Source.COVER,
                quote.toString(),
                new LineRange(
                        segments.get(found.start()).line().number(),
                        segments.get(found.end() - 1).line().number()));
        venue = Optional.of(new Said<>(found.venue().get(), evidence));
    }

    /**
     * {@code Business Region Øst}, {@code Kontaktudvalget}: an unread line of the title, above date and venue. Only
     * where no council is named: a letterhead may stand there, too.
     */
    private void readOtherBody() {
        int end = dated < 0 ? segments.size() : dated;
        for (int i = 0; i < end && council.isEmpty() && otherBody.isEmpty(); i++) {
            String text = segments.get(i).text();
            boolean unread = !used.get(i)
                    && segments.get(i).label().isEmpty()
                    && segments.get(i).valueAt() < 0;
            if (unread && TitleLine.mayNameBody(text)) {
                otherBody = Optional.of(text);
            }
        }
    }

    /** What stands before or behind date and time, and is no venue. */
    private void tellRest() {
        for (int i = 0; i < segments.size(); i++) {
            String text = segments.get(i).value();
            int rest = DateTail.startIn(text);
            if (!used.get(i) || rest == 0 || ofVenue.get(i)) {
                continue;
            }
            boolean lost =
                    i != dated && startTime.isEmpty() && !ClockTime.allIn(text).isEmpty();
            boolean before = lost || (segments.get(i).label().isEmpty() && DateTail.hasWordsBefore(text));
            String untold = before ? text : text.substring(rest);
            if (Letters.areIn(untold)) {
                tell(FindingCode.COVER_LINE_UNREAD, i, "no field has '" + Quote.beginningOf(untold) + "'");
            }
        }
    }

    private void tellCancelled() {
        for (int i = 0; i < segments.size(); i++) {
            String text = segments.get(i).text();
            if (MeetingWords.sayCancelled(text)) {
                used.set(i);
                tell(FindingCode.MEETING_CANCELLED, i, "'" + Quote.beginningOf(text) + "'");
            }
        }
    }

    private void tell(FindingCode code, int segment, String message) {
        findings.add(Finding.of(code, segments.get(segment).line().number(), message));
    }
}
