package dk.kkr.block;

import java.util.Arrays;

/** Where in the text of a block each of its lines begins. */
final class LineStarts {
    /** Of a block of one line. */
    static final LineStarts ONE = new LineStarts(new int[1]);

    private final int[] offsets;

    /** @param offsets rising, one a line; not changed later */
    LineStarts(int[] offsets) {
        this.offsets = offsets;
    }

    /**
     * The offset of a line's first character in the text; of the joined word where its first was joined to the line
     * before.
     *
     * @param line its index in the block
     */
    int of(int line) {
        return offsets[line];
    }

    /** The index of the line on which the character at an offset stands. */
    int indexAt(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    int count() {
        return offsets.length;
    }

    int[] copy() {
        return offsets.clone();
    }
}
