package dk.kkr.profile;

import dk.kkr.model.DocumentType;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The word with which a line of the cover names the type of document: {@code DAGSORDEN 2020}, {@code R E F E R A T},
 * {@code UDKAST TIL REFERAT}, {@code Beslutningsreferat}, {@code Mødereferat}, {@code BESLUTNINGER} alone. A line of
 * any length may begin with it: {@code Referat af ekstraordinært møde i KKR Sjælland den 3. maj 2021}; any other line
 * has few words besides it.
 */
public final class DocumentWord {
    public static final String AGENDA = "dagsorden";
    public static final String MINUTES = "referat";
    private static final String PROTOCOL = "protokol";

    /** Of a compound. */
    private static final String DECISIONS = "beslutnings";

    private static final String DECIDED = "beslutninger";

    private static final FirstLetters FIRST_LETTERS = FirstLetters.of(List.of(AGENDA, MINUTES, PROTOCOL, DECISIONS));

    /** {@code UDKAST TIL REFERAT 2020}; more is a sentence. */
    private static final int MAX_WORDS = 6;

    private static final List<String> BEFORE_MEETING = List.of("af", "fra", "for");

    /** {@code Mødereferat, bestyrelsen}. */
    private static final int SHORT_TITLE = 3;

    private DocumentWord() {}

    public static Optional<DocumentType> on(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String squeezed = lower.replace(" ", "");
        if (withoutYear(squeezed).equals(DECIDED)) {
            return Optional.of(DocumentType.MINUTES);
        }
        if (!squeezed.contains(AGENDA) && !squeezed.contains(MINUTES) && !squeezed.contains(PROTOCOL)) {
            return Optional.empty();
        }
        List<String> words = wordsOf(lower);
        boolean both = words.contains(MINUTES) || words.contains(DECIDED);
        if (words.contains(AGENDA) && both && lettered(words) <= MAX_WORDS) {
            // "Dagsorden og referat", "DAGSORDEN/REFERAT", "Dagsorden med beslutninger": a template's title.
            return Optional.empty();
        }
        Optional<DocumentType> first = typeOfFirst(words).or(() -> typeOf(withoutYear(squeezed)));
        if (first.isPresent() || lettered(words) > MAX_WORDS) {
            return first;
        }
        if (words.contains(AGENDA)) {
            return Optional.of(DocumentType.AGENDA);
        }
        Optional<DocumentType> type = Optional.empty();
        for (int i = 0; i < words.size() && type.isEmpty(); i++) {
            type = typeOf(words.get(i));
        }
        // "Vækstforum Fjord        Mødereferat", in a page's head.
        boolean compound = words.get(words.size() - 1).endsWith(MINUTES);
        return type.isEmpty() && compound ? Optional.of(DocumentType.MINUTES) : type;
    }

    /**
     * Whether nothing but words of a title stand before such a word, {@code Udkast til referat af mødet i Byrådet}; not
     * {@code Sbsys dagsorden preview}, nor {@code Beslutninger}, which may head something else.
     */
    public static boolean leads(String text) {
        List<String> words = wordsOf(text.toLowerCase(Locale.ROOT));
        int before = 0;
        while (before < words.size() && typeOf(words.get(before)).isEmpty() && TitleWords.isOne(words.get(before))) {
            before++;
        }
        return typeOfFirst(words).isPresent()
                || before < words.size() && typeOf(words.get(before)).isPresent();
    }

    /**
     * Whether a text is such a word and nothing else but a year: {@code REFERAT 2019}.
     *
     * @param text without blanks at its ends
     */
    public static boolean isAlone(String text) {
        return !text.isEmpty() && FIRST_LETTERS.has(text.charAt(0)) && isWordWithYear(text);
    }

    private static boolean isWordWithYear(String text) {
        return typeOf(withoutYear(text.toLowerCase(Locale.ROOT)).strip()).isPresent();
    }

    /** Without pieces that have no letters or digits, such as dashes. */
    private static List<String> wordsOf(String lower) {
        List<String> words = new ArrayList<>();
        for (String word : Words.split(lower, " /\t,.:;-–")) {
            if (words.isEmpty() || Letters.areIn(word) || Digits.isAt(word, 0)) {
                words.add(word);
            }
        }
        return words;
    }

    private static int lettered(List<String> words) {
        int count = 0;
        for (String word : words) {
            count += Letters.areIn(word) ? 1 : 0;
        }
        return count;
    }

    private static Optional<DocumentType> typeOf(String word) {
        return switch (word) {
            case AGENDA -> Optional.of(DocumentType.AGENDA);
            case MINUTES, DECISIONS + MINUTES, PROTOCOL, DECISIONS + PROTOCOL -> Optional.of(DocumentType.MINUTES);
            default -> Optional.empty();
        };
    }

    /**
     * Also a compound, alone or followed by the meeting: {@code Mødereferat fra KKR Sjælland}, but not
     * {@code Mødereferat udsendes senest en uge efter mødet}.
     */
    private static Optional<DocumentType> typeOfFirst(List<String> words) {
        boolean compound = words.get(0).endsWith(MINUTES)
                && (words.size() <= SHORT_TITLE
                        || BEFORE_MEETING.contains(words.get(1))
                        || Digits.isAt(words.get(1), 0));
        return compound ? Optional.of(DocumentType.MINUTES) : typeOf(words.get(0));
    }

    /** {@code d a g s o r d e n 2 0 1 7} without its year. */
    private static String withoutYear(String squeezed) {
        int end = squeezed.length();
        while (end > 0 && Character.isDigit(squeezed.charAt(end - 1))) {
            end--;
        }
        return squeezed.substring(0, end);
    }
}
