package dk.kkr.outline.items;

import dk.kkr.line.Gap;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.line.NumberedLine;
import dk.kkr.line.TextColumn;
import dk.kkr.model.ItemNumber;
import dk.kkr.model.SectionType;
import dk.kkr.outline.contents.Contents;
import dk.kkr.outline.contents.TitleLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lines that may be an item's heading, and weighs the evidence for and against each. */
final class CandidateFinder {
    private static final int MAX_TITLE_LINES = 5;

    static final int IN_CONTENTS = 6;
    private static final int RETITLED_IN_CONTENTS = -1;
    private static final int NOT_IN_CONTENTS = -4;
    private static final int GAP_BEFORE = 1;
    private static final int NO_TITLE = -3;
    private static final int IN_LIST = -4;

    /** So that an entry above a section's heading is none, unless a case or the contents list shows that it is. */
    private static final int IN_LED_LIST = -6;

    private final Lines lines;
    private final Contents contents;
    private final boolean bareNumbers;
    private final TextColumn column;
    private final TitleReader titles;
    private final NumberedPeople people;

    CandidateFinder(Lines lines, Contents contents) {
        this.lines = lines;
        this.contents = contents;
        this.bareNumbers = BareItemNumbers.areUsed(lines) || contents.hasBareNumbers();
        this.column = TextColumn.of(lines);
        this.titles = new TitleReader(this::numbered, lines, column);
        this.people = NumberedPeople.in(lines);
    }

    /** The case in a letter's head, {@code Sags ID: SAG-2013-00142}, begins no section in which a list could stand. */
    List<Candidate> find() {
        List<Candidate> candidates = new ArrayList<>();
        ListRuns lists = new ListRuns();
        boolean enclosures = false;
        Optional<ItemNumber> item = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Mark mark = lines.get(i).mark();
            enclosures = mark instanceof Mark.SectionHeading heading ? heading.type() == SectionType.BILAG : enclosures;
            if (mark instanceof Mark.SectionHeading || (mark instanceof Mark.CaseReference && !candidates.isEmpty())) {
                lists.endAtHeading();
            }
            Optional<NumberedLine> line = withNumber(i);
            enclosures &= line.isPresent() || !lines.get(i).isBody();
            boolean title = line.isPresent() && mayBeTitle(line.get(), i);
            if (title || (line.isPresent() && looks(i).beginsOnPurpose())) {
                ListRuns.Place place = lists.next(line.get().number(), lead(i));
                // Below item 3 its enclosures are 3.1 and 3.2; below 3.1 the next item is 3.2.
                enclosures &= title
                        && item.isPresent()
                        && line.get().number().parent().equals(item);
                item = title && !enclosures ? Optional.of(line.get().number()) : item;
                if (title) {
                    candidates.add(weigh(i, line.get(), place, enclosures));
                }
            }
        }
        return candidates;
    }

    /** How the line before leads to a line. */
    private ListRuns.Lead lead(int index) {
        if (index == 0 || !lines.get(index - 1).isBody()) {
            return ListRuns.Lead.NONE;
        }
        char last = lines.get(index - 1).lastCharacter();
        if (last == ':' && lines.get(index).gap() == Gap.NONE) {
            return ListRuns.Lead.ANNOUNCED;
        }
        boolean open = last == ':' || last == ',' || Character.isLetter(last);
        return open ? ListRuns.Lead.OPEN : ListRuns.Lead.NONE;
    }

    private Optional<NumberedLine> numbered(int index) {
        return withNumber(index).filter(line -> mayBeTitle(line, index));
    }

    private Optional<NumberedLine> withNumber(int index) {
        Optional<NumberedLine> numbered =
                lines.get(index).isBody() ? lines.get(index).numbered() : Optional.empty();
        return numbered.isPresent() && numbered.get().isBare() && !bareNumbers ? Optional.empty() : numbered;
    }

    private TitleLooks looks(int index) {
        return new TitleLooks(lines, index, column);
    }

    /**
     * A lower-case letter continues a sentence or title, {@code den} / {@code 9. november}, unless the contents list
     * has it, or it stands alone between a gap and what can only follow a heading: {@code 8. eHealth}.
     */
    private boolean mayBeTitle(NumberedLine line, int index) {
        boolean open = line.title().isEmpty() || line.beginsLikeTitle() || standsAlone(index);
        return (open && !people.areAt(index))
                || contents.titleOf(line.number())
                        .filter(TitleLetters.of(line.title())::isLike)
                        .isPresent();
    }

    private boolean standsAlone(int index) {
        return index + 1 < lines.size()
                && lines.get(index).gap() != Gap.NONE
                && (lines.get(index + 1).mark() instanceof Mark.CaseReference
                        || lines.get(index + 1).mark() instanceof Mark.SectionHeading);
    }

    /** @param enclosed whether nothing but such numbers stands between the line and a heading for enclosures */
    private Candidate weigh(int index, NumberedLine line, ListRuns.Place place, boolean enclosed) {
        TitleExtent extent = titles.read(index, line);
        // "Bilag" / "3.1 Notat om tåge" / "4. Næste møde"
        boolean enclosure =
                enclosed && (extent.following() == Following.NEXT_ITEM || extent.following() == Following.END);
        Optional<TitleLetters> witness = contents.titleOf(line.number());
        Optional<Integer> confirmedEnd = witness.flatMap(title -> endLike(title, index, line));
        int weight = extent.following().weight()
                + weightOfContents(line, witness.isPresent(), confirmedEnd.isPresent())
                + (lines.get(index).gap() == Gap.NONE ? 0 : GAP_BEFORE)
                + (looks(index).isTitle(line.title()) ? 0 : NO_TITLE)
                + weightOf(enclosure ? ListRuns.Place.LED_IN : place);
        return new Candidate(
                index,
                line.number(),
                confirmedEnd.orElse(extent.end()),
                extent.following() == Following.CASE_REFERENCE,
                confirmedEnd.isPresent(),
                weight);
    }

    private static int weightOf(ListRuns.Place place) {
        return switch (place) {
            case NONE -> 0;
            case LISTED -> IN_LIST;
            case LED_IN -> IN_LED_LIST;
        };
    }

    /** A list that breaks off says nothing about the items after its last one. */
    private int weightOfContents(NumberedLine line, boolean hasNumber, boolean hasTitle) {
        if (hasTitle) {
            return IN_CONTENTS;
        }
        if (hasNumber) {
            return RETITLED_IN_CONTENTS;
        }
        return contents.reaches(line.number()) ? NOT_IN_CONTENTS : 0;
    }

    /** Where the title ends if it is the one in the contents list: after as many lines as make the two most alike. */
    private Optional<Integer> endLike(TitleLetters wanted, int index, NumberedLine line) {
        String title = line.title();
        Optional<Integer> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (int end = index + 1; end <= index + MAX_TITLE_LINES; end++) {
            int differences = wanted.differencesTo(title);
            if (differences >= 0 && differences < fewest) {
                fewest = differences;
                best = Optional.of(end);
            }
            if (fewest == 0
                    || end == lines.size()
                    || !lines.get(end).isBody()
                    || title.length() > TitleLooks.MAX_LENGTH) {
                break;
            }
            title = title.concat(lines.get(end).text());
        }
        return best;
    }
}
