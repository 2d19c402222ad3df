package dk.kkr.relation;

import dk.kkr.profile.SmallWords;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * An item's title, as titles are compared.
 *
 * @param letters its letters and digits in lower case; empty where it has none
 * @param form the same without digits: one form for {@code Rammeaftale 2021} and {@code Rammeaftale 2022}
 * @param words what it may share with another title, in lower case, each once
 * @param numbers its numbers and the letters that stand for some, as printed
 */
record Title(String letters, String form, List<String> words, Set<String> numbers) {
    /** {@code øst}; shorter words are grammar. */
    private static final int SHORTEST = 3;

    /** {@code KL}, {@code EU}. */
    private static final int SHORTEST_NAME = 2;

    /** In characters. What is longer is no title but lost its end, and is compared by its beginning. */
    private static final int LONGEST = 300;

    Title {
        words = List.copyOf(words);
        numbers = Set.copyOf(numbers);
    }

    static Title of(String title) {
        String printed = title.substring(0, Math.min(LONGEST, title.length()));
        Set<String> words = new LinkedHashSet<>();
        Set<String> numbers = numbersIn(printed);
        for (String word : Words.ofLetters(printed)) {
            if (isLetter(word) && !printed.startsWith(word)) {
                numbers.add(word);
            } else if (isName(word) || (word.length() >= SHORTEST && !SmallWords.leadOn(word))) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        String letters = Letters.withDigits(printed);
        return new Title(letters, withoutDigits(letters), new ArrayList<>(words), numbers);
    }

    /** {@code Etape B}. */
    private static boolean isLetter(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isName(String word) {
        return word.length() >= SHORTEST_NAME && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String withoutDigits(String letters) {
        StringBuilder form = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (!Character.isDigit(letters.charAt(i))) {
                form.append(letters.charAt(i));
            }
        }
        return form.toString();
    }

    private static Set<String> numbersIn(String printed) {
        Set<String> numbers = new TreeSet<>();
        for (int at = 0; at < printed.length(); at++) {
            int end = Digits.endOf(printed, at);
            if (end > at) {
                numbers.add(printed.substring(at, end));
                at = end;
            }
        }
        return numbers;
    }

    /** Whether the two differ at most in blanks, hyphens and case; never where there is nothing to compare. */
    boolean isSameAs(Title other) {
        return !form.isEmpty() && letters.equals(other.letters);
    }

    /** Whether each has a number that the other lacks: {@code Budget 2021} is not {@code Budget 2022}. */
    boolean contradicts(Title other) {
        return !numbers.containsAll(other.numbers) && !other.numbers.containsAll(numbers);
    }
}
