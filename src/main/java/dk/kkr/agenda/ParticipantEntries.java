package dk.kkr.agenda;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a line with several participants: {@code Anne Bech (A), Ishøj Kommune, Bo Dam (V), Køge Kommune}, or parted by
 * semicolons. A table's row is one entry, its cells parted by tabs.
 */
final class ParticipantEntries {
    private static final int LONGEST_MUNICIPALITY = 40;

    private ParticipantEntries() {}

    static List<String> of(String line) {
        List<String> entries = new ArrayList<>();
        for (String part : TableRow.withCommas(line).split(";", -1)) {
            List<String> bare = BareMunicipalities.part(part);
            if (bare.size() > 1) {
                entries.addAll(bare);
            } else {
                addEntries(part, entries);
            }
        }
        entries.replaceAll(String::strip);
        entries.removeIf(String::isEmpty);
        return entries;
    }

    /** A new entry begins with a capital behind a municipality and what belongs to it in parentheses. */
    private static void addEntries(String text, List<String> entries) {
        int start = 0;
        int word = MunicipalityWord.endIn(text, 0);
        while (word >= 0) {
            int end = behindParenthesis(text, word);
            int next = behindSeparators(text, end);
            boolean more = MunicipalityWord.endIn(text, next) >= 0 || text.indexOf('(', next) >= 0;
            if (more && !isMunicipality(text, start, word) && next > end && Character.isUpperCase(text.charAt(next))) {
                entries.add(text.substring(start, end));
                start = next;
            }
            // Another may stand within the parentheses.
            word = MunicipalityWord.endIn(text, Math.max(word, start));
        }
        entries.add(text.substring(start));
    }

    /** {@code Ishøj Kommune: Anne Bech}: the entry has only begun. */
    private static boolean isMunicipality(String text, int from, int to) {
        return to - from <= LONGEST_MUNICIPALITY
                && MunicipalityRegister.codeOf(text.substring(from, to)).isPresent();
    }

    private static int behindParenthesis(String text, int from) {
        int open = from;
        while (open < text.length() && text.charAt(open) == ' ') {
            open++;
        }
        int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
        return close < 0 ? from : close + 1;
    }

    private static int behindSeparators(String text, int from) {
        int at = from;
        while (at < text.length() && " ,".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.startsWith("og ", at) ? at + "og ".length() : at;
    }
}
