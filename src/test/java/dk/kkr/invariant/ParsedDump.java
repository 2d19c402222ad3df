package dk.kkr.invariant;

import dk.kkr.MeetingParser;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.ItemNumber;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Meeting;
import dk.kkr.model.Place;
import dk.kkr.model.Role;
import dk.kkr.model.UnusableDumpException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dump and its result.
 *
 * @param name for messages: which sample, what was done to it, with which seed
 * @param lines normalised, as the places of the line account count them
 */
record ParsedDump(String name, List<String> lines, LineAccount account, Meeting meeting) {
    /** Parses; empty where the dump is refused. Any other exception is a bug, reported with the name. */
    static Optional<ParsedDump> parse(String name, byte[] dump) {
        return parseWith(new MeetingParser(), name, dump);
    }

    static Optional<ParsedDump> parseWith(MeetingParser parser, String name, byte[] dump) {
        try {
            CheckedDump checked = parser.check(dump, "dump");
            return Optional.of(new ParsedDump(name, checked.lines(), checked.account(), checked.meeting()));
        } catch (UnusableDumpException e) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(name + ": the parser threw " + e, e);
        }
    }

    String lineText(int number) {
        return lines.get(number - 1);
    }

    String textAt(Place place) {
        return lineText(place.line()).substring(place.from(), place.to());
    }

    /** The entries of the account with the role, in the order of the output. */
    Stream<LineAccount.Entry> entries(Role role) {
        Stream<LineAccount.Entry> entries = account.entries().stream().filter(entry -> entry.role() == role);
        return role == Role.CONTENTS ? TornColumns.inOrder(entries.toList(), this).stream() : entries;
    }

    /** All items in the order of the dump, each before its sub-items. */
    Stream<AgendaItem> items() {
        return flatten(meeting.items());
    }

    /** What is printed of a contents entry: its number, unless kkr assigned it, title and page. */
    String textOf(ContentsEntry entry) {
        String title = titleOf(entry);
        String page = entry.page().map(Object::toString).orElse("");
        int within = hasPageWithin(entry) ? lettersOnFirstLine(entry).length() - page.length() : 0;
        return within == 0
                ? title + " " + page
                : Letters.of(title).substring(0, within) + " " + page + " "
                        + Letters.of(title).substring(within);
    }

    private String titleOf(ContentsEntry entry) {
        return entry.number()
                        .filter(number -> !isCounted(entry, number))
                        .map(Object::toString)
                        .orElse("")
                + " " + entry.title();
    }

    /** Whether the entry's title continues below its page, which is on its first line. */
    boolean hasPageWithin(ContentsEntry entry) {
        String page = entry.page().map(Object::toString).orElse("");
        String line = lettersOnFirstLine(entry);
        int title = line.length() - page.length();
        String wanted = Letters.of(titleOf(entry));
        return !page.isEmpty()
                && title > 0
                && line.endsWith(page)
                && wanted.length() > title
                && wanted.startsWith(line.substring(0, title));
    }

    private String lettersOnFirstLine(ContentsEntry entry) {
        return account.entries().stream()
                .filter(stretch ->
                        stretch.role() == Role.CONTENTS && stretch.place().line() == entry.line())
                .map(stretch -> Letters.ofContents(textAt(stretch.place())))
                .findFirst()
                .orElse("");
    }

    /** The stretches of the role, grouped so that each list has the letters of one of the texts, and the rest. */
    List<List<LineAccount.Entry>> stretches(Role role, List<String> texts) {
        List<LineAccount.Entry> all = entries(role).toList();
        List<List<LineAccount.Entry>> split = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < texts.size(); i++) {
            int start = at;
            int missing = Letters.ofContents(texts.get(i)).length();
            boolean leaves =
                    i + 1 < texts.size() && Letters.of(texts.get(i + 1)).isEmpty();
            while (at < all.size() && (at == start || missing > 0 || (!leaves && letters(all.get(at)) == 0))) {
                missing -= letters(all.get(at++));
            }
            split.add(all.subList(start, at));
        }
        return split;
    }

    private int letters(LineAccount.Entry entry) {
        return Letters.ofContents(textAt(entry.place())).length();
    }

    private static Stream<AgendaItem> flatten(List<AgendaItem> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item), flatten(item.items())));
    }

    /** Whether items are numbered in a form other than {@code 1.}, such as {@code 01.}. */
    boolean hasUnusualNumbers() {
        return has(FindingCode.ITEM_NUMBER_UNUSUAL);
    }

    /** What is printed of an item's heading: its number, unless kkr assigned it, and its title. */
    String headingOf(AgendaItem item) {
        return isCounted(item) ? item.title() : item.number() + " " + item.title();
    }

    /** Whether the item's number does not precede its title. */
    boolean isCounted(AgendaItem item) {
        String title = Letters.of(item.title());
        return has(FindingCode.ITEM_NUMBER_LOST)
                && entries(Role.ITEM_HEADING)
                        .filter(entry -> entry.place().line() == item.lines().first())
                        .map(entry -> textAt(entry.place()))
                        .filter(text -> Numbering.hasNumber(text, item.number()))
                        // A title that is a number has none before it.
                        .filter(text -> !title.equals(Letters.of(text)))
                        .noneMatch(
                                text -> title.startsWith(Letters.of(Numbering.cutNumber(text, item.number(), false))));
    }

    private boolean isCounted(ContentsEntry entry, ItemNumber number) {
        return has(FindingCode.ITEM_NUMBER_LOST)
                && entries(Role.CONTENTS)
                        .filter(stretch -> stretch.place().line() == entry.line())
                        .noneMatch(stretch -> Numbering.hasNumber(textAt(stretch.place()), number));
    }

    private boolean has(FindingCode code) {
        return meeting.findings().stream().map(Finding::code).anyMatch(code::equals);
    }
}
