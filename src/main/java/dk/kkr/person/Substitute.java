package dk.kkr.person;

import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.profile.Parties;
import dk.kkr.profile.SubstituteWords;
import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Optional;

/**
 * A member and who came instead: {@code Kim Bach, Gribskov Kommune supp. Jan Friis deltog}, {@code … – i stedet deltog
 * Jan Friis (V)}, {@code … (Jan Friis deltog som suppleant)}; or the other way round, {@code Jan Friis (V), Gribskov
 * Kommune, suppleant for Kim Bach}. Only a name counts: not {@code (ingen stedfortræder)}.
 *
 * @param member the entry of the member, without the substitute
 * @param name of the substitute; empty where none is named
 * @param came whether the words say that the substitute came, {@code deltog}, {@code i stedet}, {@code for}; a list of
 *     members may name each one's standing substitute
 */
record Substitute(String member, Optional<String> name, boolean came) {
    static Substitute in(String entry) {
        Optional<Substitute> inPlace = beginningWithMember(entry).or(() -> inPlaceOf(entry));
        if (inPlace.isPresent()) {
            return inPlace.get();
        }
        for (String word : SubstituteWords.mayBeIn(entry) ? SubstituteWords.names() : List.<String>of()) {
            int at = Math.max(IgnoringCase.indexOf(entry, " " + word, 0), IgnoringCase.indexOf(entry, "(" + word, 0));
            // "afløst af Bo Dam fra kl. 10": until then the member was there.
            boolean later = word.endsWith(" af") && ParticipationWords.saySince(entry.substring(Math.max(0, at)));
            if (at > 0 && !later) {
                return of(entry, at, word).orElse(none(entry));
            }
        }
        return none(entry);
    }

    private static Substitute none(String entry) {
        return new Substitute(entry, Optional.empty(), false);
    }

    /** {@code I stedet for Ole Dam (V) deltog Rie Vad (V)}. */
    private static Optional<Substitute> beginningWithMember(String entry) {
        String lead = SubstituteWords.INSTEAD + " " + SubstituteWords.FOR;
        if (!IgnoringCase.startsWith(entry, lead)) {
            return Optional.empty();
        }
        for (String verb : ParticipationWords.verbs()) {
            int at = entry.indexOf(" " + verb + " ", lead.length());
            String came = at < 0 ? "" : nameIn(withoutOffice(entry.substring(at + verb.length() + 2)));
            if (PersonName.isOne(came)) {
                return Optional.of(new Substitute(entry.substring(lead.length(), at), Optional.of(came), true));
            }
        }
        return Optional.empty();
    }

