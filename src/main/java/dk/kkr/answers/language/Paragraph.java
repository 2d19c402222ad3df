package dk.kkr.answers.language;

import dk.kkr.line.ListMarker;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.DanishCalendar;
import dk.kkr.profile.NameParticles;
import dk.kkr.profile.Sign;
import dk.kkr.profile.Signs;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import java.util.List;
import java.util.Optional;

/**
 * A line of a section's text: a paragraph, a list entry or a row of a table. Its marker and its words are found when
 * first asked: most lines tell nothing that needs them.
 */
public final class Paragraph {
    private final Tokenizer tokenizer;
    private final String text;
    private final int from;
    private final int to;
    private final boolean afterGap;
    private final Signs signs;
    private boolean markerKnown;
    private Optional<ListMarker> marker = Optional.empty();
    private WordList words = WordList.empty();
    private List<Sentence> sentences = List.of();

    /**
     * A line of a section's text.
     *
     * @param tokenizer of the section's text
     * @param from offset at which the line begins
     * @param to offset at which it ends; it is not empty
     * @param afterGap whether an empty line stands before it
     * @param signs what it may tell of
     */
    Paragraph(Tokenizer tokenizer, int from, int to, boolean afterGap, Signs signs) {
        this.tokenizer = tokenizer;
        this.text = tokenizer.text();
        this.from = from;
        this.to = to;
        this.afterGap = afterGap;
        this.signs = signs;
    }

    /** A text that is not a section's, as one paragraph: a title. */
    public static Paragraph of(String text, Document document) {
        return new Paragraph(new Tokenizer(text, document.vocabulary()), 0, text.length(), false, Signs.NONE);
    }

    /** More characters than a marker and its blanks have. */
    private static final int LONGEST_MARKER = 12;

    private static final String SEVERAL = ". " + ClauseWords.AND + " ";

    /** More letters than a marker has. */
    private static final int LONGEST_LETTERS = 5;

    /**
     * A list's marker; or a small letter with a point, {@code a. budgettet}, which is no initial; or any before a
     * clause, {@code A. At budgettet}, {@code B. godkender}.
     */
    private static Optional<ListMarker> markerAt(String text, int from, int to) {
        if (beginsWithWord(text, from, to) && !UnusualMarker.isClauseNumber(text, from)) {
            return Optional.empty();
        }
        boolean letter = to - from > 3 && text.charAt(from) >= 'a' && text.charAt(from) <= 'z';
        boolean capital = to - from > 3 && Character.isUpperCase(text.charAt(from)) && text.startsWith(". ", from + 1);
        boolean clause = capital && (beginsClause(text, from + 3) || text.startsWith("At ", from + 3));
        if (letter && text.startsWith(". ", from + 1) || clause) {
            return Optional.of(new ListMarker("a.", 0, 3, false));
        }
        if (isDay(text, from, to) || isFirstOfSeveral(text, from)) {
            return Optional.empty();
        }
        Optional<ListMarker> usual = ListMarker.parse(text.substring(from, Math.min(to, from + LONGEST_MARKER)));
        return usual.isPresent() ? usual : UnusualMarker.at(text, from, to);
    }

    /** {@code godkender}; not {@code de Neergaard}, behind an initial. */
    private static boolean beginsClause(String text, int from) {
        int end = Letters.endOf(text, from);
        return Character.isLowerCase(text.charAt(from)) && !NameParticles.areOne(text.substring(from, end));
    }

    /** {@code 1. og 3. punkt blev tiltrådt}. */
    private static boolean isFirstOfSeveral(String text, int from) {
        int end = Digits.endOf(text, from);
        int next = end + SEVERAL.length();
        return end > from && text.startsWith(SEVERAL, end) && Digits.isAt(text, next);
    }

    /** {@code 25. april 2014}, in a list of days. */
    private static boolean isDay(String text, int from, int to) {
        int month = Digits.endOf(text, from) + 2;
        return month > from + 2
                && month < to
                && text.startsWith(". ", month - 2)
                && DanishCalendar.monthOf(text.substring(month, Letters.endOf(text, month))) > 0;
    }

    /** Most lines begin with letters, none of which a bracket or a point follows. */
    private static boolean beginsWithWord(String text, int from, int to) {
        int end = Math.min(to, from + LONGEST_LETTERS);
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == ')' || c == '.') {
                return false;
            }
            if (!Character.isLetter(c)) {
                return at > from + 1;
            }
        }
        return end > from + 1;
    }

    /** Offset in the section's text of its first character. */
    public int from() {
        return from;
    }

    /** Offset in the section's text after its last character. */
    public int to() {
        return to;
    }

    /** Whether one of its words is such a sign. */
    public boolean has(Sign sign) {
        return signs.has(sign);
    }

    /** Whether an empty line stands before it. */
    public boolean isAfterGap() {
        return afterGap;
    }

    /** The marker with which a list entry begins. */
    public Optional<ListMarker> marker() {
        if (!markerKnown) {
            marker = markerAt(text, from, to);
            markerKnown = true;
        }
        return marker;
    }

    /** The marker as printed, {@code 1)}. */
    public Optional<String> printedMarker() {
        return marker().isPresent()
                ? Optional.of(
                        text.substring(from, from + marker().get().length()).strip())
                : Optional.empty();
    }

    /** Offset of the first character after the marker. */
    public int start() {
        return marker().isEmpty() ? from : Math.min(to, from + marker().get().length());
    }

    /** The line without its marker. */
    public String body() {
        return text.substring(start(), to);
    }

    /** The words without the marker. */
    public WordList words() {
        if (words.isEmpty()) {
            words = tokenizer.words(start(), to);
        }
        return words;
    }

    /** The sentences without the marker. */
    public List<Sentence> sentences() {
        if (sentences.isEmpty()) {
            sentences = SentenceSplitter.split(words());
        }
        return sentences;
    }

    /** Whether it ends with the character. */
    public boolean endsWith(char c) {
        return text.charAt(to - 1) == c;
    }
}
