package dk.kkr.outline.front;

import dk.kkr.person.Person;
import dk.kkr.person.PersonName;
import dk.kkr.profile.AttendanceMarks;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.MunicipalityWord;
import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.profile.SmallWords;
import dk.kkr.profile.SubstituteWords;
import dk.kkr.text.Letters;
import java.util.List;

/**
 * Decides how far a row continues over line ends: while something is open, or the next line can only be its rest, and
 * the next line is not a row itself. A running text with several people continues likewise, to the end of its
 * paragraph.
 */
final class RowJoiner {
    /** In characters: a text so long runs on to the end of its paragraph. */
    private static final int LONGEST_ROW = 1_000;

    private final List<FrontLine> lines;
    private final PeopleList list;
    private final LoneLabels labels;

    /** The marks beside names in this list: where one stands, a row begins. */
    private AttendanceMarks legend = AttendanceMarks.none();

    /** Whether the list stands within an item, whose own text may follow at once. */
    private final boolean inText;

    RowJoiner(List<FrontLine> lines, PeopleList list, LoneLabels labels, boolean inText) {
        this.inText = inText;
        this.lines = lines;
        this.list = list;
        this.labels = labels;
    }

    void beginList(AttendanceMarks explained) {
        legend = explained;
    }

    private boolean beginsOther(FrontLine line) {
        return legend.read(line.text()).attendance().isPresent() || PeopleLine.beginsOther(line);
    }

    /** Adds the lines from an index on that belong to a running text; returns the index after them. */
    int joinParagraph(JoinedRow row, int from) {
        int end = from;
        while (end < lines.size()
                && !lines.get(end).followsGap()
                && (!beginsOther(lines.get(end)) || isRestOfVerb(row, lines.get(end)))
                && !isComplete(row, lines.get(end))) {
            row.add(lines.get(end));
            end++;
        }
        return end;
    }

    /** {@code …, Ib Lund, der havde} / {@code meldt afbud.} */
    private static boolean isRestOfVerb(JoinedRow row, FrontLine next) {
        boolean open = !ParticipationWords.withoutFiniteVerb(row.text()).equals(row.text());
        return open
                && !next.text().isEmpty()
                && Character.isLowerCase(next.text().charAt(0));
    }

    /**
     * Whether a row ends at its line's end: nothing is open, and the next line is another row, or no rest of this one.
     */
    private boolean isComplete(JoinedRow row, FrontLine next) {
        return row.text().length() <= LONGEST_ROW
                && !row.isOpen()
                && !OpenEntry.isIn(row.text(), next.text())
                && (inText || !isNameOpen(row.text(), next.text()))
                && (isRow(row.text()) || endsWithPerson(row.text()))
                && (isRow(next.text()) || isOfText(next.text()) || !isRow(row.with(next)));
    }

    /** {@code Bo Dam, Rie Else} / {@code Vad, Ib Lund}: whatever else is below, its first word is no entry. */
    private boolean isNameOpen(String row, String below) {
        int comma = below.indexOf(',');
        List<RowReader.Entry> entries = comma > 0 && OpenEntry.isWordOfName(below.substring(0, comma))
                ? RowReader.entries(row, true, list.isOfOthers())
                : List.of();
        boolean bare = !entries.isEmpty() && entries.get(entries.size() - 1).isBare();
        return bare && PersonName.isOne(entries.get(entries.size() - 1).text() + ' ' + below.substring(0, comma));
    }

    /**
     * {@code Ikke til stede: Bo Dam, Rie Vad} / {@code Drøftet.}: below whole names, a word or a sentence without
     * another name is rather no last name.
     */
    private boolean isOfText(String text) {
        boolean sentence = text.indexOf(' ') < 0 || text.endsWith(".");
        return inText
                && sentence
                && !MunicipalityWord.startsWith(text)
                && text.indexOf(',') < 0
                && text.indexOf('(') < 0
                && !text.contains(" og ");
    }

