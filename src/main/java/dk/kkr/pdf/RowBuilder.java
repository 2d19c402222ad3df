package dk.kkr.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts the characters of a page into rows by their baselines. What is smaller and raised or lowered stays in its row:
 * the 2 of {@code CO₂}, the mark of a footnote. Fails on rows that are set closer than a third of their size.
 */
final class RowBuilder {
    /** In sizes of the font. */
    private static final float SAME_BASELINE = 0.25f;

    /** In sizes of the row's font: how far above and below its baseline a smaller character may stand. */
    private static final float HIGHEST = 0.75f;

    private static final float LOWEST = 0.35f;
    private static final float SMALLER = 0.85f;
    private static final float NEAR = 0.5f;

    /** In characters, of a row in which anything may be raised. */
    private static final int LONGEST_ROW = 1_000;

    /** Drawn twice so close together, in sizes, it is one character that is printed bold. */
    private static final float SAME_PLACE = 0.12f;

    /** In characters, of what is raised or lowered: the mark of a footnote, not a line beside a large letter. */
    private static final int LONGEST_MARK = 4;

    /** In characters, of all that is raised on one baseline. */
    private static final int MOST_MARKS = 14;

    private final TreeMap<Float, RawRow> rows = new TreeMap<>();

    /** How many characters stand on each baseline. */
    private final Map<Float, Integer> counts = new HashMap<>();

    /** A row while it grows. */
    private static final class RawRow {
        private final float y;
        private final float size;
        private final List<Glyph> glyphs = new ArrayList<>();

        RawRow(float y, float size) {
            this.y = y;
            this.size = size;
        }
    }

    private RowBuilder() {}

    /** The rows from top to bottom. */
    static List<Row> rows(List<Glyph> glyphs) {
        RowBuilder builder = new RowBuilder();
        List<List<Glyph>> runs = runsOf(glyphs);
        runs.sort(Comparator.comparingDouble(run -> -run.get(0).size()));
        for (List<Glyph> run : runs) {
            builder.counts.merge(run.get(0).y(), run.size(), Integer::sum);
        }
        // Blanks make no row, however large they are.
        for (List<Glyph> run : runs) {
            if (!isBlank(run)) {
                builder.add(run);
            }
        }
        for (List<Glyph> run : runs) {
            if (isBlank(run)) {
                builder.sameBaseline(run.get(0)).ifPresent(row -> row.glyphs.addAll(run));
            }
        }
        return builder.finish();
    }

    private static boolean isBlank(List<Glyph> run) {
        for (Glyph glyph : run) {
            if (!glyph.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** What is drawn one after the other on one baseline in one size. */
    private static List<List<Glyph>> runsOf(List<Glyph> glyphs) {
        List<List<Glyph>> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last == null || last.y() != glyph.y() || last.size() != glyph.size()) {
                run = new ArrayList<>();
                runs.add(run);
            }
            run.add(glyph);
            last = glyph;
        }
        return runs;
    }

    private void add(List<Glyph> run) {
        Glyph first = run.get(0);
        RawRow row = sameBaseline(first)
                .or(() -> around(run))
                .orElseGet(() -> rows.computeIfAbsent(first.y(), y -> new RawRow(y, first.size())));
        row.glyphs.addAll(run);
    }

    private Optional<RawRow> sameBaseline(Glyph glyph) {
        float reach = SAME_BASELINE * glyph.size();
        RawRow best = null;
        for (Map.Entry<Float, RawRow> near :
                rows.subMap(glyph.y() - reach, true, glyph.y() + reach, true).entrySet()) {
            RawRow row = near.getValue();
            boolean closer = best == null || Math.abs(row.y - glyph.y()) < Math.abs(best.y - glyph.y());
            best = closer ? row : best;
        }
        return Optional.ofNullable(best);
    }

    /** The row in which a smaller run is raised or lowered. */
    private Optional<RawRow> around(List<Glyph> run) {
        Glyph first = run.get(0);
        if (run.size() > LONGEST_MARK || counts.getOrDefault(first.y(), 0) > MOST_MARKS) {
            return Optional.empty();
        }
        float reach = first.size() / SMALLER * 2;
        RawRow best = null;
        for (RawRow row :
                rows.subMap(first.y() - reach, true, first.y() + reach, true).values()) {
            float below = first.y() - row.y;
            boolean within = below > -HIGHEST * row.size && below < LOWEST * row.size;
            boolean smaller = first.size() <= SMALLER * row.size;
            if (within && smaller && isBeside(row, run)) {
                best = best == null || Math.abs(below) < Math.abs(best.y - first.y()) ? row : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBeside(RawRow row, List<Glyph> run) {
        if (row.glyphs.size() > LONGEST_ROW) {
            return false;
        }
        float near = NEAR * row.size;
        float from = run.get(0).x();
        float to = run.get(run.size() - 1).end();
        boolean beside = false;
        for (Glyph glyph : row.glyphs) {
            float middle = (glyph.x() + glyph.end()) / 2;
            if (middle > from && middle < to) {
                return false;
            }
            beside |= Math.abs(glyph.end() - from) < near || Math.abs(glyph.x() - to) < near;
        }
        return beside;
    }

    private List<Row> finish() {
        List<Row> finished = new ArrayList<>();
        for (RawRow row : rows.values()) {
            row.glyphs.sort(Comparator.comparingDouble(Glyph::x));
            List<Glyph> glyphs = Blanks.trimmed(withoutDoubles(row.glyphs));
            if (!glyphs.isEmpty()) {
                boolean blank = row.glyphs.get(row.glyphs.size() - 1).isBlank();
                finished.add(new Row(glyphs, row.y, sizeOfMost(glyphs), blank));
            }
        }
        return finished;
    }

    private static List<Glyph> withoutDoubles(List<Glyph> sorted) {
        List<Glyph> glyphs = new ArrayList<>(sorted.size());
        Glyph last = null;
        for (Glyph glyph : sorted) {
            boolean again = last != null
                    && glyph.x() - last.x() < Math.min(SAME_PLACE * glyph.size(), (glyph.end() - glyph.x()) / 2)
                    && last.text().equals(glyph.text());
            if (!again) {
                glyphs.add(glyph);
                last = glyph;
            }
        }
        return glyphs;
    }

    private static float sizeOfMost(List<Glyph> glyphs) {
        float first = glyphs.get(0).size();
        return areAll(glyphs, first) ? first : countedSizeOfMost(glyphs);
    }

    /** As in most rows. */
    private static boolean areAll(List<Glyph> glyphs, float size) {
        for (Glyph glyph : glyphs) {
            if (glyph.size() != size) {
                return false;
            }
        }
        return true;
    }

    private static float countedSizeOfMost(List<Glyph> glyphs) {
        Map<Float, Integer> sizes = new HashMap<>();
        float most = 0;
        for (Glyph glyph : glyphs) {
            int count = sizes.getOrDefault(glyph.size(), 0) + 1;
            sizes.put(glyph.size(), count);
            most = count > sizes.getOrDefault(most, 0) ? glyph.size() : most;
        }
        return most;
    }
}
