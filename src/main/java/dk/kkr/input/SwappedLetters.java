package dk.kkr.input;

/**
 * The letters of ligatures whose two bytes Ghostscript swaps, so that {@code fi} is {@code 昀椀} and {@code ti} is
 * {@code 琀椀}: {@code Inds琀椀lling}. A ligature has at least two letters. Fails on two Chinese characters in a row whose
 * second byte is zero, which one pair in 65,000 is.
 */
final class SwappedLetters {
    private static final int BYTE = 8;

    private SwappedLetters() {}

    static String restoredIn(String line) {
        StringBuilder restored = new StringBuilder(line.length());
        int start = 0;
        while (start < line.length()) {
            int end = start;
            while (end < line.length() && isSwapped(line.charAt(end))) {
                end++;
            }
            if (end - start > 1) {
                for (int i = start; i < end; i++) {
                    restored.append((char) (line.charAt(i) >> BYTE));
                }
            } else {
                end = start + 1;
                restored.append(line.charAt(start));
            }
            start = end;
        }
        return restored.toString();
    }

    private static boolean isSwapped(char c) {
        int first = c >> BYTE;
        return (c & 0xFF) == 0 && ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z'));
    }
}
