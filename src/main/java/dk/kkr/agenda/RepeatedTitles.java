package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.text.Digits;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lines before the first item that are an item's title, with its number and page or without: {@code Godkendelse af
 * referat fra møde den 11. april 2014}. They are of a contents list that the extractor tore apart, so that its dates
 * are not the cover's and its names no participants. A title of three words or more; a document would break it with an
 * item of that length that is called as a line of its cover.
 */
final class RepeatedTitles {
    private static final int MIN_WORDS = 3;

    /** In characters; longer ones are paragraphs. */
    private static final int MAX_LENGTH = 300;

    private RepeatedTitles() {}

    /** The indices of such blocks. */
    static Set<Integer> in(List<Block> front, List<AgendaItem> items) {
        Set<String> titles = new HashSet<>();
        for (AgendaItem item : AllItems.of(items)) {
            if (mayBeTold(item.title())) {
                titles.add(wordsOf(item.title()));
            }
        }
        Set<Integer> repeated = new HashSet<>();
        for (int i = 0; i < front.size(); i++) {
            String text = front.get(i).text();
            if (mayBeTold(text) && isAnyOf(titles, text)) {
                repeated.add(i);
            }
        }
        return repeated;
    }

    private static boolean mayBeTold(String text) {
        int words = 1;
        for (int blank = text.indexOf(' '); blank >= 0 && words < MIN_WORDS; blank = text.indexOf(' ', blank + 1)) {
            words++;
        }
        return words >= MIN_WORDS && text.length() <= MAX_LENGTH;
    }

    /** With its number in front and its page behind, with one of both, or with none. */
    private static boolean isAnyOf(Set<String> titles, String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && Digits.isAt(text, end - 1)) {
            end--;
        }
        return titles.contains(wordsOf(text.substring(start))) || titles.contains(wordsOf(text.substring(start, end)));
    }

    /** Letters and digits, however they are spelled and set: a date's are part of it. */
    private static String wordsOf(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                words.append(text.charAt(i));
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