    /**
     * Whether a row with one person continues in the middle of the next, {@code … (formand), Karsten} / {@code Holm
     * (V), …}, or with another after a comma.
     *
     * @param led whether its heading stands on the same line; else its own form must show it
     */
    boolean runsOn(JoinedRow row, int next, boolean led) {
        if (next >= lines.size() || lines.get(next).followsGap() || beginsOther(lines.get(next))) {
            return false;
        }
        String below = lines.get(next).text();
        boolean within = OpenEntry.isIn(row.text(), below)
                && (!OpenEntry.endsInOffice(row.text()) || areSeveral(below) || goesOn(below));
        boolean open = within || (row.isOpen() && (led || PeopleLine.areProven(row.text())));
        boolean alone = !open && isRow(row.text()) && isRow(below);
        return (led || open) && !alone && areSeveral(row.with(lines.get(next)));
    }

    /** Adds the lines from an index on that are the rest of a row; returns the index after them. */
    int joinRest(JoinedRow row, int from) {
        int end = from;
        if (RowReader.isOfficeAlone(row.text())
                && end < lines.size()
                && isRow(lines.get(end).text())) {
            row.add(lines.get(end));
            end++;
        }
        while (end < lines.size() && continues(row, lines.get(end))) {
            row.add(lines.get(end));
            end++;
        }
        return end;
    }

    /** The line's own words decide first: below most rows stands the next one. */
    private boolean continues(JoinedRow row, FrontLine next) {
        boolean mayContinue = !next.isParagraph()
                && !next.text().isEmpty()
                && (row.isOpen() || !next.followsGap() && isOpen(row, next.text()));
        return mayContinue && !beginsOther(next) && !isRow(next.text()) && isRow(row.with(next));
    }

    private boolean isOpen(JoinedRow row, String next) {
        return OpenEntry.isIn(row.text(), next) || isRestByForm(row, next);
    }

    /**
     * {@code (formand)}, {@code supp. Jan Friis deltog}, {@code Kommune}, the municipality of a row without one, and an
     * office where they follow their holders.
     */
    private boolean isRestByForm(JoinedRow row, String text) {
        boolean small = (Character.isLowerCase(text.charAt(0)) && !isTitled(text)) || text.charAt(0) == '(';
        boolean seat =
                !list.group().hasMunicipality() && isMunicipalityAlone(text) && isSeatless(row) && !labels.headPeople();
        boolean office = LoneLabels.isOffice(text) && labels.officesFollow();
        return small || MunicipalityWord.startsWith(text) || seat || office;
    }

    /** {@code gartner Bo Dam}: a word that no one else's entry goes on with, and a whole name. */
    private static boolean isTitled(String text) {
        int blank = text.indexOf(' ');
        int comma = text.indexOf(',');
        String word = blank < 0 ? text : text.substring(0, blank);
        return blank > 0
                && Letters.areAll(word)
                && !SmallWords.leadOn(word)
                && !SubstituteWords.isNoun(word)
                && !ParticipationWords.haveVerb(word)
                && PersonName.isOne(text.substring(blank + 1, comma < blank ? text.length() : comma));
    }

    private boolean isSeatless(JoinedRow row) {
        List<Person> people = RowReader.people(row.text(), list.isOfOthers());
        return people.size() == 1 && !people.get(0).namesMunicipality();
    }

    /** {@code Albertslund Kommune}; without the word it may belong to another column. */
    private static boolean isMunicipalityAlone(String text) {
        return MunicipalityWord.endIn(text, 0) == text.length()
                && MunicipalityRegister.codeOf(text).isPresent();
    }

    /** Of an office: {@code …, næstformand} / {@code for bestyrelsen Bo Dam, …}. */
    private static boolean goesOn(String below) {
        return !below.isEmpty()
                && Character.isLowerCase(below.charAt(0))
                && Offices.before(below).isEmpty();
    }

    /** In a running text, where two names are two people. */
    private boolean endsWithPerson(String text) {
        List<RowReader.Entry> entries = RowReader.entries(text, true, list.isOfOthers());
        return !entries.isEmpty() && entries.get(entries.size() - 1).person().isPresent();
    }

    private boolean areSeveral(String text) {
        return RowReader.people(text, list.isOfOthers()).size() > 1;
    }

    private boolean isRow(String text) {
        return RowReader.isRow(text, list.isOfOthers());
    }
}
