package dk.kkr.person;

import dk.kkr.model.Attendance;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Offices;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.profile.Parties;
import dk.kkr.profile.SubstituteWords;
import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Optional;

/**
 * A member and who came instead: {@code Kim Bach, Gribskov Kommune supp. Jan Friis deltog}, {@code … – i stedet deltog
 * Jan Friis (V)}, {@code … blev repræsenteret af Jan Friis}, {@code … (Jan Friis deltog som suppleant)}; or the other
 * way round, {@code Jan Friis (V), Gribskov Kommune, suppleant for Kim Bach}. Only a name counts: not {@code (ingen
 * stedfortræder)}.
 *
 * @param member the entry of the member, without the substitute
 * @param name of the substitute; empty where none is named
 * @param came whether the words say that the substitute came, {@code deltog}, {@code i stedet}, {@code for}; a list of
 *     members may name each one's standing substitute
 */
record Substitute(String member, Optional<String> name, boolean came) {
    static Substitute in(String entry) {
        Optional<Substitute> inPlace = StandIn.in(entry);
        if (inPlace.isPresent()) {
            return inPlace.get();
        }
        boolean own = SubstituteWords.areOfOneAbove(entry);
        for (String word : !own && SubstituteWords.mayBeIn(entry) ? SubstituteWords.names() : List.<String>of()) {
            int at = Math.max(IgnoringCase.indexOf(entry, " " + word, 0), IgnoringCase.indexOf(entry, "(" + word, 0));
            // "afløst af Bo Dam fra kl. 10": until then the member was there.
            boolean later = word.endsWith(" af") && ParticipationWords.saySince(entry.substring(Math.max(0, at)));
            if (at > 0 && !later) {
                return of(entry, at, word).orElse(none(entry));
            }
        }
        return afterAbsence(entry).orElse(none(entry));
    }

    /** {@code Rie Vad, Greve Kommune, afbud. Ib Lund (V) deltog}: the verb is of the second. */
    private static Optional<Substitute> afterAbsence(String entry) {
        String came = withoutVerbAfter(entry);
        return came.length() < entry.strip().length()
                ? substituteAfterMember(withoutParty(came)).filter(found -> endsInAbsence(found.member()))
                : Optional.empty();
    }

    private static boolean endsInAbsence(String member) {
        String text = Punctuation.trim(member);
        int start = Math.max(Math.max(text.lastIndexOf(','), text.lastIndexOf('(')), text.lastIndexOf('–'));
        return AttendanceHeading.noted(text.substring(start + 1).strip()).equals(Optional.of(Attendance.ABSENT));
    }

    private static Substitute none(String entry) {
        return new Substitute(entry, Optional.empty(), false);
    }

    private static Optional<Substitute> of(String entry, int at, String word) {
        String before = ParticipationWords.withoutFiniteVerb(entry.substring(0, at));
        String name = Punctuation.trim(entry.substring(at + 1 + word.length()));
        String named = IgnoringCase.endsWith(before, SubstituteWords.AS)
                ? before.substring(0, before.length() - SubstituteWords.AS.length())
                : before;
        String came = withoutVerbAfter(named);
        if (came.length() < named.strip().length()) {
            return substituteAfterMember(withoutParty(withoutSeat(came)));
        }
        String after = withoutVerbBefore(name);
        String said = nameIn(Offices.without(after));
        String substitute = Punctuation.trim(withoutVerbAfter(said));
        boolean took =
                SubstituteWords.sayCame(word) || !substitute.equals(Punctuation.trim(said)) || !after.equals(name);
        return PersonName.isOne(substitute)
                ? Optional.of(new Substitute(named, Optional.of(substitute), took))
                : Optional.empty();
    }

    /** {@code Mette Ahl (A), Faxe Kommune (Ole Bro}, followed by {@code deltog som suppleant)}. */
    private static Optional<Substitute> substituteAfterMember(String entry) {
        int dash = Math.max(entry.lastIndexOf(" – "), entry.lastIndexOf(" - "));
        int start = Math.max(Math.max(entry.lastIndexOf('('), entry.lastIndexOf(',')), dash);
        start = Math.max(start, entry.lastIndexOf(". "));
        String titled = Punctuation.trim(entry.substring(start + 1));
        String name = Offices.without(titled);
        return start > 0 && PersonName.isOne(name)
                ? Optional.of(new Substitute(entry.substring(0, start), Optional.of(name), true))
                : Optional.empty();
    }

    /** {@code Mette Ahl (Ole Bro, Faxe Kommune}: in a parenthesis that is open the municipality is the substitute's. */
    private static String withoutSeat(String printed) {
        String text = Punctuation.trim(printed);
        int comma = text.lastIndexOf(", ");
        boolean seat = comma > 0
                && text.indexOf(')', comma) < 0
                && text.lastIndexOf('(', comma) > text.lastIndexOf(')')
                && MunicipalityRegister.isMunicipality(text.substring(comma + 2));
        return seat ? text.substring(0, comma) : text;
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

    static String withoutVerbAfter(String text) {
        String rest = Punctuation.trim(text);
        for (String verb : ParticipationWords.verbs()) {
            if (rest.endsWith(" " + verb)) {
                return rest.substring(0, rest.length() - verb.length()).strip();
            }
        }
        return text.strip();
    }

    /**
     * Whether a note is of somebody who came or was called, {@code Jan Friis deltog}: of those listed before, it does
     * not say for whom.
     */
    static boolean isOfAnother(String note) {
        for (String verb : SubstituteWords.verbsBefore()) {
            if (note.endsWith(" " + verb) && PersonName.isOne(note.substring(0, note.length() - verb.length() - 1))) {
                return true;
            }
        }
        return false;
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

    static String nameIn(String entry) {
        int end = 0;
        while (end < entry.length() && ",(".indexOf(entry.charAt(end)) < 0 && !isDashBeforeSmall(entry, end)) {
            end++;
        }
        return entry.substring(0, end).strip();
    }
}
