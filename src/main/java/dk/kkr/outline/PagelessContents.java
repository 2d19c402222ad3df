package dk.kkr.outline;

import dk.kkr.model.ItemNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A contents list whose pages were lost, or stand on lines of their own: a run of numbered lines with nothing between
 * them, most of which come again, number and title, further down. A document would break it that repeats a list of its
 * items in front of them, and means it.
 */
final class PagelessContents {
    private static final int MIN_ENTRIES = 4;

    /** Lines that one entry may take. */
    private static final int MAX_LINES = 3;

    private final List<OutlineLine> lines;
    private final int end;
    private final ContentsBuilder builder;

    private PagelessContents(List<OutlineLine> lines, int end) {
        this.lines = lines;
        this.end = end;
        this.builder = new ContentsBuilder(lines);
    }

    static Contents find(List<OutlineLine> lines, int end) {
        Map<String, Integer> lastPlaces = Map.of();
        int start = 0;
        while (start < end) {
            if (!isFirst(lines.get(start))) {
                start++;
                continue;
            }
            PagelessContents run = new PagelessContents(lines, end);
            int behind = run.read(start);
            if (run.builder.entries() >= MIN_ENTRIES) {
                lastPlaces = lastPlaces.isEmpty() ? lastPlaces(lines) : lastPlaces;
                if (run.comesAgain(behind, lastPlaces)) {
                    new ContentsSurroundings(start, behind, end, lines).addTo(run.builder);
                    return run.builder.build();
                }
            }
            start = Math.max(start + 1, behind);
        }
        return Contents.none();
    }

    private static boolean isFirst(OutlineLine line) {
        return line.isBody()
                && NumberedLine.parse(line.text())
                        .filter(NumberedLine::beginsLikeTitle)
                        .filter(numbered -> numbered.number().isFirst())
                        .isPresent();
    }

    private int read(int start) {
        int at = start;
        while (at < end) {
            if (lines.get(at).isBody()) {
                if (builder.numbered(at).isEmpty()) {
                    break;
                }
                List<Integer> entry = entryAt(at);
                at = entry.get(entry.size() - 1);
                builder.add(entry, pageOn(at));
            }
            at++;
        }
        return at;
    }

    /** An entry ends with its page; without one it may wrap, if the next number follows its own. */
    private List<Integer> entryAt(int start) {
        if (pageOn(start).isPresent()) {
            return List.of(start);
        }
        if (start + 1 < end
                && lines.get(start + 1).isBody()
                && ContentsEnding.isPage(lines.get(start + 1).text())
                && !isColumn(start + 1)) {
            return List.of(start, start + 1);
        }
        Optional<NumberedLine> first = builder.numbered(start);
        List<Integer> entry = new ArrayList<>(List.of(start));
        for (int at = start + 1; at < end && entry.size() <= MAX_LINES; at++) {
            if (!lines.get(at).isBody()) {
                continue;
            }
            if (isColumn(at)) {
                return entry;
            }
            Optional<NumberedLine> next = builder.numbered(at);
            if (next.isPresent()) {
                boolean follows = first.isPresent()
                        && next.get().number().follows(first.get().number());
                return follows ? entry : List.of(start);
            }
            entry.add(at);
        }
        return List.of(start);
    }

    /** Whether the pages of all entries begin here. */
    private boolean isColumn(int at) {
        return builder.entries() > 0 && builder.firstPage().isEmpty() && PageColumn.beginsAt(at, end, lines);
    }

    /**
     * The page that stands on the line alone, or behind a leader ({@code 1. Siden sidst..... 6}): where most entries
     * have none, a number behind a single blank is the title's, {@code 2. Referat af møde 9}.
     */
    private Optional<Integer> pageOn(int index) {
        String text = lines.get(index).text();
        return ContentsEnding.isPage(text)
                ? Optional.of(Integer.parseInt(text))
                : ContentsEnding.parse(text).filter(ContentsEnding::leader).map(ContentsEnding::page);
    }

    /** Whether three of four titles stand behind the run too, under their numbers. */
    private boolean comesAgain(int behind, Map<String, Integer> lastPlaces) {
        long again = builder.titles().entrySet().stream()
                .filter(entry -> lastPlaces.getOrDefault(keyOf(entry.getKey(), entry.getValue()), -1) >= behind)
                .count();
        return again * 4 >= builder.entries() * 3L;
    }

    /** Where each number stands last with its title. */
    private static Map<String, Integer> lastPlaces(List<OutlineLine> lines) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            NumberedLine.parse(lines.get(i).text())
                    .ifPresent(line -> places.put(keyOf(line.number(), TitleLetters.of(line.title())), at));
        }
        return places;
    }

    private static String keyOf(ItemNumber number, TitleLetters title) {
        return number + " " + title.letters();
    }
}
