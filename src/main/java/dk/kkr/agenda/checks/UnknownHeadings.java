package dk.kkr.agenda.checks;

import dk.kkr.block.Block;
import dk.kkr.block.BlockKind;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Role;
import dk.kkr.profile.MarkdownMarks;
import dk.kkr.profile.SectionHeadings;
import dk.kkr.text.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that look like the heading of a section and were taken for text: a short paragraph of one line, without a full
 * stop, with text after it in its section, and text or the item's title before it, which either names a kind of section
 * ({@code Sagens baggrund}, {@code Forvaltningens indstilling}) or occurs in at least three items ({@code Økonomi}).
 * One finding for each such line, at its first place. Fires on a document that repeats a sub-heading from item to item.
 */
public final class UnknownHeadings {
    private static final int MAX_LENGTH = 40;
    private static final int MIN_ITEMS = 3;

    /** The places of each line. */
    private final Map<String, List<Block>> places = new LinkedHashMap<>();

    private final Map<String, Integer> items = new LinkedHashMap<>();
    private final Map<String, Integer> lastItem = new LinkedHashMap<>();

    private UnknownHeadings() {}

    /**
     * Finds them.
     *
     * @param blocks of the items
     * @param roles one for each block
     */
    public static List<Finding> in(List<Block> blocks, List<Role> roles) {
        UnknownHeadings headings = new UnknownHeadings();
        int before = -1;
        int at = -1;
        int item = 0;
        for (int next = 0; next < blocks.size(); next++) {
            if (!isInTextFlow(roles.get(next))) {
                continue;
            }
            if (before >= 0) {
                item += roles.get(at) == Role.ITEM_HEADING ? 1 : 0;
                boolean aboveText = isText(roles.get(at)) && isText(roles.get(next));
                boolean belowTextOrTitle = roles.get(before) != Role.SECTION_HEADING;
                if (aboveText && belowTextOrTitle && looksLikeHeading(blocks.get(at))) {
                    headings.add(blocks.get(at), item);
                }
            }
            before = at;
            at = next;
        }
        return headings.findings();
    }

    private static boolean isInTextFlow(Role role) {
        return isText(role) || role == Role.ITEM_HEADING || role == Role.SECTION_HEADING;
    }

    private static boolean isText(Role role) {
        return role == Role.SECTION_TEXT;
    }

    private static boolean looksLikeHeading(Block block) {
        String text = plain(block.text());
        return block.kind() == BlockKind.PARAGRAPH
                && block.lines().size() == 1
                && !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && Character.isUpperCase(text.charAt(0))
                && Character.isLetter(text.charAt(text.length() - 1));
    }

    /** Without Markdown marks: {@code ## Resumé}, {@code **Resumé**}. */
    private static String plain(String text) {
        return MarkdownMarks.strip(text);
    }

    private void add(Block block, int item) {
        String heading = plain(block.text());
        places.computeIfAbsent(heading, text -> new ArrayList<>()).add(block);
        Integer last = lastItem.put(heading, item);
        if (last == null || last != item) {
            items.merge(heading, 1, Integer::sum);
        }
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, List<Block>> place : places.entrySet()) {
            String text = place.getKey();
            int inItems = items.getOrDefault(text, 0);
            if (inItems >= MIN_ITEMS || SectionHeadings.namedIn(text).isPresent()) {
                String where = inItems > 1 ? " in " + inItems + " items" : "";
                findings.add(Finding.of(
                        FindingCode.UNKNOWN_HEADING,
                        place.getValue().get(0).firstLine(),
                        "'" + Quote.beginningOf(text) + "' looks like a section's heading" + where
                                + "; taken for text"));
            }
        }
        return findings;
    }
}
