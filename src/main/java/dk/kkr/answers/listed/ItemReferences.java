package dk.kkr.answers.listed;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Reference;
import dk.kkr.model.SectionType;
import dk.kkr.profile.ItemReferenceWords;
import dk.kkr.profile.Sign;
import dk.kkr.profile.YearNumber;
import dk.kkr.text.Digits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Other items of the agenda that a text names: {@code jf. pkt. 2.3}, {@code punkt 3.1 og 3.4}. Not the points of a
 * recommendation, {@code Punkt 2 blev tiltrådt}, nor those of a law or an agreement. A number without a point counts
 * only where the words say that the agenda is meant.
 */
final class ItemReferences {
    /** Longer than such words are. */
    private static final int LONGEST_WORD = 24;

    /** {@code §} so near before the number makes it a law's. */
    private static final int NEAR = 12;

    private static final int YEAR_DIGITS = 4;

    /** In digits. */
    private static final int LONGEST_POINT = 2;

    private static final List<String> JOINTS = List.of(" og ", ", ", " samt ");

    private final String own;

    /** How many points are recommended: a number beyond them is no point's. */
    private final int points;

    private final Set<String> numbers;
    private final List<Reference> found = new ArrayList<>();

    private ItemReferences(String own, int points, Set<String> numbers) {
        this.own = own;
        this.points = points;
        this.numbers = numbers;
    }

    /**
     * The items that an item names, as often as it names them.
     *
     * @param points how many points are recommended in it
     * @param numbers of all items
     */
    static List<Reference> find(ItemText item, int points, Set<String> numbers) {
        ItemReferences references = new ItemReferences(item.item().number().toString(), points, numbers);
        for (Passage passage : item.passages()) {
            if (passage.type() != SectionType.BILAG) {
                references.readAll(passage);
            }
        }
        return references.found;
    }

    private void readAll(Passage passage) {
        if (!passage.has(Sign.ITEM_NUMBER)) {
            return;
        }
        for (Paragraph paragraph : passage.paragraphs()) {
            if (paragraph.has(Sign.ITEM_NUMBER)) {
                read(passage, paragraph);
            }
        }
    }

    private void read(Passage passage, Paragraph paragraph) {
        String text = passage.text();
        int at = ItemReferenceWords.endOfSign(text, paragraph.from(), paragraph.to());
        while (at >= 0) {
            int number = ItemReferenceWords.startOfNumber(text, at);
            int end = number > 0 ? readNumber(passage, startOf(text, at), number) : 0;
            at = ItemReferenceWords.endOfSign(text, Math.max(end, at), paragraph.to());
        }
    }

    /** The line's start, or an offset before all words that matter. */
    private static int startOf(String text, int at) {
        int start = at;
        while (start > 0 && start > at - 2 * LONGEST_WORD && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0';
    }

    /** Reads the numbers from an offset on, if the word before them is the right one; gives the offset after them. */
    private int readNumber(Passage passage, int start, int at) {
        String text = passage.text();
        int word = wordBefore(text, start, at);
        String lower = word < 0 ? "" : lettersAt(text, word);
        if (ItemReferenceWords.isNumber(lower)) {
            word = wordBefore(text, start, word);
            lower = word < 0 ? "" : lettersAt(text, word);
        }
        if (!ItemReferenceWords.isPoint(lower)) {
            return at;
        }
        int next = at;
        int from = word;
        int end = at;
        while (next > 0) {
            end = endOfNumber(text, next);
            add(passage, start, from, next, end);
            from = nextNumber(text, end);
            next = from;
        }
        return end;
    }

    private void add(Passage passage, int start, int from, int number, int end) {
        String text = passage.text();
        String printed = text.substring(number, end);
        boolean dotted = printed.indexOf('.') > 0;
        boolean means = dotted ? !isOthers(text, start, from) : isOfAgenda(passage, start, from, printed);
        if (!numbers.contains(printed)
                || printed.equals(own)
                || !means
                || ItemReferenceWords.nameOther(text, end)
                || isOfLaw(text, from)
                || followsYear(text, from)) {
            return;
        }
        Certainty certainty = dotted ? Certainty.CERTAIN : Certainty.LIKELY;
        found.add(new Reference(
                Reference.Type.ITEM,
                Optional.empty(),
                Optional.empty(),
                Optional.of(printed),
                passage.fact(from, end, certainty, "item-number")));
    }

    /** {@code mødet den 3. maj 2021, pkt. 2.1}: of that meeting. */
    private static boolean followsYear(String text, int from) {
        int end = from;
        while (end > 0 && ", ()".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end >= YEAR_DIGITS && YearNumber.of(text.substring(end - YEAR_DIGITS, end)) > 0;
    }

    private static boolean isOfLaw(String text, int from) {
        for (int at = from; at >= Math.max(0, from - NEAR); at--) {
            if (text.charAt(at) == '§') {
                return true;
            }
        }
        return false;
    }

    /** {@code aftalens pkt. 2.3}. */
    private static boolean isOthers(String text, int start, int word) {
        int before = Digits.isAt(text, word) ? -1 : wordBefore(text, start, word);
        String lower = before < 0 ? "" : lettersAt(text, before);
        return lower.length() > 3 && lower.endsWith("s") && !ItemReferenceWords.isAgenda(lower);
    }

    /** {@code dagsordenspunkt 4}, {@code dagsordenens punkt 4}, {@code jf. pkt. 4}. */
    private boolean isOfAgenda(Passage passage, int start, int word, String number) {
        String text = passage.text();
        if (Digits.isAt(text, word)) {
            return false;
        }
        int before = wordBefore(text, start, word);
        String lower = before < 0 ? "" : lettersAt(text, before);
        boolean decided = passage.type() == SectionType.BESLUTNING || passage.type() == SectionType.INDSTILLING;
        if (passage.type() == SectionType.BESLUTNING && isBeyond(number) && ItemReferenceWords.nameAgenda(text)) {
            // "Dagsordenen godkendt. Punkt 7 behandledes før punkt 3": there are no such points.
            return true;
        }
        return ItemReferenceWords.isAgendaPoint(lettersAt(text, word))
                || ItemReferenceWords.isAgenda(lower)
                || (ItemReferenceWords.lead(lower) && !decided);
    }

    private boolean isBeyond(String number) {
        return number.length() > LONGEST_POINT || Integer.parseInt(number) > points;
    }

    /** The offset of the word that ends, with or without a point, before the blank before an offset; -1 without one. */
    private static int wordBefore(String text, int start, int at) {
        int end = at;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        end -= end > start && text.charAt(end - 1) == '.' ? 1 : 0;
        int word = end;
        while (word > start && end - word <= LONGEST_WORD && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        return word < end ? word : -1;
    }

    private static String lettersAt(String text, int word) {
        int end = word;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(word, end).toLowerCase(Locale.ROOT);
    }

    private static int endOfNumber(String text, int from) {
        int end = Digits.endOf(text, from);
        while (text.startsWith(".", end) && Digits.isAt(text, end + 1)) {
            end = Digits.endOf(text, end + 1);
        }
        return end;
    }

    /** Of {@code punkt 3.1 og 3.4}; 0 where none follows. */
    private static int nextNumber(String text, int end) {
        for (String joint : JOINTS) {
            if (text.startsWith(joint, end) && Digits.isAt(text, end + joint.length())) {
                return end + joint.length();
            }
        }
        return 0;
    }
}
