package dk.kkr.outline.sections;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.SectionType;
import dk.kkr.outline.items.Candidate;
import dk.kkr.outline.items.OtherItemNumbers;
import dk.kkr.outline.items.Skeleton;
import dk.kkr.profile.OtherHeading;
import dk.kkr.text.Quote;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Distinguishes section headings in other words from sub-headings and text by their place in the item, even if they
 * occur only once:
 *
 * <ul>
 *   <li>{@code Formandskabet indstiller,} in an item that has no {@code Indstilling}, and not within a decision, where
 *       it says who is nominated;
 *   <li>{@code Resumé}, {@code Økonomi}, {@code Forslag} where nothing else recommends: right below the item's title,
 *       below another such section, or below a recommendation; the same word then counts in the dump's other items,
 *       too; a word that has three such places counts anywhere. Within a {@code Sagsfremstilling} it is a sub-heading;
 *   <li>{@code Sagens baggrund} in a dump without a heading {@code Baggrund};
 *   <li>{@code Konklusion} at the end of items, in minutes without a heading {@code Beslutning}.
 * </ul>
 *
 * Fails on an item that begins with a sub-heading of such a word, and on minutes without decisions that have a
 * {@code Konklusion} at an item's end.
 */
public final class OtherHeadings {
    /** In so many items of a dump a word belongs to a form and is not a chance sub-heading. */
    private static final int MIN_ITEMS = 3;

    private final Lines lines;
    private final PossibleHeadings possible;
    private final Skeleton skeleton;
    private final NavigableMap<Integer, OtherHeading> found = new TreeMap<>();

    /** In how many items a word may head a section, and the last of them. */
    private final Map<String, Integer> times = new HashMap<>();

    private final Map<String, Integer> lastItem = new HashMap<>();

    private final FindingLog findings = new FindingLog();

    /** The sections that the dump heads with the usual words. */
    private final Set<SectionType> usual = EnumSet.noneOf(SectionType.class);

    /** Words that certainly head a section somewhere in the dump. */
    private final Set<String> words = new HashSet<>();

    private OtherHeadings(Lines lines, PossibleHeadings possible, Skeleton skeleton) {
        this.lines = lines;
        this.possible = possible;
        this.skeleton = skeleton;
    }

    /**
     * Marks the headings among the lines; returns a finding for each.
     *
     * @param lines to be changed; a line that has text after its heading is split
     * @param words of the lines
     */
    public static List<Finding> find(Lines lines, OtherWords words) {
        PossibleHeadings possible = PossibleHeadings.in(lines, words);
        if (possible.isEmpty()) {
            return List.of();
        }
        Skeleton skeleton = OtherItemNumbers.skeletonOf(lines.copy());
        return skeleton.items().isEmpty() ? List.of() : new OtherHeadings(lines, possible, skeleton).mark();
    }

    private List<Finding> mark() {
        findUsual();
        // Twice: what is found in one item shows what the word is in the others.
        visitItems();
        times.forEach((word, items) -> {
            if (items >= MIN_ITEMS) {
                words.add(word);
            }
        });
        visitItems();
        dropDecisions();
        if (!found.isEmpty()) {
            markFound();
        }
        return findings.all();
    }

