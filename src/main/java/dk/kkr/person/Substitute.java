package dk.kkr.person;

import dk.kkr.profile.Parties;
import dk.kkr.text.IgnoringCase;
import java.util.List;
import java.util.Optional;

/**
 * A member and who came instead: {@code Kim Bach, Gribskov Kommune supp. Jan Friis deltog}, {@code … – i stedet deltog
 * Jan Friis (V)}, {@code … (Jan Friis deltog som suppleant)}; or the other way round, {@code Jan Friis (V), Gribskov
 * Kommune, suppleant for Kim Bach}.
 *
 * @param member the entry of the member, without the substitute
 * @param name of the substitute; empty where the member came
 */
record Substitute(String member, Optional<String> name) {
    private static final List<String> WORDS = List.of("supp.", "suppl.", "suppleant", "stedfortræder", "i stedet");
    private static final List<String> TOOK_PART = List.of("deltog", "deltager", "mødte");
    private static final String FOR = "for ";
    private static final String AS = " som";

    static Substitute in(String entry) {
        Optional<Substitute> inPlace = inPlaceOf(entry);
        if (inPlace.isPresent()) {
            return inPlace.get();
        }
        for (String word : mayName(entry) ? WORDS : List.<String>of()) {
            int at = Math.max(IgnoringCase.indexOf(entry, " " + word, 0), IgnoringCase.indexOf(entry, "(" + word, 0));
            if (at > 0) {
                return of(entry.substring(0, at), entry.substring(at + 1 + word.length()));
            }
        }
        return new Substitute(entry, Optional.empty());
    }

    /**
     * {@code Rie Vad for Ole Dam}, {@code Rie Vad, Ærø Kommune (for Ole Dam)}: nothing else stands between the word and
     * the two names, since {@code formand for Danske Regioner} has it too.
     */
    static Optional<Substitute> inPlaceOf(String entry) {
        int bracketed = entry.indexOf("(" + FOR);
        int at = bracketed > 0 ? bracketed : entry.indexOf(" " + FOR);
        if (at <= 0) {
            return Optional.empty();
        }
        String behind = entry.substring(at + 1 + FOR.length());
        String member = nameIn(behind.replace(')', ','));
        String before = entry.substring(0, at).strip();
        String came = withoutVerbBehind(bracketed > 0 ? nameIn(before) : before);
        boolean names = PersonName.isOne(member)
                && PersonName.isOne(came)
                && Parties.named(member).isEmpty();
        if (!names) {
            return Optional.empty();
        }
        String rest = behind.substring(Math.min(behind.length(), member.length() + (bracketed > 0 ? 1 : 0)));
        String seat = bracketed > 0 ? before.substring(nameIn(before).length()) : "";
        return Optional.of(new Substitute(member + seat + rest, Optional.of(came)));
    }

    /** The quick answer for most entries: the words begin with these letters. */
    private static boolean mayName(String entry) {
        return IgnoringCase.indexOf(entry, "su", 1) > 0 || IgnoringCase.indexOf(entry, "st", 1) > 0;
    }

    private static Substitute of(String before, String behind) {
        String name = Punctuation.trim(behind);
        if (name.startsWith(FOR)) {
            return new Substitute(replaceName(before, name.substring(FOR.length())), Optional.of(nameIn(before)));
        }
        String named = before.endsWith(AS) ? before.substring(0, before.length() - AS.length()) : before;
        String came = withoutVerbBehind(named);
        if (came.length() < named.length()) {
            return behindMember(came);
        }
        String substitute = Punctuation.trim(nameIn(withoutVerbBehind(withoutVerbBefore(name))));
        return new Substitute(named, substitute.isEmpty() ? Optional.empty() : Optional.of(substitute));
    }

    /** {@code Mette Ahl (A), Faxe Kommune (Ole Bro}, deltog som suppleant. */
    private static Substitute behindMember(String entry) {
        int start = Math.max(Math.max(entry.lastIndexOf('('), entry.lastIndexOf(',')), entry.lastIndexOf(" – "));
        start = Math.max(start, entry.lastIndexOf(". "));
        String name = Punctuation.trim(entry.substring(start + 1));
        return start > 0 && PersonName.isOne(name)
                ? new Substitute(entry.substring(0, start), Optional.of(name))
                : new Substitute(entry, Optional.empty());
    }

    private static String withoutVerbBefore(String text) {
        for (String verb : TOOK_PART) {
            if (text.startsWith(verb + " ")) {
                return text.substring(verb.length() + 1);
            }
        }
        return text;
    }

    private static String withoutVerbBehind(String text) {
        String rest = Punctuation.trim(text);
        for (String verb : TOOK_PART) {
            if (rest.endsWith(" " + verb)) {
                return rest.substring(0, rest.length() - verb.length()).strip();
            }
        }
        return text;
    }

    /** The member's name in front of the substitute's party and municipality, which are the same seat's. */
    private static String replaceName(String entry, String member) {
        return member + entry.substring(nameIn(entry).length());
    }

    private static String nameIn(String entry) {
        int end = 0;
        while (end < entry.length() && entry.charAt(end) != ',' && entry.charAt(end) != '(') {
            end++;
        }
        return entry.substring(0, end).strip();
    }
}
