package dk.kkr.person;

import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.profile.Parties;
import dk.kkr.profile.SubstituteWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text that names several people: {@code Anne Bech (A), Ishøj Kommune, Bo Dam (V), Køge og Ib Lund, Greve}. A
 * new entry begins after a semicolon, and after a comma or {@code og} where a name follows. Of two bare names the
 * second may be a body's, {@code Bo Dam, Lokal Udvikling}: they are split only where the text is known to list several
 * people. Where the first entry begins with an office and a comma, {@code Formand, borgmester Bo Dam, Køge, …}, so may
 * each. A sentence about who stood in for whom is an entry, too. Fails on a list that puts last names first.
 */
public final class ListedPersons {
    private static final String APPOSED = ", og ";

    private static final List<String> SEPARATORS =
            List.of(APPOSED, ", samt ", ", ", ",", " og ", " samt ", " & ", " / ", "/ ", " • ", "• ");

    /** Ends the entry above before {@code For Ole Dam deltog Rie Vad}, and after {@code suppleant Rie Vad deltog}. */
    private static final String STOP = ". ";

    /** In characters; no name with its title is longer. */
    private static final int LONGEST = 200;

    private ListedPersons() {}

    /**
     * The entries of a text, in order.
     *
     * @param running whether the text is known to be a list of several people
     */
    public static List<String> of(String text, boolean running) {
        List<String> entries = new ArrayList<>();
        // "Bo Dam [V]"
        String round = text.replace('[', '(').replace(']', ')');
        for (String part : TableRow.withCommas(round).split(";", -1)) {
            List<String> split = split(part.strip());
            entries.addAll(running || split.size() != 2 || areTwo(part, split) ? split : List.of(part.strip()));
        }
        entries.removeIf(String::isEmpty);
        return entries;
    }

    /**
     * Whether the two are two people: the first is more than a name and its office, or the second has its own office,
     * municipality or party, or {@code og} stands between them.
     */
    private static boolean areTwo(String text, List<String> entries) {
        String first = entries.get(0);
        String name = Offices.without(first);
        return text.contains(" og ")
                || !PersonName.isOne(name)
                || !Offices.before(entries.get(1)).isEmpty()
                || isProven(entries.get(1));
    }

    /**
     * Whether what ends at an offset may belong to the one before it, {@code Bo Dam, Nordisk Håndværk, og Rie Vad}: the
     * entries of a Danish list have no comma before {@code og}, only an apposition ends with one.
     */
    public static boolean mayEndApposition(String text, int end) {
        return text.startsWith(APPOSED, end) && text.lastIndexOf(',', end - 1) > 0;
    }

    private static boolean isProven(String entry) {
        return Person.parse(entry).filter(Person::isProven).isPresent();
    }

    private static List<String> split(String text) {
        List<String> entries = new ArrayList<>();
        int start = 0;
        int piece = 0;
        boolean named = false;
        boolean officesFirst = isOfficeAlone(text, 0);
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            int after = depth > 0 ? at : endOfSeparator(text, at);
            if (after > at) {
                named |= hasName(text.substring(piece, at));
                piece = after;
                if (named && (beginsWithName(text, after) || (officesFirst && beginsWithOffice(text, after)))) {
                    entries.add(text.substring(start, at).strip());
                    start = after;
                    named = false;
                }
                at = after - 1;
            }
        }
        entries.add(text.substring(start).strip());
        return entries;
    }

    private static int endOfSeparator(String text, int at) {
        if (",/• \t".indexOf(text.charAt(at)) < 0) {
            int from = at + STOP.length();
            boolean ends = text.startsWith(STOP, at)
                    && (ParticipationWords.endInVerb(text.substring(0, at))
                            || StandIn.begins(text.substring(from, Math.min(text.length(), from + LONGEST))));
            return ends ? from : at;
        }
        int blanks = at;
        while (blanks < text.length() && text.charAt(blanks) == ' ') {
            blanks++;
        }
        if (blanks > at + 2) {
            return blanks;
        }
        // Not "Køge Kommune v/ Bo Dam".
        boolean by = at > 0 && text.startsWith(SubstituteWords.BY, at - 1);
        for (String separator : SEPARATORS) {
            if (!by && text.startsWith(separator, at)) {
                return at + separator.length();
            }
        }
        return at;
    }

    /**
     * Whether the piece up to the next comma, "og" or parenthesis is a name and nothing else, but what somebody is
     * before a colon: {@code samt suppleant: Bo Dam}.
     */
    private static boolean beginsWithName(String text, int from) {
        String piece = text.substring(from, endOfPiece(text, from));
        int colon = piece.indexOf(':');
        String label = colon < 0 ? "" : piece.substring(0, colon);
        boolean office = Offices.isRole(label) || SubstituteWords.isNoun(label);
        return hasName(office ? piece.substring(colon + 1) : piece);
    }

    /** Whether an office and a comma stand before a name: {@code næstformand, borgmester Rie Vad}. */
    private static boolean beginsWithOffice(String text, int from) {
        return isOfficeAlone(text, from) && beginsWithName(text, endOfSeparator(text, endOfPiece(text, from)));
    }

    private static boolean isOfficeAlone(String text, int from) {
        int end = endOfPiece(text, from);
        String piece = text.substring(from, end);
        return end < text.length() && text.charAt(end) == ',' && Offices.isRole(piece) && !hasName(piece);
    }

    private static int endOfPiece(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '(' && endOfSeparator(text, end) == end) {
            end++;
        }
        return end;
    }

    private static boolean hasName(String piece) {
        if (piece.length() > LONGEST) {
            return false;
        }
        if (StandIn.in(piece).isPresent()) {
            return true;
        }
        // Not "Bo Dam - formand", but what stands before it.
        String first = Substitute.nameIn(RemarkAfterName.before(Punctuation.trim(piece)));
        String name = Offices.without(Seat.in(first)
                .map(Seat::before)
                .filter(before -> !before.isEmpty())
                .orElse(first));
        return PersonName.isOne(name) && Parties.named(name).isEmpty();
    }
}
