package dk.kkr.answers.language;

import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Parts a text into words, numbers and marks. A hyphen or apostrophe within a word belongs to it, {@code KKR's}, a
 * point or comma between digits to the number, {@code 3.1}, {@code 1,5}.
 */
final class Tokenizer {
    private static final String WITHIN_WORD = "-’'/";
    private static final String WITHIN_NUMBER = ".,";

    /** Reading them one by one from the text takes longer. */
    private final char[] chars;

    /** Offset in the text of the first of them. */
    private final int first;

    /** Of a text from one offset to another, that one not included. */
    Tokenizer(String text, int from, int to) {
        this.chars = text.substring(from, to).toCharArray();
        this.first = from;
    }

    /** All words in order, with their offsets in the whole text. */
    List<Word> words() {
        List<Word> words = new ArrayList<>(chars.length / 6 + 1);
        int at = 0;
        while (at < chars.length) {
            char c = chars[at];
            if (c == ' ' || Character.isWhitespace(c) || c == '*' || c == '\u00a0') {
                at++;
                continue;
            }
            int end = Character.isLetterOrDigit(c) ? endOfWord(at) : at + 1;
            String lower = lower(at, end);
            Optional<Verb> verb = Character.isLetter(c) ? verb(lower, words) : Optional.empty();
            words.add(new Word(lower, first + at, first + end, Character.isUpperCase(c), verb));
            at = end;
        }
        return words;
    }

    /** The word before; an adjective that a form of the past makes, {@code den udsendte …}, stands for its article. */
    private static String nounBefore(Word word) {
        return word.verb().isEmpty() && Verb.isPast(word.lower()) ? Verb.ARTICLE : word.lower();
    }

    /** The verb that a word is, unless the one before makes it a noun or an adjective. */
    private static Optional<Verb> verb(String lower, List<Word> words) {
        Optional<Verb> verb = Verbs.of(lower);
        if (verb.isEmpty() || words.isEmpty()) {
            return verb;
        }
        String before = nounBefore(words.get(words.size() - 1));
        boolean other = verb.get().isNounAfter(before) || verb.get().isAdjectiveAfter(before);
        return other ? Optional.empty() : verb;
    }

    /** Most words have no capital, and need no second copy. */
    private String lower(int from, int to) {
        String printed = new String(chars, from, to - from);
        for (int at = from; at < to; at++) {
            if (mayBeCapital(chars[at])) {
                return printed.toLowerCase(Locale.ROOT);
            }
        }
        return printed;
    }

    /** Not digits, marks, and the small letters of ASCII and Latin-1, {@code æøå}. */
    private static boolean mayBeCapital(char c) {
        return c >= 'A' && c <= 'Z' || c > '~' && (c < 'ß' || c > 'ÿ');
    }

    private static boolean isSmallAscii(char c) {
        return c >= 'a' && c <= 'z';
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < chars.length && chars[at] != ' ' && (isSmallAscii(chars[at]) || isWithin(at))) {
            at++;
        }
        return at;
    }

    private boolean isWithin(int at) {
        if (Character.isLetterOrDigit(chars[at])) {
            return true;
        }
        if (at + 1 >= chars.length || !Character.isLetterOrDigit(chars[at + 1])) {
            return false;
        }
        boolean digits = Character.isDigit(chars[at - 1]) && Character.isDigit(chars[at + 1]);
        return WITHIN_WORD.indexOf(chars[at]) >= 0 || (digits && WITHIN_NUMBER.indexOf(chars[at]) >= 0);
    }
}
