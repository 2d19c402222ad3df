package dk.kkr.person;

import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.profile.Parties;
import dk.kkr.profile.SubstituteWords;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * Who came, with the member in whose place after {@code for}: {@code Rie Vad for Ole Dam}, {@code Rie Vad (V), Ærø
 * Kommune, deltog som suppleant for Ole Dam}, {@code … (for Ole Dam, Ærø Kommune)}; or the member first, {@code For Ole
 * Dam deltog Rie Vad}, {@code Stedfortræder for Ole Dam: Rie Vad}. Both must be names, since {@code formand for Danske
 * Regioner} has the word, too.
 */
final class StandIn {
    private StandIn() {}

    static Optional<Substitute> in(String entry) {
        return withMemberFirst(entry).or(() -> withMemberLast(entry));
    }

    /** Whether a sentence begins with the member in whose place somebody came. */
    static boolean begins(String sentence) {
        return withMemberFirst(sentence).isPresent();
    }

    private static Optional<Substitute> withMemberFirst(String entry) {
        int from = SubstituteWords.endOfLead(entry);
        for (String link : from > 0 ? SubstituteWords.linksToSubstitute() : List.<String>of()) {
            int at = entry.indexOf(link, from);
            String member = at < 0 ? "" : entry.substring(from, at);
            String came = at < 0 ? "" : Substitute.nameIn(Offices.without(entry.substring(at + link.length())));
            if (PersonName.isOne(came) && isMember(Substitute.nameIn(member))) {
                return Optional.of(new Substitute(member, Optional.of(came), true));
            }
        }
        return Optional.empty();
    }

    private static Optional<Substitute> withMemberLast(String printed) {
        String entry = withoutLabel(printed);
        for (String lead : SubstituteWords.inPlaceOf()) {
            for (int at = entry.indexOf(lead, 1); at > 0; at = entry.indexOf(lead, at + 1)) {
                boolean word = " (".indexOf(entry.charAt(at - 1)) >= 0;
                Optional<Substitute> found = word ? withMemberAt(entry, at, lead) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code Stedfortræder: Rie Vad (for Ole Dam)}. */
    private static String withoutLabel(String entry) {
        int colon = entry.indexOf(':');
        return colon > 0 && SubstituteWords.isNoun(entry.substring(0, colon))
                ? entry.substring(colon + 1).strip()
                : entry;
    }

    private static Optional<Substitute> withMemberAt(String entry, int at, String lead) {
        String before = entry.substring(0, at);
        int bracket = before.lastIndexOf('(');
        boolean bracketed = bracket > before.lastIndexOf(')');
        int close = bracketed ? closing(entry, at) : entry.length();
        String own = entry.substring(at + lead.length(), close);
        String titled = Substitute.nameIn(own);
        String who = Substitute.nameIn(before);
        String came = Offices.without(withoutVerb(who));
        if (!leads(before, lead, came) || !isMember(titled) || !PersonName.isOne(came)) {
            return Optional.empty();
        }
        String seat = seatOf(before.substring(who.length(), bracketed ? bracket : before.length()), came);
        String tail = entry.substring(Math.min(entry.length(), close + 1));
        // What is said of the member counts before what is said of who came: "Rie Vad (V) i stedet for Ole Dam (C)".
        return Optional.of(new Substitute(own + tail + (seat.isEmpty() ? "" : ", " + seat), Optional.of(came), true));
    }

    private static boolean isMember(String titled) {
        String name = Offices.without(titled);
        return PersonName.isOne(name) && Parties.named(name).isEmpty();
    }

    /** Where the parenthesis that is open at an offset closes; the end of the text where it does not. */
    private static int closing(String text, int from) {
        int depth = 1;
        for (int at = from; at < text.length(); at++) {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return text.length();
    }

    /**
     * Whether what stands before the words is who came, maybe with a party, or a verb, {@code som suppleant} or
     * nothing; {@code i stedet for} needs no proof.
     */
    private static boolean leads(String before, String lead, String came) {
        String last = withoutVerb(lastPiece(before));
        return !lead.equals(SubstituteWords.FOR)
                || last.isEmpty()
                || last.endsWith(came)
                || Parties.isLetter(last)
                || ParticipationWords.verbs().contains(last);
    }

    /** The text after the last comma, parenthesis or dash. */
    private static String lastPiece(String text) {
        int start = Math.max(Math.max(text.lastIndexOf('('), text.lastIndexOf(',')), text.lastIndexOf('–'));
        return Punctuation.trim(text.substring(start + 1));
    }

    /** Without {@code deltog som suppleant} at its end. */
    private static String withoutVerb(String text) {
        return Substitute.withoutVerbAfter(SubstituteWords.withoutNoun(text.strip()));
    }

    /**
     * The party and municipality of who came, which are the member's; not an office, nor {@code (RV)} of {@code Rie Vad
     * (RV), Ærø Kommune, for Ole Dam}.
     */
    private static String seatOf(String printed, String name) {
        String seat = Punctuation.trim(withoutVerb(printed));
        Parenthesis first = Parenthesis.firstIn(seat, 0);
        if (first.from() == 0 && PersonName.areInitials(first.content(), name)) {
            seat = Punctuation.trim(seat.substring(first.to()));
        }
        StringBuilder kept = new StringBuilder();
        for (String piece : Words.split(seat, ",")) {
            if (!Offices.isRole(piece.strip())) {
                kept.append(kept.length() == 0 ? "" : ", ").append(piece.strip());
            }
        }
        return kept.toString();
    }
}
