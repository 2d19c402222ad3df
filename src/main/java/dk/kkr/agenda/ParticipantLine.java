package dk.kkr.agenda;

import dk.kkr.model.Attendance;
import dk.kkr.model.Participant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of the list of participants, in all its written forms:
 *
 * <pre>
 * Steen Hansen (A), Albertslund Kommune (formand)
 * Hans Holm, (C), Gentofte Kommune
 * Øjvind Lund, (Ø) Furesø Kommune
 * Mette Skov (Å) Frederiksberg Kommune
 * Kim Bach, Gribskov Kommune supp. Jan Friis deltog
 * </pre>
 *
 * @param party letters in the first parentheses
 * @param municipality what stands behind them
 */
record ParticipantLine(
        String name,
        Optional<String> party,
        Optional<String> municipality,
        Optional<String> role,
        Optional<String> substitute) {
    private static final int MAX_NAME_LENGTH = 60;
    private static final int MAX_PARTY_LENGTH = 3;
    private static final List<String> SUBSTITUTE_WORDS = List.of("supp.", "suppl.", "suppleant", "stedfortræder");
    private static final List<String> TOOK_PART_WORDS = List.of("deltog", "deltager", "mødte");

    static Optional<ParticipantLine> parse(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int cut = SUBSTITUTE_WORDS.stream()
                .mapToInt(word -> lower.indexOf(" " + word) < 0 ? lower.indexOf("(" + word) : lower.indexOf(" " + word))
                .filter(at -> at > 0)
                .min()
                .orElse(line.length());
        Optional<String> substitute = cut == line.length() ? Optional.empty() : substituteIn(line.substring(cut + 1));
        return parseMember(line.substring(0, cut).strip(), substitute);
    }

    /** {@code supp. Jan Friis deltog}. */
    private static Optional<String> substituteIn(String text) {
        int start = text.indexOf(' ');
        String name = start < 0 ? "" : trimPunctuation(text.substring(start));
        for (String word : TOOK_PART_WORDS) {
            if (name.endsWith(" " + word)) {
                name = trimPunctuation(name.substring(0, name.length() - word.length()));
            }
        }
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    private static Optional<ParticipantLine> parseMember(String text, Optional<String> substitute) {
        Parenthesis first = Parenthesis.firstIn(text, 0);
        boolean hasParty = first.isFound() && isParty(first.content());
        int nameEnd = hasParty ? first.from() : endOfName(text, first);
        String name = trimPunctuation(text.substring(0, nameEnd));
        String rest = trimPunctuation(text.substring(hasParty ? first.to() : nameEnd));
        Parenthesis last = Parenthesis.firstIn(rest, 0);
        String place = trimPunctuation(last.isFound() ? rest.substring(0, last.from()) : rest);
        Optional<String> role = last.isFound() ? Optional.of(last.content()) : Optional.empty();
        if (!isName(name)) {
            return Optional.empty();
        }
        return Optional.of(new ParticipantLine(
                name,
                hasParty ? Optional.of(first.content()) : Optional.empty(),
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                role,
                substitute));
    }

    /** Without a party, the name ends at the comma or at a role's parenthesis. */
    private static int endOfName(String text, Parenthesis first) {
        int comma = text.indexOf(',');
        int end = first.isFound() ? first.from() : text.length();
        return comma >= 0 && comma < end ? comma : end;
    }

    Participant toParticipant(Optional<Attendance> attendance, int line) {
        return new Participant(
                name,
                party,
                municipality,
                municipality.flatMap(MunicipalityRegister::codeOf),
                role,
                substitute.isPresent() ? Optional.of(Attendance.ABSENT) : attendance,
                substitute,
                line);
    }

    /** Whether it names a municipality: enough to tell a participant even outside a list of them. */
    boolean namesMunicipality() {
        return municipality
                .filter(place -> MunicipalityRegister.isCalledMunicipality(place)
                        || MunicipalityRegister.codeOf(place).isPresent())
                .isPresent();
    }

    private static boolean isParty(String content) {
        return content.length() <= MAX_PARTY_LENGTH
                && !content.isEmpty()
                && content.chars().allMatch(Character::isLetter)
                && Character.isUpperCase(content.charAt(0));
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_NAME_LENGTH
                && name.indexOf(' ') > 0
                && Character.isUpperCase(name.charAt(0))
                && name.chars().noneMatch(Character::isDigit)
                && name.indexOf(':') < 0;
    }

    private static String trimPunctuation(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " ,;)".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,;(".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to > from && text.charAt(to - 1) == ')' && text.indexOf('(', from) < 0
                ? text.substring(from, to - 1)
                : text.substring(from, to);
    }
}
