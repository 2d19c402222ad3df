package dk.kkr.profile;

import dk.kkr.model.Attendance;
import dk.kkr.profile.AttendanceWords.Meaning;
import dk.kkr.text.Cell;
import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A heading of the list of participants: {@code Deltagerfortegnelse}, {@code Deltagere i mødet}, {@code Følgende havde
 * meldt afbud:}, {@code Fra Region Sjælland deltog:}, and {@code Afbud: Ib Lund (O), Helsingør Kommune} with entries on
 * the same line. Each of its words is one of {@link AttendanceWords}, an adjective before its noun ({@code politiske
 * deltagere}), or part of a body's name after a preposition. A heading with any other word is not understood:
 * {@code Afbud bedes meldt til:}.
 *
 * @param attendance what the heading says about those below it; empty for {@code Deltagerfortegnelse}, and where it
 *     says both, {@code Deltagere og afbud}
 * @param entries what follows the heading on its line; may be empty
 * @param others whether those below it are not members, {@code Øvrige deltagere}
 * @param isGroupOfOthers whether it says only that, {@code Administrationen}
 * @param namesBody whether it says whom those below it represent, {@code Fra sekretariatet}: their entries do not
 */
public record AttendanceHeading(
        Optional<Attendance> attendance, String entries, boolean others, boolean isGroupOfOthers, boolean namesBody) {
    private static final int LONGEST_HEADING = 60;
    private static final String TO = "til";

    /** The heading that a line begins with, without Markdown's marks. */
    public static Optional<AttendanceHeading> parse(String line) {
        if (!beginsLikeOne(line)) {
            return Optional.empty();
        }
        int colon = line.indexOf(':');
        if (colon < 0 && line.length() > LONGEST_HEADING || colon > LONGEST_HEADING) {
            return Optional.empty();
        }
        int group = startOfGroup(line);
        int end = group > 0 ? group : colon;
        String heading =
                withoutParentheses(end < 0 ? line : line.substring(0, end)).strip();
        if (!mayBegin(heading)) {
            return Optional.empty();
        }
        String entries = end < 0 ? "" : line.substring(end + 1).strip();
        int except = AttendanceWords.endOfExcept(entries);
        boolean colonEnds = colon >= 0 && group < 0;
        Optional<AttendanceHeading> found = read(
                heading + ' ' + entries.substring(0, except),
                entries.substring(except).strip(),
                colonEnds);
        return except > 0 && noted(heading).equals(Optional.of(Attendance.ABSENT))
                ? found.map(AttendanceHeading::withoutAttendance)
                : found;
    }

    /** Where the gap before a group's heading in the next column begins, {@code Deltagere Kommunerne:}; or -1. */
    private static int startOfGroup(String line) {
        int gap = line.endsWith(":") ? line.indexOf(Cell.AFTER_LABEL) : -1;
        return gap > 0 && GroupHeading.isOne(line.substring(gap).strip()) ? gap : -1;
    }

    /** The parentheses in the heading, with their content; empty where there are none. */
    public static String aside(String line) {
        int colon = line.indexOf(':');
        String heading = colon < 0 ? line : line.substring(0, colon);
        int open = heading.indexOf('(');
        int close = heading.lastIndexOf(')');
        return open > 0 && close > open ? heading.substring(open, close + 1) : "";
    }

    /**
     * A heading that begins a sentence without a colon, {@code Til stede var borgmester Bo Dam, Viborg}, {@code Afbud
     * fra Ib Lund (O), Helsingør}: what precedes the first capital or office.
     */
    public static Optional<AttendanceHeading> inSentence(String line) {
        List<String> words = Words.of(line);
        int at = 0;
        int known = 0;
        boolean said = false;
        boolean bodies = false;
        boolean inBody = false;
        while (known < words.size() && AttendanceWords.of(AttendanceWords.bare(words.get(known))) != Meaning.UNKNOWN
                || isTo(words, known)
                || (!said && isOfBody(words, known, inBody))) {
            inBody = !said && isOfBody(words, known, inBody);
            bodies |= inBody;
            Meaning meaning = AttendanceWords.of(AttendanceWords.bare(words.get(known)));
            said |= meaning == Meaning.PRESENT || meaning == Meaning.ABSENT;
            at = line.indexOf(words.get(known), at) + words.get(known).length();
            known++;
        }
        if (!said || known == words.size() || line.indexOf(':') >= 0) {
            return Optional.empty();
        }
        String entries = line.substring(at).strip();
        boolean named = isCapital(entries) || Offices.isOne(AttendanceWords.bare(words.get(known)));
        return named ? read(line.substring(0, at).strip(), entries, bodies) : Optional.empty();
    }

    /** {@code Fra KL deltog direktør Bo Dam}. */
    private static boolean isOfBody(List<String> words, int index, boolean inBody) {
        return index < words.size() && isCapital(words.get(index)) && (inBody || follows(words, index));
    }

    /** A body before its members on one line, {@code Bestyrelsen: formand Bo Dam, Rie Vad}. */
    public static Optional<AttendanceHeading> ofBody(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && isCapital(line) && Bodies.areOfMembers(line.substring(0, colon))
                ? Optional.of(new AttendanceHeading(
                        Optional.empty(), line.substring(colon + 1).strip(), false, false, false))
                : Optional.empty();
    }

    /** One of members in a column before them, {@code Medlemmer Bo Dam – formand}. */
    public static Optional<AttendanceHeading> ofColumn(String line) {
        int gap = line.indexOf(Cell.AFTER_LABEL);
        String heading = gap > 0 ? line.substring(0, gap) : "";
        return heading.isEmpty() || !leads(bareFirst(heading))
                ? Optional.empty()
                : parse(heading + ':' + line.substring(gap));
    }

    private static String bareFirst(String heading) {
        return AttendanceWords.bare(heading.substring(0, Words.endAt(heading, 0)));
    }

    /** {@code Deltagere (4 af 6):}, {@code Deltagere (fysisk)}; not {@code Deltagere (* = afbud)}, which says both. */
    private static String withoutParentheses(String heading) {
        int open = heading.indexOf('(');
        if (open <= 0) {
            return heading;
        }
        int close = heading.lastIndexOf(')');
        if (close < open || heading.substring(close + 1).indexOf('(') >= 0) {
            return heading;
        }
        boolean legend = !AttendanceMarks.in(heading).isEmpty();
        for (String word : legend ? List.<String>of() : Words.ofLetters(heading.substring(open, close))) {
            if (AttendanceWords.of(word.toLowerCase(Locale.ROOT)) == Meaning.ABSENT) {
                return heading;
            }
        }
        return (heading.substring(0, open) + heading.substring(close + 1)).strip();
    }

    private AttendanceHeading withoutAttendance() {
        return new AttendanceHeading(Optional.empty(), entries, others, false, namesBody);
    }

    /** This heading without attendance and entries, for a line with two headings that contradict each other. */
    public AttendanceHeading unsettled() {
        return new AttendanceHeading(Optional.empty(), "", others, false, namesBody);
    }

    /**
     * What a note after a name says about attendance, {@code afbud}, {@code deltog ikke}; empty where it says nothing.
     */
    public static Optional<Attendance> noted(String note) {
        return parse(note).flatMap(AttendanceHeading::attendance);
    }

    private static Optional<AttendanceHeading> read(String heading, String entries, boolean colon) {
        List<String> words = Words.of(heading);
        Set<Meaning> said = EnumSet.noneOf(Meaning.class);
        int bodyEnd = -1;
        for (int i = 0; i < words.size(); i++) {
            String word = AttendanceWords.bare(words.get(i));
            Meaning meaning = colon && ItemWord.isReference(words, i) ? Meaning.ITEM : AttendanceWords.of(word);
            if (meaning == Meaning.UNKNOWN) {
                boolean body = colon && (bodyEnd == i ? isCapital(words.get(i)) : beginsBody(words, i, bodyEnd));
                if (!body && !isTo(words, i) && !isAdjective(words, i)) {
                    return Optional.empty();
                }
                bodyEnd = body ? i + 1 : bodyEnd;
            } else {
                said.add(meaning);
            }
        }
        // "Deltog ikke i punkt 3:" may have been there otherwise.
        boolean partly = said.contains(Meaning.ITEM) && (said.contains(Meaning.NOT) || said.contains(Meaning.ABSENT));
        return partly ? Optional.empty() : of(said, entries);
    }

    /** The quick answer for most lines, by their first word, unless a parenthesis or an odd blank hides what it is. */
    private static boolean beginsLikeOne(String line) {
        int end = 0;
        while (end < line.length() && !endsWord(line.charAt(end))) {
            end++;
        }
        if (end == 0 || (end < line.length() && " \t:".indexOf(line.charAt(end)) < 0)) {
            return true;
        }
        String first = AttendanceWords.bare(line.substring(0, end));
        return endsLikeAdjective(first) || leads(first);
    }

    private static boolean endsWord(char c) {
        return c == ':' || c == '(' || Character.isWhitespace(c);
    }

    /** The same for a heading, by its first two words. */
    private static boolean mayBegin(String heading) {
        int end = Words.endAt(heading, 0);
        String first = bareFirst(heading);
        return leads(first) || (endsLikeAdjective(first) && arePeople(Words.after(heading, end)));
    }

    private static boolean leads(String word) {
        return AttendanceWords.of(word) != Meaning.UNKNOWN || word.equals(TO);
    }

    private static Optional<AttendanceHeading> of(Set<Meaning> said, String entries) {
        boolean staff = said.contains(Meaning.STAFF);
        boolean others = staff || said.contains(Meaning.OTHERS);
        boolean present = said.contains(Meaning.PRESENT);
        boolean absent = said.contains(Meaning.ABSENT);
        boolean list = said.contains(Meaning.LIST) || said.contains(Meaning.ASKED);
        if (!present && !absent && !others && !list) {
            return Optional.empty();
        }
        return Optional.of(new AttendanceHeading(
                attendanceOf(said, present, absent), entries, others, others && !present && !absent && !list, staff));
    }

    private static Optional<Attendance> attendanceOf(Set<Meaning> said, boolean present, boolean absent) {
        if (present && said.contains(Meaning.NOT)) {
            return Optional.of(Attendance.ABSENT);
        }
        if (said.contains(Meaning.ASKED) || present == absent) {
            return Optional.empty();
        }
        return Optional.of(absent ? Attendance.ABSENT : Attendance.PRESENT);
    }

    static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** After a preposition, {@code Fra KL}, or after a body and a conjunction, {@code Fra KL og foreningerne}. */
    private static boolean beginsBody(List<String> words, int index, int bodyEnd) {
        boolean coordinated =
                index > 1 && bodyEnd == index - 1 && AttendanceWords.joins(AttendanceWords.bare(words.get(index - 1)));
        return coordinated || follows(words, index);
    }

    private static boolean follows(List<String> words, int index) {
        return index > 0 && AttendanceWords.isPreposition(AttendanceWords.bare(words.get(index - 1)));
    }

    /** {@code til stede}, {@code afbud til mødet}; not {@code Afbud til:}, which says where to send one. */
    private static boolean isTo(List<String> words, int index) {
        if (index + 1 >= words.size() || !AttendanceWords.bare(words.get(index)).equals(TO)) {
            return false;
        }
        String next = AttendanceWords.bare(words.get(index + 1));
        return next.equals("stede") || next.equals("mødet") || next.equals("dagens");
    }

    /** Adjectives before a plural noun, {@code politiske deltagere}, and genitives, {@code udvalgets medlemmer}. */
    private static boolean isAdjective(List<String> words, int index) {
        if (index + 1 >= words.size()
                || !Letters.areAll(words.get(index))
                || !endsLikeAdjective(AttendanceWords.bare(words.get(index)))) {
            return false;
        }
        return arePeople(words.get(index + 1));
    }

    private static boolean endsLikeAdjective(String word) {
        return word.endsWith("e") || word.endsWith("s");
    }

    private static boolean arePeople(String word) {
        String noun = AttendanceWords.bare(word);
        return noun.equals("deltagere") || noun.endsWith("medlemmer") || noun.equals("gæster");
    }
}
