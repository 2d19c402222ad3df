package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts page numbers of the contents list that are glued to their titles, {@code 1. Mødets åbning3}: each is a word of
 * its own.
 */
final class GluedPages {
    private GluedPages() {}

    static int count(CheckedDump dump) {
        TreeMap<Integer, String> lines = new TreeMap<>();
        dump.meeting().account().entries().stream()
                .filter(entry -> entry.role() == Role.CONTENTS)
                .forEach(entry -> lines.put(entry.place().line(), dump.textAt(entry.place())));
        List<ContentsEntry> list = dump.meeting().tableOfContents();
        int count = 0;
        for (int i = 0; i < list.size(); i++) {
            int next = i + 1 < list.size() ? list.get(i + 1).line() : Integer.MAX_VALUE;
            Map.Entry<Integer, String> last = lines.lowerEntry(next);
            count += last != null
                            && list.get(i)
                                    .page()
                                    .filter(page -> isGlued(last.getValue(), page))
                                    .isPresent()
                    ? 1
                    : 0;
        }
        return count;
    }

    /** Glued to a letter, or to a number of the title: {@code møde i maj 20126}; {@code 06} is page 6. */
    private static boolean isGlued(String text, int page) {
        int digits = text.length();
        while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        String run = text.substring(digits);
        String padding = run.substring(
                0, Math.max(0, run.length() - Integer.toString(page).length()));
        boolean afterLetter = digits > 0 && Character.isLetter(text.charAt(digits - 1));
        return run.endsWith(Integer.toString(page))
                && (afterLetter || !padding.chars().allMatch(c -> c == '0'));
    }
}