    /**
     * {@code Rie Vad for Ole Dam}, {@code Rie Vad, Ærø Kommune (for Ole Dam)}, {@code … , på vegne af Ole Dam}: right
     * before the words there must be the name of who came, a verb, or the end of a piece, since {@code formand for
     * Danske Regioner} has them too.
     */
    static Optional<Substitute> inPlaceOf(String entry) {
        for (String lead : SubstituteWords.inPlaceOf()) {
            for (int at = entry.indexOf(lead, 1); at > 0; at = entry.indexOf(lead, at + 1)) {
                boolean word = " (".indexOf(entry.charAt(at - 1)) >= 0;
                Optional<Substitute> found = word ? inPlaceOf(entry, at, lead) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Substitute> inPlaceOf(String entry, int at, String lead) {
        String before = entry.substring(0, at);
        String after = entry.substring(at + lead.length());
        String titled = nameIn(after.replace(')', ','));
        String member = withoutOffice(titled);
        String came = withoutOffice(withoutVerbAfter(nameIn(before)));
        if (!leads(before, lead, came)
                || !PersonName.isOne(member)
                || !PersonName.isOne(came)
                || Parties.named(member).isPresent()) {
            return Optional.empty();
        }
        int bracket = before.lastIndexOf('(');
        boolean bracketed = bracket > before.lastIndexOf(')');
        String seat =
                Punctuation.trim(before.substring(nameIn(before).length(), bracketed ? bracket : before.length()));
        seat = withoutInitials(seat, came);
        String rest = after.substring(titled.length() + (bracketed && after.length() > titled.length() ? 1 : 0));
        // The member's own party counts before the substitute's: "Rie Vad (V) i stedet for Ole Dam (C)".
        return Optional.of(
                new Substitute(titled + rest + (seat.isEmpty() ? "" : ", " + seat), Optional.of(came), true));
    }

    /** Without {@code (RV)} of {@code Rie Vad (RV), Ærø Kommune, for Ole Dam}. */
    private static String withoutInitials(String seat, String name) {
        Parenthesis first = Parenthesis.firstIn(seat, 0);
        return first.from() == 0 && PersonName.areInitials(first.content(), name)
                ? Punctuation.trim(seat.substring(first.to()))
                : seat;
    }

    /**
     * Whether what stands before the words is who came, maybe with a party, or a verb or nothing; {@code i stedet for}
     * needs no proof.
     */
    private static boolean leads(String before, String lead, String came) {
        String last = withoutVerbAfter(lastPiece(before));
        return !lead.equals(SubstituteWords.FOR)
                || last.isEmpty()
                || last.endsWith(came)
                || Parties.isLetter(last)
                || ParticipationWords.verbs().contains(last);
    }

    private static String withoutOffice(String text) {
        return text.substring(Offices.before(text).length()).strip();
    }

    /** The text after the last comma, parenthesis or dash. */
    private static String lastPiece(String text) {
        int start = Math.max(Math.max(text.lastIndexOf('('), text.lastIndexOf(',')), text.lastIndexOf('–'));
        return Punctuation.trim(text.substring(start + 1));
    }

    private static Optional<Substitute> of(String entry, int at, String word) {
        String before = entry.substring(0, at);
        String name = Punctuation.trim(entry.substring(at + 1 + word.length()));
        if (name.startsWith(SubstituteWords.FOR)) {
            String member = withoutOffice(
                    nameIn(name.substring(SubstituteWords.FOR.length()).replace(')', ',')));
            return PersonName.isOne(member)
                    ? Optional.of(new Substitute(
                            replaceName(before, member), Optional.of(withoutOffice(nameIn(before))), true))
                    : Optional.empty();
        }
        String named = IgnoringCase.endsWith(before, SubstituteWords.AS)
                ? before.substring(0, before.length() - SubstituteWords.AS.length())
                : before;
        String came = withoutVerbAfter(named);
        if (came.length() < named.strip().length()) {
            return substituteAfterMember(withoutParty(came));
        }
        String after = withoutVerbBefore(name);
        String said = nameIn(withoutOffice(after));
        String substitute = Punctuation.trim(withoutVerbAfter(said));
        boolean took =
                SubstituteWords.sayCame(word) || !substitute.equals(Punctuation.trim(said)) || !after.equals(name);
        return PersonName.isOne(substitute)
                ? Optional.of(new Substitute(named, Optional.of(substitute), took))
                : Optional.empty();
    }

    /** {@code Mette Ahl (A), Faxe Kommune (Ole Bro}, followed by {@code deltog som suppleant)}. */
    private static Optional<Substitute> substituteAfterMember(String entry) {
        int start = Math.max(Math.max(entry.lastIndexOf('('), entry.lastIndexOf(',')), entry.lastIndexOf(" – "));
        start = Math.max(start, entry.lastIndexOf(". "));
        String titled = Punctuation.trim(entry.substring(start + 1));
        String name = withoutOffice(titled);
        return start > 0 && PersonName.isOne(name)
                ? Optional.of(new Substitute(entry.substring(0, start), Optional.of(name), true))
                : Optional.empty();
    }

    /** {@code Lene Kjær (A)}: no field has the substitute's party. */
    private static String withoutParty(String text) {
        int open = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
        return open > 0 && Parties.isLetter(text.substring(open + 2, text.length() - 1))
                ? text.substring(0, open)
                : text;
    }

    private static String withoutVerbBefore(String text) {
        for (String verb : SubstituteWords.verbsBefore()) {
            if (text.startsWith(verb + " ")) {
                return text.substring(verb.length() + 1);
            }
        }
        return text;
    }

    private static String withoutVerbAfter(String text) {
        String rest = Punctuation.trim(text);
        for (String verb : ParticipationWords.verbs()) {
            if (rest.endsWith(" " + verb)) {
                return rest.substring(0, rest.length() - verb.length()).strip();
            }
        }
        return text.strip();
    }

    /** The member's name before the substitute's party and municipality, which belong to the same seat. */
    private static String replaceName(String entry, String member) {
        return member + entry.substring(nameIn(entry).length());
    }

    /** {@code Bo Dam - direktør}; not within a name, {@code Aja Lund – Holm}. */
    private static boolean isDashBeforeSmall(String text, int at) {
        return at > 0
                && at + 2 < text.length()
                && "-–".indexOf(text.charAt(at)) >= 0
                && text.charAt(at - 1) == ' '
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private static String nameIn(String entry) {
        int end = 0;
        while (end < entry.length() && ",(".indexOf(entry.charAt(end)) < 0 && !isDashBeforeSmall(entry, end)) {
            end++;
        }
        return entry.substring(0, end).strip();
    }
}
