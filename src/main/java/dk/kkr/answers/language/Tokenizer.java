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

    private final String text;

    Tokenizer(String text) {
        this.text = text;
    }

    /** The words from one offset of the text to another, that one not included. */
    List<Word> words(int from, int to) {
        List<Word> words = new ArrayList<>((to - from) / 6 + 1);
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '*' || c == '\u00a0') {
                at++;
                continue;
            }
            int end = isLetterOrDigit(c) ? endOfWord(at, to) : at + 1;
            words.add(word(at, end, words.isEmpty() ? "" : nounBefore(words.get(words.size() - 1))));
            at = end;
        }
        return words;
    }

    /** The word before; an adjective that a form of the past makes, {@code den udsendte …}, stands for its article. */
    private static String nounBefore(Word word) {
        return word.verb().isEmpty() && Verb.isPast(word.lower()) ? Verb.ARTICLE : word.lower();
    }

    private Word word(int from, int to, String before) {
        String lower = text.substring(from, to).toLowerCase(Locale.ROOT);
        Optional<Verb> verb = Verbs.of(lower);
        boolean other = verb.isPresent()
                && (verb.get().isNounAfter(before) || verb.get().isAdjectiveAfter(before));
        return new Word(lower, from, to, Character.isUpperCase(text.charAt(from)), other ? Optional.empty() : verb);
    }

    /** The usual characters first: looking up a character's kind takes most of the time otherwise. */
    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || (c > '9' && Character.isLetterOrDigit(c)) || c >= '0' && c <= '9';
    }

    private int endOfWord(int from, int to) {
        int at = from;
        while (at < to && isWithin(at, to)) {
            at++;
        }
        return at;
    }

    private boolean isWithin(int at, int to) {
        char c = text.charAt(at);
        if (isLetterOrDigit(c)) {
            return true;
        }
        if (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return WITHIN_WORD.indexOf(c) >= 0 || (digits && WITHIN_NUMBER.indexOf(c) >= 0);
    }
}
