package dk.kkr.answers.decided;

import dk.kkr.answers.language.MeetingLine;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.line.ListMarker;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.PointWords;
import dk.kkr.text.RomanNumeral;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lines of a decision that this council made. Where the decisions of several bodies stand one below the other, each
 * below a line with a body and a day, {@code Økonomiudvalget, den 3. marts 2020:}, the council's own is that of the
 * meeting's day; the last, where none has it.
 */
final class DecisionText {
    private DecisionText() {}

    /** @param meeting the council's own day: what is below it counts, also where the newest layer stands first */
    static List<Paragraph> of(Passage passage, Optional<LocalDate> meeting) {
        List<Paragraph> all = passage.paragraphs();
        List<Integer> heads = headsIn(all);
        if (heads.isEmpty()) {
            return all.subList(lastOfSeveralLabelled(all), all.size());
        }
        int own = heads.size() - 1;
        boolean known = false;
        for (int i = 0; i < heads.size(); i++) {
            boolean on = isOn(meeting, passage, all.get(heads.get(i)));
            known |= on;
            own = on ? i : own;
        }
        if (!known && heads.get(0) > 0) {
            // "Godkendt." above what others decided: the council's own.
            return all.subList(0, heads.get(0));
        }
        int end = own + 1 < heads.size() ? heads.get(own + 1) : all.size();
        return all.subList(heads.get(own) + 1, end);
    }

    /** The indexes of the lines that head a layer. */
    private static List<Integer> headsIn(List<Paragraph> all) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i + 1 < all.size(); i++) {
            if (MeetingLine.isOne(all.get(i)) && !MeetingLine.isOne(all.get(i + 1))) {
                heads.add(i);
            }
        }
        return heads;
    }

    private static boolean isOn(Optional<LocalDate> meeting, Passage passage, Paragraph head) {
        return meeting.isPresent()
                && DanishDate.firstIn(passage.text(head.from(), head.to()))
                        .filter(day -> day.date().equals(meeting.get()))
                        .isPresent();
    }

    /** The index of the last paragraph with such a label, if another has one, too; else 0. */
    private static int lastOfSeveralLabelled(List<Paragraph> all) {
        int labels = 0;
        int last = 0;
        for (int i = 0; i < all.size(); i++) {
            if (isLabelled(all.get(i))) {
                labels++;
                last = i;
            }
        }
        return labels > 1 ? last : 0;
    }

    /** {@code Økonomiudvalget, den 3. marts 2020: Anbefales.}, with the decision on the same line. */
    private static boolean isLabelled(Paragraph paragraph) {
        List<Word> words = paragraph.words();
        int colon = 0;
        while (colon < Math.min(words.size(), MeetingLine.MOST_WORDS)
                && !words.get(colon).is(":")) {
            colon++;
        }
        return colon + 1 < Math.min(words.size(), MeetingLine.MOST_WORDS)
                && words.get(0).capital()
                && MeetingLine.names(words.subList(0, colon));
    }

    /** The point that a line's own label names: {@code a) Tiltrådt}, {@code Ad 2) …}, {@code Punkt 1: …}. */
    static Scope label(Paragraph paragraph) {
        Optional<ListMarker> marker = paragraph.marker();
        if (marker.isPresent()) {
            String printed = paragraph.printedMarker().orElse("").toLowerCase(Locale.ROOT);
            String bare = printed.replace(")", "").replace(".", "").replace(":", "");
            boolean letter = bare.length() == 1 && Character.isLetter(bare.charAt(0));
            boolean names = marker.get().isNumbered() || letter || RomanNumeral.is(bare);
            return names ? Scope.only(List.of(bare)) : Scope.ALL;
        }
        return led(paragraph.words());
    }

    /** The points that a noun and their labels name before what became of them; all where words begin otherwise. */
    private static Scope led(List<Word> words) {
        String first = words.isEmpty() ? "" : words.get(0).lower();
        boolean led = words.size() > 1
                && (PointWords.isNoun(first) || PointWords.ordinal(first).isPresent())
                && !ItemNouns.isTheRecommendation(first);
        int colon = led ? colonAt(words) : -1;
        return colon > 0 ? ScopeReader.of(words.subList(0, colon)) : Scope.ALL;
    }

    /**
     * The same of a sentence within a line: {@code … b) udsat}, {@code … Ad 2. Udsat}; the line's own label where it
     * has none.
     */
    static Scope label(Sentence sentence, Scope ofLine) {
        List<Word> words = sentence.words();
        boolean marked = words.size() > 2
                && !words.get(0).is(ClauseWords.THAT)
                && (words.get(1).is(")") || words.get(1).is(":"))
                && (words.get(0).lower().length() <= 2
                        || RomanNumeral.is(words.get(0).lower()));
        if (marked) {
            return Scope.only(List.of(words.get(0).lower()));
        }
        Scope led = led(words);
        return led.labels().isEmpty() ? ofLine : led;
    }

    /**
     * Index of the mark that ends a label, {@code Ad 1:}, {@code Ad 1)}, {@code Ad b. og c.}; -1 where the sentence
     * goes on.
     */
    private static int colonAt(List<Word> words) {
        for (int i = 1; i < Math.min(words.size(), 8); i++) {
            boolean point = PointWords.leads(words.get(0).lower())
                    && i > 1
                    && words.get(i).is(".");
            boolean mark =
                    words.get(i).is(":") || words.get(i).is(")") || words.get(i).is("–");
            boolean further = i + 1 < words.size()
                    && ClauseWords.coordinates(words.get(i + 1).lower());
            if ((point || mark) && !further) {
                return i;
            }
            if (words.get(i).verb().isPresent()) {
                return -1;
            }
        }
        return -1;
    }
}