    private void findUsual() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mark() instanceof Mark.SectionHeading heading) {
                usual.add(heading.type());
            }
        }
    }

    private void visitItems() {
        List<Candidate> items = skeleton.items();
        for (int i = 0; i < items.size(); i++) {
            int end = i + 1 < items.size() ? items.get(i + 1).index() : lines.size();
            visit(items.get(i), end);
        }
    }

    private void visit(Candidate item, int end) {
        int start = item.inContents() ? item.titleEnd() : item.index() + 1;
        HeadedText place = new HeadedText(recommends(start, end));
        for (int i = start; i < end; i++) {
            Line line = lines.get(i);
            Optional<OtherHeading> heading = possible.at(i);
            if (line.mark() instanceof Mark.SectionHeading section) {
                place.head(section.type(), false);
            } else if (heading.isPresent() && (found.containsKey(i) || isHeading(heading.get(), place, i, end))) {
                found.put(i, heading.get());
                words.add(heading.get().word());
                place.head(heading.get().type(), heading.get().kind() == OtherHeading.Kind.TOPIC);
            } else if (line.isBody() && i >= item.titleEnd()) {
                place.addText();
            }
        }
    }

    private boolean recommends(int start, int end) {
        for (int i = start; i < end; i++) {
            if (lines.get(i).mark() instanceof Mark.SectionHeading heading
                    && heading.type() == SectionType.INDSTILLING) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeading(OtherHeading heading, HeadedText place, int index, int end) {
        return switch (heading.kind()) {
            case RECOMMENDATION -> place.mayRecommend();
            case TOPIC ->
                (heading.type() != SectionType.INDSTILLING || place.mayRecommend())
                        && (place.beginsPart() || (place.mayHaveParts() && recurs(heading.word(), end)));
            case NAMED -> isNamed(heading.type(), place, index, end);
            case DECISION -> !usual.contains(SectionType.BESLUTNING) && endsItem(index, end);
        };
    }

    /** Whether it heads a section elsewhere; else it is counted, once for the item that ends at a line. */
    private boolean recurs(String word, int end) {
        Integer last = lastItem.put(word, end);
        times.merge(word, last != null && last == end ? 0 : 1, Integer::sum);
        return words.contains(word);
    }

    /** An item lacks an {@code Indstilling}, or the dump has no such heading in the usual words. */
    private boolean isNamed(SectionType type, HeadedText place, int index, int end) {
        return switch (type) {
            case INDSTILLING -> place.mayRecommend();
            case BESLUTNING -> !usual.contains(type) && endsItem(index, end);
            default -> !usual.contains(type) && place.mayHaveParts();
        };
    }

    /** Whether no section follows in the item but enclosures. */
    private boolean endsItem(int index, int end) {
        for (int i = index + 1; i < end; i++) {
            if (lines.get(i).mark() instanceof Mark.SectionHeading heading && heading.type() != SectionType.BILAG) {
                return false;
            }
        }
        return true;
    }

    /** An agenda decides nothing; a document of unknown type decides where all of its items are decided. */
    private void dropDecisions() {
        Optional<DocumentType> type = skeleton.type();
        int decisions = 0;
        for (OtherHeading heading : found.values()) {
            decisions += heading.type() == SectionType.BESLUTNING ? 1 : 0;
        }
        boolean minutes = type.map(known -> known == DocumentType.MINUTES)
                .orElse(decisions > 1 && decisions == skeleton.itemsWithText());
        if (!minutes) {
            boolean agenda = type.isPresent();
            found.forEach((index, heading) -> {
                if (heading.kind() == OtherHeading.Kind.DECISION && !agenda) {
                    report(
                            lines.get(index),
                            FindingCode.UNKNOWN_HEADING,
                            "looks like a section's heading; taken for text");
                }
            });
            found.values().removeIf(heading -> heading.type() == SectionType.BESLUTNING);
        }
    }

    private void report(Line line, FindingCode code, String what) {
        findings.add(Finding.of(code, line.number(), "'" + Quote.beginningOf(line.text()) + "' " + what));
    }

    private void markFound() {
        Lines marked = new Lines(lines.size() + found.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int at = marked.size();
            OtherHeading heading = found.get(i);
            GluedHeadings.cut(line, heading == null ? line.printed().length() : heading.end(), marked);
            if (heading != null) {
                Line first = marked.get(at);
                marked.set(at, first.withMark(new Mark.SectionHeading(heading.type()), first.text()));
                report(first, FindingCode.OTHER_HEADING, "was taken for the heading of a section");
            }
        }
        lines.become(marked);
    }
}
