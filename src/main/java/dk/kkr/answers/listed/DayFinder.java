package dk.kkr.answers.listed;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.profile.PrintedDay;
import dk.kkr.profile.Sign;
import dk.kkr.text.PlainHyphen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads each day of an item's text once, in the lines that have a number with which a day may begin. */
final class DayFinder {
    private final DayJudge judge;
    private final List<ReadDay> found = new ArrayList<>();

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
        List<Paragraph> lines = passage.paragraphs();
        LinesAbove above = new LinesAbove(passage);
        int next = 0;
        for (int i = 0; next < numbers.length; i++) {
            Paragraph line = lines.get(i);
            if (numbers[next] >= line.to()) {
                continue;
            }
            int first = firstFrom(numbers, line.start(), next);
            next = firstFrom(numbers, line.to(), first);
            List<PrintedDay> printed = PrintedDay.in(text, numbers, first, next);
            if (!printed.isEmpty()) {
                above.moveTo(i);
                judgeAll(Years.fill(DayLine.of(passage, line, printed), above.year()), above.lead());
            }
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

    private void judgeAll(List<NamedDay> days, LeadIn above) {
        Optional<DayReading> previous = Optional.empty();
        for (NamedDay day : days) {
            DayReading reading = judge.judge(day, previous, above);
            found.add(new ReadDay(day, reading));
            previous = Optional.of(reading);
        }
    }
}
