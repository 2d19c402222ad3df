package dk.kkr.answers.listed;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.profile.PrintedDay;
import dk.kkr.profile.Sign;
import dk.kkr.profile.YearNumber;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.PlainHyphen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads each day of an item's text once. A line without one is looked through for digits and no more. */
final class DayFinder {
    /** Of a line that names the year for a list below it: {@code Mødedatoer 2021:}. */
    private static final int LONGEST_HEADING = 60;

    private final DayJudge judge;
    private final List<ReadDay> found = new ArrayList<>();
    private LeadIn above = LeadIn.NONE;
    private int held;

    private DayFinder(ItemText item) {
        this.judge = new DayJudge(item);
    }

    static List<ReadDay> find(ItemText item) {
        DayFinder finder = new DayFinder(item);
        for (Passage passage : item.passages()) {
            finder.read(passage);
        }
        return finder.found;
    }

    private void read(Passage passage) {
        int[] numbers = passage.dayNumbers();
        if (numbers.length == 0) {
            return;
        }
        String text = passage.has(Sign.PRINTED_HYPHEN) ? PlainHyphen.in(passage.text()) : passage.text();
        int next = 0;
        above = LeadIn.NONE;
        held = 0;
        for (Paragraph paragraph : passage.paragraphs()) {
            int first = firstFrom(numbers, paragraph.start(), next);
            next = firstFrom(numbers, paragraph.to(), first);
            List<PrintedDay> printed = PrintedDay.in(text, numbers, first, next);
            if (!printed.isEmpty()) {
                judgeAll(Years.fill(DayLine.of(passage, paragraph, printed), held));
            }
            if (next == numbers.length) {
                return;
            }
            lead(passage, paragraph, printed.isEmpty());
        }
    }

    /** The index of the first number at or after an offset. */
    private static int firstFrom(int[] numbers, int offset, int from) {
        int i = from;
        while (i < numbers.length && numbers[i] < offset) {
            i++;
        }
        return i;
    }

    private void judgeAll(List<NamedDay> days) {
        Optional<DayReading> previous = Optional.empty();
        for (NamedDay day : days) {
            DayReading reading = judge.judge(day, previous, above);
            found.add(new ReadDay(day, reading));
            previous = Optional.of(reading);
        }
    }

    /** A line may lead to a list below it: one that says something, or only a year. */
    private void lead(Passage passage, Paragraph paragraph, boolean dayless) {
        boolean colon = paragraph.endsWith(':');
        if (dayless && paragraph.to() - paragraph.from() <= LONGEST_HEADING) {
            held = paragraph.has(Sign.NUMBER) ? yearIn(passage.text(), paragraph) : 0;
        } else if (paragraph.marker().isEmpty()) {
            held = 0;
        }
        boolean says = paragraph.marker().isEmpty() && hasLetter(passage.text(), paragraph);
        if (colon || (dayless && says)) {
            above = new LeadIn(Optional.of(paragraph));
        }
    }

    private static boolean hasLetter(String text, Paragraph paragraph) {
        return Letters.endOf(text, paragraph.start()) > paragraph.start();
    }

    private static int yearIn(String text, Paragraph paragraph) {
        for (int at = paragraph.from(); at < paragraph.to(); at++) {
            if (Digits.isAt(text, at)) {
                int end = Digits.endOf(text, at);
                int year = YearNumber.at(text, at, end);
                if (year > 0) {
                    return year;
                }
                at = end;
            }
        }
        return 0;
    }
}
