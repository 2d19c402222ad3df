package dk.kkr.relation;

import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Agendas and minutes of meetings of all councils, every week. The last items of each meeting come back at the next as
 * its first; the very last is postponed to it. Titles are words of a vocabulary in which some are frequent, as in real
 * ones.
 */
final class GeneratedArchive {
    private static final int ITEMS = 25;
    private static final int RETURNING = 3;
    private static final int WORDS = 5;
    private static final int VOCABULARY = 3000;
    private static final int LETTERS = 8;

    private final Random random = new Random(1);
    private final List<ArchivedItem> items = new ArrayList<>();

    private GeneratedArchive() {}

    /** @param meetings of each council, with two documents each */
    static List<ArchivedItem> of(int meetings) {
        GeneratedArchive archive = new GeneratedArchive();
        for (Council council : Council.values()) {
            archive.addMeetings(council, meetings);
        }
        return archive.items;
    }

    private void addMeetings(Council council, int meetings) {
        List<String> titles = titles(RETURNING);
        for (int i = 0; i < meetings; i++) {
            titles = new ArrayList<>(titles.subList(titles.size() - RETURNING, titles.size()));
            titles.addAll(titles(ITEMS - RETURNING));
            for (DocumentType type : DocumentType.values()) {
                addDocument(council, LocalDate.of(2000, 1, 15).plusWeeks(i), type, titles);
            }
        }
    }

    private void addDocument(Council council, LocalDate date, DocumentType type, List<String> titles) {
        ArchivedDump dump = new ArchivedDump(
                council + " " + date + " " + type,
                council.slug() + "-" + date,
                Optional.of(council),
                Optional.of(type),
                Optional.of(date));
        for (int position = 1; position <= ITEMS; position++) {
            Optional<Postponement> postponement = position < ITEMS
                    ? Optional.empty()
                    : Optional.of(new Postponement(Optional.of(date.plusWeeks(1)), "udsat"));
            String title = titles.get(position - 1);
            items.add(
                    new ArchivedItem(dump, position, "" + position, title, Optional.empty(), postponement, List.of()));
        }
    }

    private List<String> titles(int count) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = new ArrayList<>();
            for (int j = 0; j < WORDS; j++) {
                words.add(word((int) (VOCABULARY * Math.pow(random.nextDouble(), 3))));
            }
            titles.add(String.join(" ", words));
        }
        return titles;
    }

    private static String word(int number) {
        Random letters = new Random(number);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            word.append((char) ('a' + letters.nextInt(26)));
        }
        return word.toString();
    }
}
