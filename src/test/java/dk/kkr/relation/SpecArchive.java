package dk.kkr.relation;

import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An archive in a few lines. A line with a colon at its end begins a dump: {@code A: hovedstaden 2021-03-05 minutes} is
 * the file A; {@code -} stands for what the dump does not say. The lines below are its items, number and title, then
 * what else is known of it:
 *
 * <pre>
 * A: hovedstaden 2021-03-05 minutes
 * 3.1 Letbanens stationer | until 2021-06-11: Udsat til mødet den 11. juni | case SAG-2021-00007
 * 3.2 Kystveje | postponed: Udsat | at 2020-12-04: mødet den 4. december
 * </pre>
 */
final class SpecArchive {
    private static final String UNKNOWN = "-";
    private static final String FURTHER = " \\| ";

    private SpecArchive() {}

    static List<ArchivedItem> itemsOf(List<String> lines) {
        List<ArchivedItem> items = new ArrayList<>();
        Optional<ArchivedDump> dump = Optional.empty();
        int position = 0;
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (colon > 0 && line.indexOf(' ') > colon) {
                dump = Optional.of(
                        dump(line.substring(0, colon), line.substring(colon + 2).split(" ")));
                position = 0;
            } else {
                items.add(item(dump.orElseThrow(), ++position, line.split(FURTHER)));
            }
        }
        return items;
    }

    private static ArchivedDump dump(String file, String[] words) {
        Optional<Council> council = known(words[0]).map(name -> Council.valueOf(name.toUpperCase(Locale.ROOT)));
        Optional<DocumentType> type = known(words[2]).map(name -> DocumentType.valueOf(name.toUpperCase(Locale.ROOT)));
        Optional<LocalDate> date = known(words[1]).map(LocalDate::parse);
        return new ArchivedDump(file, "kkr-" + words[0] + " " + words[1], council, type, date);
    }

    private static Optional<String> known(String word) {
        return word.equals(UNKNOWN) ? Optional.empty() : Optional.of(word);
    }

    private static ArchivedItem item(ArchivedDump dump, int position, String[] parts) {
        int blank = parts[0].indexOf(' ');
        Optional<String> caseId = Optional.empty();
        Optional<Postponement> postponement = Optional.empty();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] words = parts[i].split(":? ", 2);
            switch (words[0]) {
                case "case" -> caseId = Optional.of(words[1]);
                case "postponed" -> postponement = Optional.of(new Postponement(Optional.empty(), words[1]));
                case "until" ->
                    postponement = Optional.of(new Postponement(Optional.of(dayOf(words[1])), quoteOf(words[1])));
                case "at" -> mentions.add(new Mention(meetingOf(dump, dayOf(words[1])), quoteOf(words[1])));
                default -> throw new IllegalArgumentException(parts[i]);
            }
        }
        return new ArchivedItem(
                dump,
                position,
                parts[0].substring(0, blank),
                parts[0].substring(blank + 1),
                caseId,
                postponement,
                mentions);
    }

    private static String meetingOf(ArchivedDump dump, LocalDate day) {
        return dump.meetingId().substring(0, dump.meetingId().indexOf(' ') + 1) + day;
    }

    private static LocalDate dayOf(String text) {
        return LocalDate.parse(text.substring(0, text.indexOf(": ")));
    }

    private static String quoteOf(String text) {
        return text.substring(text.indexOf(": ") + 2);
    }

    /** Eight meetings with the items that every agenda has, and two matters each that come only once. */
    static List<String> years() {
        List<String> matters = List.of(
                "klimasikring af kystbyer",
                "takster på botilbud",
                "elevoptag på erhvervsskoler",
                "cykelstier til skoler",
                "affaldssortering i etageboliger",
                "tandpleje for sårbare",
                "hjemløse unge",
                "busdrift på landet",
                "akutpladser i natten",
                "jordflytning",
                "turisme ved fjorden",
                "vandindvinding",
                "ordblinde børn",
                "brobyggertjenester",
                "sprogtilbud",
                "genoptræning");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < matters.size() / 2; i++) {
            LocalDate date = LocalDate.of(2018, 2, 1).plusMonths(3L * i);
            lines.add("old" + i + ": hovedstaden " + date + " minutes");
            lines.add("1.1 Godkendelse af dagsorden");
            lines.add("1.2 Godkendelse af referat | at " + date.minusMonths(3) + ": mødet den " + date.minusMonths(3));
            lines.add("2.1 Meddelelser fra formandskabet");
            lines.add("3.1 Orientering om " + matters.get(2 * i));
            lines.add("3.2 Drøftelse af status for " + matters.get(2 * i + 1));
            lines.add("4.1 Næste møde");
            lines.add("5 Eventuelt");
        }
        return lines;
    }
}
