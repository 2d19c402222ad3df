package dk.kkr.outline.sections;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.SectionType;
import dk.kkr.profile.DanishDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What several bodies decided on an item, one below the other, where no line says {@code Beslutning}:
 *
 * <pre>
 * Økonomiudvalget, 18. september 2019, pkt. 155:
 * Anbefales.
 * Byrådet, 26. september 2019:
 * Tiltrådt.
 * </pre>
 *
 * <p>Such lines head decisions in an item in which one of them is of a day that stands above the first item, of which
 * the meeting's own is one, and none is of a later day. Fails on a plan of the case, {@code Byrådet, 26. september
 * 2019:}, in minutes that say nothing of what was decided.
 */
public final class LayeredDecisions {
    private final Lines lines;
    private final Set<LocalDate> days = new HashSet<>();

    /** The lines of the item read last that may be such headings, and whether one of them is of an own day. */
    private final List<Integer> layers = new ArrayList<>();

    private boolean own;

    /** Whether one of them is of a day to come: then they say when the case will be treated. */
    private boolean plan;

    private boolean decided;

    private LayeredDecisions(Lines lines) {
        this.lines = lines;
    }

    /**
     * Marks such headings.
     *
     * @param lines to be changed
     */
    public static void mark(Lines lines) {
        LayeredDecisions layered = new LayeredDecisions(lines);
        int first = layered.readDays();
        for (int i = first; i < lines.size() && !layered.days.isEmpty(); i++) {
            layered.read(i);
        }
        layered.endItem();
    }

    /** The days above the first item; gives its index. */
    private int readDays() {
        int at = 0;
        while (at < lines.size() && !(lines.get(at).mark() instanceof Mark.ItemHeading)) {
            Line line = lines.get(at);
            for (DanishDate day :
                    line.isBody() && line.hasDigit() ? DanishDate.allIn(line.text()) : List.<DanishDate>of()) {
                days.add(day.date());
            }
            at++;
        }
        return at;
    }

    private void read(int index) {
        Line line = lines.get(index);
        if (line.mark() instanceof Mark.ItemHeading) {
            endItem();
        }
        decided |= line.mark() instanceof Mark.SectionHeading heading && heading.type() == SectionType.BESLUTNING;
        if (BodyHeadings.isLayer(line)) {
            LocalDate day = DanishDate.allIn(line.text()).get(0).date();
            layers.add(index);
            own |= days.contains(day);
            plan |= day.isAfter(Collections.max(days));
        }
    }

    private void endItem() {
        for (int layer : own && !decided && !plan ? layers : List.<Integer>of()) {
            lines.set(layer, lines.get(layer).withMark(new Mark.SectionHeading(SectionType.BESLUTNING)));
        }
        layers.clear();
        own = false;
        plan = false;
        decided = false;
    }
}
