package dk.kkr.evaluation;

import java.util.List;

/** How many words two texts have in common, in order (Myers, An O(ND) Difference Algorithm, 1986). */
final class CommonWords {
    private final List<String> left;
    private final List<String> right;

    private CommonWords(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
    }

    static int count(List<String> left, List<String> right) {
        return (left.size() + right.size() - new CommonWords(left, right).differences()) / 2;
    }

    /** The smallest number of words to remove and insert. */
    private int differences() {
        int most = left.size() + right.size();
        int[] farthest = new int[2 * most + 2];
        for (int edits = 0; edits <= most; edits++) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int at = most + diagonal;
                boolean down = diagonal == -edits || diagonal != edits && farthest[at - 1] < farthest[at + 1];
                int x = follow(down ? farthest[at + 1] : farthest[at - 1] + 1, diagonal);
                farthest[at] = x;
                if (x >= left.size() && x - diagonal >= right.size()) {
                    return edits;
                }
            }
        }
        return most;
    }

    /** Along a diagonal as far as the words are the same. */
    private int follow(int from, int diagonal) {
        int x = from;
        while (x < left.size() && x - diagonal < right.size() && left.get(x).equals(right.get(x - diagonal))) {
            x++;
        }
        return x;
    }
}
