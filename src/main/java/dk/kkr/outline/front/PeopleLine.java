package dk.kkr.outline.front;

import dk.kkr.person.Person;
import dk.kkr.person.PersonName;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.ContentsWords;
import dk.kkr.profile.CoverLabel;
import dk.kkr.profile.GroupHeading;
import dk.kkr.profile.MeetingWords;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.profile.Parties;
import dk.kkr.profile.SubstituteWords;
import java.util.List;
import java.util.Optional;

/** What a line among participants may be, by itself. */
final class PeopleLine {
    private PeopleLine() {}

    /** A heading and what it says about attendance; also one that begins a sentence, if people follow. */
    static Optional<AttendanceHeading> heading(FrontLine line) {
        if (line.isParagraph()) {
            return Optional.empty();
        }
        return AttendanceHeading.parse(line.text())
                .filter(found -> found.entries().isEmpty() || !isOfSubstitute(line.text()))
                .or(() -> AttendanceHeading.inSentence(line.text())
                        .filter(found -> beginWithPerson(found.entries()) && !isOfSubstitute(line.text())))
                .or(() -> AttendanceHeading.ofColumn(line.text()).filter(found -> beginWithPerson(found.entries())))
                .or(() -> AttendanceHeading.ofBody(line.text()).filter(found -> nameSeveral(found.entries())));
    }

    /** {@code For Ole Dam deltog Rie Vad}, {@code Mødt for Ole Dam: Rie Vad}: the first is no body. */
    private static boolean isOfSubstitute(String text) {
        return SubstituteWords.endOfLead(text) > 0
                && Person.parse(text)
                        .filter(person -> person.substitute().isPresent())
                        .isPresent();
    }

    private static boolean nameSeveral(String entries) {
        int people = 0;
        for (RowReader.Entry entry : RowReader.entries(entries, true, false)) {
            people += entry.person().isPresent() ? 1 : 0;
        }
        return people > 1;
    }

    /** Whether the first of some entries is a person. */
    static boolean beginWithPerson(String entries) {
        List<RowReader.Entry> people = RowReader.entries(entries.substring(0, OpenEntry.startIn(entries)), true, false);
        return !people.isEmpty() && people.get(0).person().isPresent();
    }

    /** A party that heads its members, {@code Venstre:}. */
    static Optional<String> party(String text) {
        String bare = withoutColon(text);
        Optional<String> named = Parties.named(bare);
        return named.isPresent() ? named : Parties.group(bare);
    }

    /** The one who leads the meeting or takes its minutes, {@code Referent: Bo Dam}. */
    static Optional<Person> officer(FrontLine line) {
        boolean labelled = !line.isParagraph() && RowReader.isOfMeeting(line.text());
        List<Person> people = labelled ? RowReader.people(line.text(), true) : List.of();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** Without a colon at its end, as headings have it. */
    static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** {@code Afbud:} / {@code Ingen}, {@code Faxe Kommune: Ingen fremmødt}. */
    static boolean isNobody(String text) {
        return ParticipationWords.sayNobody(text) || isGroupOfNobody(text);
    }

    /** A municipality, a party or a group, and behind its colon that nobody came. */
    private static boolean isGroupOfNobody(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && ParticipationWords.sayNobody(text.substring(colon + 1).strip())
                && (LoneLabels.isCell(text.substring(0, colon)) || GroupHeading.isOne(text.substring(0, colon + 1)));
    }

    /** Whether a municipality or a party proves each person of a line. */
    static boolean isProven(FrontLine line) {
        return !line.isParagraph() && areProven(line.text());
    }

    /** The same for a row. */
    static boolean areProven(String row) {
        List<Person> people = RowReader.people(row, false);
        for (Person person : people) {
            if (!person.isProven()) {
                return false;
            }
        }
        return !people.isEmpty();
    }

    /** {@code Bo Dam (V), Køge}: a name with its party, which no address has. */
    static boolean isMember(String text) {
        return text.indexOf('(') > 0
                && Person.parse(text)
                        .filter(person -> person.party().isPresent() && PersonName.isOne(person.name()))
                        .isPresent();
    }

    /** A label of the cover, a title, or a council's statement of purpose: a list does not continue there. */
    static boolean endsList(FrontLine line) {
        String text = line.text();
        return isCoverLabel(text)
                || MeetingWords.arePurposeHeading(text)
                || ContentsWords.areHeading(text)
                || (!line.isParagraph()
                        && TitleLine.parse(text).flatMap(TitleLine::type).isPresent());
    }

    private static boolean isCoverLabel(String text) {
        Optional<CoverLabel> found = CoverLabel.parse(text);
        if (found.isEmpty()) {
            return false;
        }
        CoverLabel label = found.get();
        return (label.kind().isOfTime() || label.kind().isOfPlace())
                && (text.indexOf(':') > 0 || label.value().isEmpty());
    }

    /** Whether a line is not a person's, or begins another one's entry by what stands before its colon. */
    static boolean beginsOther(FrontLine line) {
        String text = line.text();
        return line.isParagraph()
                || endsList(line)
                || heading(line).isPresent()
                || RowReader.isOfficer(text)
                || isGroupOfNobody(text)
                || CoverLabel.beginsWithOne(text)
                || GroupHeading.isOne(text)
                || GroupHeading.endIn(text) > 0
                || party(text).isPresent()
                || TableHead.in(line).isPresent();
    }
}
