package dk.kkr.person;

import dk.kkr.profile.Bodies;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.MunicipalityWord;
import dk.kkr.profile.Offices;
import dk.kkr.profile.Parties;
import dk.kkr.text.Letters;
import java.util.List;
import java.util.Optional;

/**
 * A municipality in a piece of a participant's entry, with the text before and after it: {@code borgmester i Greve
 * Kommune}, {@code Jesper Hansen Roskilde Kommune}, {@code Bo Dam fra KL}, {@code Stevns}.
 *
 * @param before without the preposition at its end
 */
record Seat(String before, String municipality, String after) {
    private static final String FROM = " fra";

    /** Between an office and its municipality. */
    private static final List<String> PREPOSITIONS = List.of(" i", " for", FROM);

    /** In characters, with {@code Kommune}; no municipality is longer. */
    private static final int LONGEST = 40;

    /** The municipality of a piece; empty where it names none. */
    static Optional<Seat> in(String piece) {
        int end = MunicipalityWord.endIn(piece, 0);
        if (end < 0) {
            return MunicipalityRegister.codeOf(piece).isPresent()
                    ? Optional.of(new Seat("", piece, ""))
                    : afterPreposition(piece).or(() -> ofOtherBody(piece));
        }
        String named = piece.substring(0, end);
        int start = startOf(named);
        return Optional.of(new Seat(
                withoutPreposition(Punctuation.trim(named.substring(0, start))),
                Punctuation.trim(named.substring(start)),
                Punctuation.trim(piece.substring(end))));
    }

    /**
     * {@code formand for Ærø}, {@code Bo Dam fra KL}: after a name or an office; another body than a municipality only
     * after {@code fra}.
     */
    private static Optional<Seat> afterPreposition(String piece) {
        for (String preposition : PREPOSITIONS) {
            int at = piece.lastIndexOf(preposition + ' ');
            String body = at < 0 ? "" : piece.substring(at + preposition.length() + 1);
            boolean seat = at > 0
                    && (MunicipalityRegister.codeOf(body).isPresent() || (preposition.equals(FROM) && isBody(body)));
            if (seat && isOwner(piece.substring(0, at))) {
                return Optional.of(new Seat(piece.substring(0, at), body, ""));
            }
        }
        return Optional.empty();
    }

    private static boolean isOwner(String text) {
        return Offices.isRole(text) || PersonName.isOne(Offices.without(text));
    }

    /** A body by its words, or one word, which no person is: {@code Autismeforeningen}. */
    private static boolean isBody(String text) {
        boolean word = text.indexOf(' ') < 0 && Letters.areIn(text) && Character.isUpperCase(text.charAt(0));
        return (word || Bodies.areLabel(text)) && Parties.named(text).isEmpty();
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

    private static String withoutPreposition(String text) {
        for (String preposition : PREPOSITIONS) {
            if (text.endsWith(preposition)) {
                return text.substring(0, text.length() - preposition.length());
            }
        }
        return text;
    }
}
