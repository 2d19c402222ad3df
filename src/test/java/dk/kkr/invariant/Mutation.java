package dk.kkr.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A way to break a dump. Each changes about one line in fifty. */
public enum Mutation {
    DROP_LINES {
        @Override
        void change(List<String> lines, int index, Random random) {
            lines.remove(index);
        }
    },
    DOUBLE_LINES {
        @Override
        void change(List<String> lines, int index, Random random) {
            lines.add(index, lines.get(index));
        }
    },
    SWAP_LINES {
        @Override
        void change(List<String> lines, int index, Random random) {
            int other = random.nextInt(lines.size());
            lines.set(index, lines.set(other, lines.get(index)));
        }
    },
    CUT_LINES {
        @Override
        void change(List<String> lines, int index, Random random) {
            String line = lines.get(index);
            int cut = random.nextInt(line.length() + 1);
            lines.set(index, line.substring(0, cut));
            if (random.nextBoolean()) {
                lines.add(index + 1, line.substring(cut));
            }
        }
    },
    GLUE_LINES {
        @Override
        void change(List<String> lines, int index, Random random) {
            if (index + 1 < lines.size()) {
                lines.set(index, lines.get(index) + lines.remove(index + 1));
            }
        }
    },
    STRANGE_CHARACTERS {
        @Override
        void change(List<String> lines, int index, Random random) {
            String line = lines.get(index);
            int at = random.nextInt(line.length() + 1);
            char strange = STRANGE.charAt(random.nextInt(STRANGE.length()));
            lines.set(index, line.substring(0, at) + strange + line.substring(at));
        }
    };

    private static final int LINES_PER_CHANGE = 50;

    /** Characters from dumps, from rules, and from odd corners of Unicode. */
    private static final String STRANGE =
            "\0\t\f\r\u000B\u001B\u0085\u00A0\u00AD\u2010\u2011\u2028\u3000\u200B\u200E\u2066\uFEFF"
                    + "\uFB01\u0301\u030A\uD83D\uDE00\uE000\uFFFD-–/|.:,;*#_()[]\"”'´0123456789§…•➢æøåÆØÅßİıǅ";

    abstract void change(List<String> lines, int index, Random random);

    /** The dump, broken; the same seed breaks it in the same places. */
    public String apply(String dump, long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(List.of(dump.split("\n", -1)));
        int changes = Math.max(1, lines.size() / LINES_PER_CHANGE);
        for (int i = 0; i < changes && !lines.isEmpty(); i++) {
            change(lines, random.nextInt(lines.size()), random);
        }
        return String.join("\n", lines);
    }
}
