package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pages of the contents list that are glued to their titles, {@code 1. Mødets åbning3}: words of their own. */
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
            int behind = i + 1 < list.size() ? list.get(i + 1).line() : Integer.MAX_VALUE;
            Map.Entry<Integer, String> last = lines.lowerEntry(behind);
            count += list.get(i).page().isPresent() && last != null && endsInGluedNumber(last.getValue()) ? 1 : 0;
        }
        return count;
    }

    private static boolean endsInGluedNumber(String text) {
        int digits = text.length();
        while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return digits < text.length() && digits > 0 && Character.isLetter(text.charAt(digits - 1));
    }
}
