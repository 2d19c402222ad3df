package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import dk.kkr.model.Participant;
import dk.kkr.person.Person;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.ClockTime;
import dk.kkr.profile.ContentsWords;
import dk.kkr.profile.CoverLabel;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.MeetingWords;
import dk.kkr.text.SentenceEnd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Splits the front matter into cover, lists of participants, known prose, and titles of items that are out of place
 * there. A list goes from its heading, or from two rows, to what begins the cover again; prose from {@code Mission} to
 * the end of its paragraph, or where gaps do not show it to a line of another kind.
 */
final class FrontZones {
    private final List<FrontLine> lines;
    private final PeopleReader people;
    private final List<FrontLine> cover = new ArrayList<>();
    private final List<Participant> remarked = new ArrayList<>();
    private final List<FrontLine> repeated;
    private final Map<Integer, Mark> marks = new HashMap<>();
    private boolean inPurpose;

    private FrontZones(List<FrontLine> lines, List<FrontLine> repeated) {
        this.lines = lines;
        this.repeated = repeated;
        this.people = PeopleReader.ofFront(lines);
    }

    static FrontZones of(List<FrontLine> lines, ItemTitles titles) {
        List<FrontLine> others = new ArrayList<>(lines);
        List<FrontLine> repeated = titles.takeFrom(others);
        FrontZones zones = new FrontZones(others, repeated);
        int at = 0;
        while (at < others.size()) {
            at = zones.read(at);
        }
        return zones;
    }

    /** The lines of the cover. */
    List<FrontLine> cover() {
        return cover;
    }

    /** The lines that are titles of items. */
    List<FrontLine> repeated() {
        return repeated;
    }

    PeopleReader people() {
        return people;
    }

    /** The marks of all lines except the cover's, by their index in the document. */
    Map<Integer, Mark> marks() {
        marks.putAll(people.marks());
        for (FrontLine line : repeated) {
            marks.put(line.index(), Mark.Plain.UNREAD);
        }
        return marks;
    }

    private int read(int at) {
        FrontLine line = lines.get(at);
        if (MeetingWords.arePurposeHeading(line.text())) {
            inPurpose = true;
            marks.put(line.index(), Mark.Plain.BODY);
        } else if (inPurpose && staysInPurpose(at)) {
            marks.put(line.index(), Mark.Plain.BODY);
        } else if (ListStart.isAt(at, lines)) {
            inPurpose = false;
            return people.readFrom(at);
        } else if (people.readOfficer(at)) {
            inPurpose = false;
        } else {
            inPurpose = false;
            return readCover(at);
        }
        return at + 1;
    }

    private int readCover(int at) {
        FrontLine line = lines.get(at);
        Optional<CoverRemarks> found = CoverRemarks.at(at, lines);
        if (found.isEmpty()) {
            cover.add(line);
            return at + 1;
        }
        remarked.addAll(found.get().participants(line));
        for (Person person : found.get().people()) {
            people.list().report().reportOf(person, line.number());
        }
        for (int i = at; i < found.get().end(); i++) {
            marks.put(lines.get(i).index(), Mark.Plain.PARTICIPANT);
        }
        return found.get().end();
    }

    /** Those of whom sentences apart from the lists say that they came, or who came for them. */
    List<Participant> remarked() {
        return remarked;
    }

    /** The paragraph below the heading, to its end; where no gap shows that, to a line of another kind. */
    private boolean staysInPurpose(int at) {
        FrontLine line = lines.get(at);
        FrontLine previous = lines.get(at - 1);
        boolean apart = line.index() != previous.index() + 1;
        if (apart || headsOther(line.text())) {
            return false;
        }
        boolean first = MeetingWords.arePurposeHeading(previous.text());
        if (first || !SentenceEnd.in(previous.text())) {
            return first
                    || !line.followsGap()
                    || Character.isLowerCase(line.text().charAt(0));
        }
        return !line.followsGap() && !isOfOtherKind(at);
    }

    /** A list's own heading begins the list even in the middle of a sentence. */
    private static boolean headsOther(String text) {
        boolean capital = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        return capital
                && (ContentsWords.areHeading(text)
                        || AttendanceHeading.parse(text).isPresent());
    }

    private boolean isOfOtherKind(int at) {
        String text = lines.get(at).text();
        return ListStart.isAt(at, lines)
                || CoverLabel.parse(text).isPresent()
                || TitleLine.parse(text).isPresent()
                || DanishDate.firstIn(text).isPresent()
                || ClockTime.isIn(text);
    }
}
