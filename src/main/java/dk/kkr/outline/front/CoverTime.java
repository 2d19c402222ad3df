package dk.kkr.outline.front;

import dk.kkr.model.Council;
import dk.kkr.model.FindingCode;
import dk.kkr.profile.ClockTime;
import dk.kkr.profile.CoverLabel;
import dk.kkr.profile.CoverLabel.Kind;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.MeetingTime;
import dk.kkr.profile.MeetingWords;
import dk.kkr.profile.ParticipationWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The time at which the meeting begins: beside its date, on the lines below it, or after a label of a time. */
final class CoverTime {
    private final CoverPage page;
    private final int dated;
    private final List<Timed> found = new ArrayList<>();

    private CoverTime(CoverPage page, int dated) {
        this.page = page;
        this.dated = dated;
    }

    /** @param dated index of the segment that has the date, -1 if none has */
    static Optional<Said<LocalTime>> read(CoverPage page, int dated) {
        CoverTime time = new CoverTime(page, dated);
        if (dated >= 0) {
            time.add(dated, page.get(dated).value());
            time.addLinesBelow();
        }
        for (int i = 0; i < page.size(); i++) {
            boolean labelled = page.kind(i).equals(Optional.of(Kind.TIME));
            if (i != dated && labelled && !time.isOfOther(i)) {
                time.add(i, page.text(i));
            }
        }
        if (time.found.isEmpty()) {
            time.addProgramme();
        }
        if (time.found.isEmpty()) {
            time.addOtherLabels();
        }
        if (time.found.isEmpty()) {
            time.addSentences();
        }
        if (time.found.isEmpty() && dated >= 0 && ClockTime.isIn(page.get(dated).value())) {
            page.report(FindingCode.COVER_LINE_UNREAD, dated, "the time of day beside the date is for something else");
        }
        if (Timed.areUnsettled(time.found)) {
            page.report(
                    FindingCode.COVER_UNSETTLED,
                    time.found.get(0).segment(),
                    "several times of day, and the cover does not say which is the meeting's");
        }
        return Timed.choose(time.found)
                .map(chosen ->
                        new Said<>(chosen.time(), page.get(chosen.segment()).evidence()));
    }

    /** Below {@code Næste møde} a time is that meeting's, up to the next date. */
    private boolean isOfOther(int index) {
        for (int above = index - 1; above >= Math.max(0, index - 2); above--) {
            if (MeetingWords.pointToOther(page.text(above))) {
                return true;
            }
            if (DanishDate.firstIn(page.text(above)).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** {@code kl. 10.00 - 12.00}, on a line of its own; between it and the date the same date may stand once more. */
    private void addLinesBelow() {
        Optional<LocalDate> date = dateAt(dated);
        for (int next = dated + 1;
                next < page.size() && (isTimeAlone(next) || (date.isPresent() && date.equals(dateAt(next))));
                next++) {
            if (!page.hasLabel(next) && !isOfProgramme(next)) {
                add(next, page.text(next));
            }
        }
    }

    /** {@code 10.00 – 12.30 Møde i KKR Sjælland}: a programme in columns, of which one line names the council. */
    private void addProgramme() {
        for (int i = 0; i + 1 < page.size(); i++) {
            if (isBesideText(i) && namesCouncil(page.text(i + 1)) && !isOfOther(i)) {
                add(i, page.text(i));
            }
        }
    }

    private static boolean namesCouncil(String text) {
        return MeetingWords.beginWithMeetingOf(text)
                && TitleLine.parse(text)
                        .filter(title -> endsInCouncil(text, title))
                        .isPresent();
    }

    /** {@code Møde i KKR Sjælland}; not {@code Møde i KKR Sjællands formandskab}, nor with anything else behind. */
    private static boolean endsInCouncil(String text, TitleLine title) {
        for (Council council : title.councils()) {
            String name = council.displayName();
            if (text.endsWith(name.substring(name.lastIndexOf(' ') + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one of several times with text beside them, that say what each is for. */
    private boolean isOfProgramme(int index) {
        return isBesideText(index) && (isBesideText(index - 2) || isBesideText(index + 2));
    }

    private boolean isBesideText(int index) {
        return index >= 0
                && index + 1 < page.size()
                && page.get(index).line().index() == page.get(index + 1).line().index()
                && isTimeAlone(index);
    }

    /** {@code KKR-møde: kl. 10.00 - 12.30}, below {@code Gruppemøder: kl. 9.00}: a label that names the meeting. */
    private void addOtherLabels() {
        for (int i = 0; i < page.size(); i++) {
            String text = page.text(i);
            boolean other = page.hasLabel(i) || isOfOther(i) || MeetingWords.pointToOther(text);
            if (!other
                    && CoverLabel.endOfOther(text) > 0
                    && MeetingTime.in(text).ofMeeting()) {
                add(i, text);
            }
        }
    }

    /** {@code Mødet begyndte kl. 16.00 og sluttede kl. 18.10}. */
    private void addSentences() {
        for (int i = 0; i < page.size(); i++) {
            Optional<ClockTime> start = page.hasLabel(i) || isOfOther(i) || MeetingWords.pointToOther(page.text(i))
                    ? Optional.empty()
                    : MeetingTime.startIn(page.text(i));
            if (start.isPresent()) {
                found.add(new Timed(start.get().time(), true, i));
                page.use(i);
            }
        }
    }

    private Optional<LocalDate> dateAt(int index) {
        return DanishDate.firstIn(page.get(index).value()).map(DanishDate::date);
    }

    private boolean isTimeAlone(int index) {
        return page.kind(index).filter(kind -> kind != Kind.TIME).isEmpty()
                && ClockTime.isIn(page.text(index))
                // "Bo Dam forlod mødet kl. 10.30"
                && ParticipationWords.startOfVerb(page.text(index)) <= 0
                && DanishDate.firstIn(page.text(index)).isEmpty();
    }

    private void add(int index, String text) {
        MeetingTime times = MeetingTime.in(text);
        boolean label = page.get(index).label().filter(CoverLabel::ofMeeting).isPresent();
        for (ClockTime time : times.times()) {
            found.add(new Timed(time.time(), label || times.ofMeeting(), index));
        }
        if (ClockTime.isIn(text)) {
            page.use(index);
        }
    }
}
