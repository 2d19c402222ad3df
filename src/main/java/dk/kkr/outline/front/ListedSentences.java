package dk.kkr.outline.front;

import dk.kkr.model.Attendance;
import dk.kkr.person.Person;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.text.LineEndHyphen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences about people listed above, below the list: {@code Bo Dam er formand, og Rie Vad er næstformand for KKR
 * Sjælland. Ib Lund forlod mødet kl. 14.} Each clause begins with the name and a verb. A paragraph with any other
 * clause is not understood. Fails on one whose first sentence ends in an abbreviation.
 */
final class ListedSentences {
    private static final List<String> JOINTS = ParticipationWords.joints();
    private static final int LONGEST = 1_000;

    /** What a clause says of somebody. */
    private record Said(String name, String verb, String rest) {}

    private ListedSentences() {}

    /** A paragraph, and the index after its last line. */
    private record Paragraph(String text, int end) {
        static Paragraph at(int index, List<FrontLine> lines) {
            String text = lines.get(index).text();
            int end = index + 1;
            while (end < lines.size() && text.length() < LONGEST && continues(lines.get(end))) {
                text = LineEndHyphen.joinNames(text, lines.get(end).text());
                end++;
            }
            return new Paragraph(text, end);
        }
    }

    /** Whether such a paragraph begins at an index. */
    static boolean isAt(int index, List<FrontLine> lines, PeopleList list) {
        return beginsWithName(lines.get(index).text(), list)
                && !clauses(Paragraph.at(index, lines).text(), list).isEmpty();
    }

    /** Reads the paragraph that begins at an index; returns the index after it, or its own where it is none. */
    static int read(int index, List<FrontLine> lines, PeopleList list) {
        if (!beginsWithName(lines.get(index).text(), list)) {
            return index;
        }
        Paragraph paragraph = Paragraph.at(index, lines);
        List<Said> said = clauses(paragraph.text(), list);
        for (Said each : said) {
            list.officers()
                    .take(
                            each.name(),
                            each.verb(),
                            each.rest(),
                            lines.get(index).number());
        }
        return said.isEmpty() ? index : paragraph.end();
    }

    private static boolean continues(FrontLine next) {
        return !next.followsGap() && !PeopleLine.beginsOther(next) && !RowReader.isRow(next.text(), false);
    }

    private static boolean beginsWithName(String text, PeopleList list) {
        int verb = ParticipationWords.startOfVerb(text);
        return verb > 1 && list.has(Offices.without(text.substring(0, verb).strip()));
    }

    /** All clauses of a text; none where one of them is not understood. */
    private static List<Said> clauses(String text, PeopleList list) {
        List<Said> said = new ArrayList<>();
        for (String sentence : sentences(text)) {
            for (String clause : split(sentence, list)) {
                int verb = ParticipationWords.startOfVerb(clause);
                int blank = verb < 0 ? -1 : clause.indexOf(' ', verb);
                String name = blank < 0
                        ? ""
                        : Offices.without(clause.substring(0, verb).strip());
                String rest = blank < 0 ? "" : clause.substring(blank + 1);
                if (!list.has(name) || !isKnown(clause, verb, blank)) {
                    return List.of();
                }
                said.add(new Said(name, clause.substring(verb, blank), rest));
            }
        }
        return said;
    }

    /** Not that somebody did not come, or came for another: those have an attendance. */
    private static boolean isKnown(String clause, int verb, int blank) {
        String predicate = clause.substring(verb);
        if (ParticipationWords.isBe(clause.substring(verb, blank))) {
            return Offices.isRole(clause.substring(blank + 1));
        }
        return ParticipationWords.areIn(predicate)
                && !AttendanceHeading.noted(predicate).equals(Optional.of(Attendance.ABSENT))
                && Person.parse(clause)
                        .filter(person -> person.substitute().isPresent())
                        .isEmpty();
    }

    /** The sentences of a text without their full stops; an abbreviation ends none that has no verb. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int stop = text.indexOf(". "); stop > 0; stop = text.indexOf(". ", stop + 1)) {
            boolean ends = stop + 2 < text.length()
                    && Character.isUpperCase(text.charAt(stop + 2))
                    && ParticipationWords.startOfVerb(text.substring(from, stop)) > 0;
            if (ends) {
                sentences.add(text.substring(from, stop));
                from = stop + 2;
            }
        }
        String last = text.substring(from);
        sentences.add(last.endsWith(".") ? last.substring(0, last.length() - 1) : last);
        return sentences;
    }

    /** At {@code og} where another clause with a name begins. */
    private static List<String> split(String sentence, PeopleList list) {
        List<String> clauses = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < sentence.length(); at++) {
            int after = endOfJoint(sentence, at);
            if (after > at && beginsWithName(sentence.substring(after), list)) {
                clauses.add(sentence.substring(from, at));
                from = after;
                at = after;
            }
        }
        clauses.add(sentence.substring(from));
        return clauses;
    }

    private static int endOfJoint(String text, int at) {
        if (", ".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        for (String joint : JOINTS) {
            if (text.startsWith(joint, at)) {
                return at + joint.length();
            }
        }
        return at;
    }
}
