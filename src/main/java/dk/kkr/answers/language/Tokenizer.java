package dk.kkr.answers.language;

import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts a text into words, numbers and marks. A hyphen or apostrophe within a word belongs to it, {@code KKR's}, a
 * point or comma between digits to the number, {@code 3.1}, {@code 1,5}.
 */
final class Tokenizer {
    private static final String WITHIN_WORD = "-’'/";
    private static final String WITHIN_NUMBER = ".,";

    private final String text;
    private final Vocabulary vocabulary;

    Tokenizer(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    String text() {
        return text;
    }

    /** All words from one offset to another, that one not included, in order. */
    WordList words(int from, int to) {
        // Read one by one from the text they take longer.
        char[] chars = new char[to - from];
        text.getChars(from, to, chars, 0);
        List<Word> words = new ArrayList<>(chars.length / 6 + 1);
        int at = 0;
        while (at < chars.length) {
            if (isSkipped(chars[at])) {
                at++;
                continue;
            }
            int end = Character.isLetterOrDigit(chars[at]) ? endOfWord(chars, at) : at + 1;
            WordForm form = vocabulary.formOf(new String(chars, at, end - at));
            words.add(new Word(form, from + at, from + end, verb(form, words)));
            at = end;
        }
        return WordList.of(words);
    }

    private static boolean isSkipped(char c) {
        return c == ' ' || c == '*' || c == '\u00a0' || !isSmallAscii(c) && Character.isWhitespace(c);
    }

    /** The word before; an adjective that a form of the past makes, {@code den udsendte …}, stands for its article. */
    private static String nounBefore(Word word) {
        return word.verb().isEmpty() && Verb.isPast(word.lower()) ? Verb.ARTICLE : word.lower();
    }

    /** The verb that a word is, unless the one before makes it a noun or an adjective. */
    private static Optional<Verb> verb(WordForm form, List<Word> words) {
        Optional<Verb> verb = form.verb();
        if (verb.isEmpty() || words.isEmpty()) {
            return verb;
        }
        String before = nounBefore(words.get(words.size() - 1));
        // "og Tage Holm": within a sentence no infinitive has a capital.
        boolean name = form.capital() && verb.get().form() == Verb.Form.INFINITIVE && isWithin(before);
        boolean other = name || verb.get().isNounAfter(before) || verb.get().isAdjectiveAfter(before);
        return other ? Optional.empty() : verb;
    }

    /** Whether a sentence goes on after a word or mark. */
    private static boolean isWithin(String before) {
        return before.equals(",") || Character.isLowerCase(before.charAt(0));
    }

    private static boolean isSmallAscii(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static int endOfWord(char[] chars, int from) {
        int at = from;
        while (at < chars.length && chars[at] != ' ' && (isSmallAscii(chars[at]) || isWithin(chars, at))) {
            at++;
        }
        return at;
    }

    private static boolean isWithin(char[] chars, int at) {
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
