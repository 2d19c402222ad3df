package dk.kkr.person;

import dk.kkr.profile.Bodies;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.MunicipalityWord;
import java.util.List;
import java.util.Optional;

/**
 * A municipality in a piece of a participant's entry, with the text before and after it: {@code borgmester i Greve
 * Kommune}, {@code Jesper Hansen Roskilde Kommune}, {@code Stevns}.
 */
record Seat(String before, String municipality, String after) {
    /** Between an office and its municipality. */
    private static final List<String> PREPOSITIONS = List.of(" i", " for", " fra");

    /** In characters, with {@code Kommune}; no municipality is longer. */
    private static final int LONGEST = 40;

    /** The municipality of a piece; empty where it names none. */
    static Optional<Seat> in(String piece) {
        int end = MunicipalityWord.endIn(piece, 0);
        if (end < 0) {
            return MunicipalityRegister.codeOf(piece).isPresent()
                    ? Optional.of(new Seat("", piece, ""))
                    : ofOtherBody(piece);
        }
        String named = piece.substring(0, end);
        int start = startOf(named);
        return Optional.of(new Seat(
                Punctuation.trim(named.substring(0, start)),
                Punctuation.trim(named.substring(start)),
                Punctuation.trim(piece.substring(end))));
    }

    /** {@code Ulla Ravn Region Nordjylland}: a body after a name, without a comma. */
    private static Optional<Seat> ofOtherBody(String piece) {
        Optional<Integer> start = Bodies.startAfterName(piece);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        String name = piece.substring(0, start.get()).strip();
        return PersonName.isOne(name)
                ? Optional.of(new Seat(name, piece.substring(start.get()), ""))
                : Optional.empty();
    }

    /** The longest end of the text that is one of the 98; without one, everything from the first capital on. */
    private static int startOf(String named) {
        int capital = -1;
        for (int at = Math.max(0, named.lastIndexOf(' ', named.length() - LONGEST) + 1);
                at < named.length();
                at = afterBlank(named, at)) {
            if (MunicipalityRegister.codeOf(named.substring(at)).isPresent()) {
                return at;
            }
            capital = capital < 0 && Character.isUpperCase(named.charAt(at)) ? at : capital;
        }
        return Math.max(0, capital);
    }

    private static int afterBlank(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : blank + 1;
    }

    boolean isOfRegister() {
        return MunicipalityRegister.codeOf(municipality).isPresent();
    }

    /** The text before the municipality, without the preposition. */
    String office() {
        for (String preposition : PREPOSITIONS) {
            if (before.endsWith(preposition)) {
                return before.substring(0, before.length() - preposition.length());
            }
        }
        return before;
    }
}
