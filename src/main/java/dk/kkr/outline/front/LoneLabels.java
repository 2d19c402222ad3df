package dk.kkr.outline.front;

import dk.kkr.person.Person;
import dk.kkr.person.PersonName;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.GroupHeading;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Offices;
import dk.kkr.profile.Parties;
import java.util.List;

/**
 * Whose municipality or party it is that stands alone on its line: of those below, as a heading, or of the one above,
 * as the last cell of a row. The two ends of a list show it: a list of groups begins with such a line and ends with a
 * person, a list of rows the other way round.
 *
 * <pre>
 * Til stede:        Medlemmer
 * Region Sjælland   Bo Dam
 * Bo Dam (A)        Venstre
 * Faxe Kommune      Rie Vad
 * Rie Vad (V)       Enhedslisten
 * </pre>
 *
 * <p>Fails on groups of one below a person without any.
 */
final class LoneLabels {
    private final List<FrontLine> lines;
    private int start;
    private boolean afterUnread;

    /** Each list is looked at once, and only if it has such a line. */
    private boolean known;

    private boolean beginWithLabel;
    private boolean endWithLabel;
    private boolean endWithBare;
    private boolean haveGroup;
    private boolean officesKnown;
    private boolean officesFollow;

    LoneLabels(List<FrontLine> lines) {
        this.lines = lines;
    }

    /** @param belowUnread whether the list begins below a line that is not understood, which may be a label itself */
    void begin(int index, boolean belowUnread) {
        start = index;
        afterUnread = belowUnread;
        known = false;
        officesKnown = false;
    }

    /**
     * Whether a line with nothing but an office, {@code Borgmester, Køge Kommune}, says it of the person above: the
     * list begins with a person and such a line, and ends with one.
     */
    boolean officesFollow() {
        if (!officesKnown) {
            officesKnown = true;
            officesFollow = isFirstFollowed() && endsWithOffice();
        }
        return officesFollow;
    }

    private boolean isFirstFollowed() {
        return start + 1 < lines.size()
                && RowReader.isRow(lines.get(start).text(), false)
                && isOffice(lines.get(start + 1).text());
    }

    private boolean endsWithOffice() {
        int at = start;
        while (at < lines.size()
                && !PeopleLine.endsList(lines.get(at))
                && (isOffice(lines.get(at).text())
                        || RowReader.isRow(lines.get(at).text(), false))) {
            at++;
        }
        return isOffice(lines.get(at - 1).text());
    }

    /** An office, also with its municipality, and without a name: {@code Borgmester, Køge Kommune}. */
    static boolean isOffice(String text) {
        int comma = text.indexOf(',');
        String office = comma < 0 ? text : text.substring(0, comma);
        String rest = comma < 0 ? "" : text.substring(comma + 1).strip();
        return Offices.isRole(office)
                && !endsWithName(office)
                && (rest.isEmpty() || isSeat(rest) || Offices.isRole(rest))
                && text.indexOf(':') < 0
                && text.indexOf('(') < 0
                && !RowReader.isRow(text, false);
    }

    private static boolean endsWithName(String text) {
        int last = text.lastIndexOf(' ');
        int first = last < 0 ? -1 : text.lastIndexOf(' ', last - 1);
        return last > 0 && PersonName.isOne(text.substring(first + 1));
    }

    /** Whether such lines head the people below them. */
    boolean headPeople() {
        look();
        return beginWithLabel || (endWithBare && (afterUnread || haveGroup));
    }

    /** Whether each such line belongs to the person above it. */
    boolean followPeople() {
        look();
        return !beginWithLabel && endWithLabel;
    }

    /** A municipality, or another body's name; {@code Bo Dam Køge Kommune} begins with a person's. */
    static boolean isSeat(String text) {
        return MunicipalityRegister.codeOf(text).isPresent()
                || (Bodies.areLabel(text) && !GroupHeading.isOne(text + ':') && !RowReader.isRow(text, false));
    }

    /** What stands below a name in a table whose cells each have a line. */
    static boolean isCell(String text) {
        return isLabel(text) || Parties.isLetter(text);
    }

    private static boolean isParty(String text) {
        return Parties.named(text).isPresent();
    }

    private void look() {
        if (known) {
            return;
        }
        known = true;
        endWithLabel = false;
        endWithBare = false;
        haveGroup = false;
        beginWithLabel = start < lines.size() && isLabel(lines.get(start).text());
        boolean labelled = beginWithLabel;
        boolean parties = !beginWithLabel || isParty(lines.get(start).text());
        for (int at = start; at < lines.size() && !PeopleLine.endsList(lines.get(at)); at++) {
            String text = lines.get(at).text();
            boolean label = isLabel(text);
            List<Person> people = label ? List.of() : RowReader.people(text, false);
            if (!label && people.isEmpty()) {
                endWithBare &= PeopleLine.heading(lines.get(at)).isPresent();
                return;
            }
            parties = label && !labelled ? isParty(text) : parties;
            labelled |= label;
            boolean bare = !label && isBare(people, labelled && parties);
            haveGroup |= bare && endWithBare && labelled;
            endWithLabel = label;
            endWithBare = bare;
        }
    }

    private static boolean isLabel(String text) {
        return isParty(text) || isSeat(text);
    }

    /** One person, without what the labels say. */
    private static boolean isBare(List<Person> people, boolean parties) {
        Person first = people.get(0);
        return people.size() == 1 && (parties ? first.party() : first.municipality()).isEmpty();
    }
}
