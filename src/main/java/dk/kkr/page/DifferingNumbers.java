package dk.kkr.page;

import java.util.List;

/**
 * Which numbers differ among lines of one form.
 *
 * @param count how many do, 2 for any more: a line where several do belongs to a list, not to a page's edge
 * @param first the first that does, counted from 0; of no use where none does
 */
record DifferingNumbers(int count, int first) {
    private static final int SEVERAL = 2;

    static DifferingNumbers in(List<LineShape> lines) {
        int count = 0;
        int first = 0;
        int numbers = lines.get(0).numbers().size();
        for (int number = 0; number < numbers && count < SEVERAL; number++) {
            if (differs(lines, number)) {
                first = count == 0 ? number : first;
                count++;
            }
        }
        return new DifferingNumbers(count, first);
    }

    boolean isOne() {
        return count == 1;
    }

    boolean areSeveral() {
        return count == SEVERAL;
    }

    private static boolean differs(List<LineShape> lines, int number) {
        for (LineShape line : lines) {
            if (!line.numbers().get(number).equals(lines.get(0).numbers().get(number))) {
                return true;
            }
        }
        return false;
    }
}
