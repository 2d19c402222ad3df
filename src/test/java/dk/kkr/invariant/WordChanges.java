package dk.kkr.invariant;

import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The repairs within words, as the findings report them: {@code 'VIPprojekter' became 'VIP-projekter', as …}. */
final class WordChanges {
    private static final Set<FindingCode> REPAIRS =
            EnumSet.of(FindingCode.HYPHEN_RESTORED, FindingCode.SUSPICIOUS_HYPHEN, FindingCode.STRAY_BLANK);
    private static final String MADE = "' became '";
    private static final String END = "', as the dump has it elsewhere";

    private record Change(String printed, String made) {
        /** Where the two begin to differ. */
        int difference() {
            int at = 0;
            while (at < printed.length() && at < made.length() && printed.charAt(at) == made.charAt(at)) {
                at++;
            }
            return at;
        }

        /** Whether it explains why the texts differ from these two places on. */
        boolean explains(String output, int at, String source, int sourceAt) {
            int before = difference();
            return output.startsWith(made, at - before) && source.startsWith(printed, sourceAt - before);
        }
    }

    private final List<Change> changes = new ArrayList<>();

    private WordChanges() {}

    static WordChanges in(List<Finding> findings) {
        WordChanges all = new WordChanges();
        findings.stream()
                .filter(finding -> REPAIRS.contains(finding.code()))
                .map(Finding::message)
                .filter(message -> message.contains(MADE))
                .forEach(all::add);
        return all;
    }

    private void add(String message) {
        int made = message.indexOf(MADE);
        changes.add(new Change(
                Characters.of(message.substring(1, made)),
                Characters.of(message.substring(made + MADE.length(), message.length() - END.length()))));
    }

    /**
     * Takes the repairs back.
     *
     * @param output without blanks, as repaired
     * @param source as it was before, which shows where a repair stands
     */
    String undo(String output, String source, String name) {
        StringBuilder undone = new StringBuilder();
        int at = 0;
        while (at < output.length()) {
            int same = undone.length();
            if (same < source.length() && output.charAt(at) == source.charAt(same)) {
                undone.append(output.charAt(at++));
            } else {
                Change change = explanation(output, at, source, same, name);
                undone.setLength(same - change.difference());
                undone.append(change.printed());
                at += change.made().length() - change.difference();
            }
        }
        return undone.toString();
    }

    private Change explanation(String output, int at, String source, int sourceAt, String name) {
        return changes.stream()
                .filter(change -> change.explains(output, at, source, sourceAt))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + ": no repair is reported that made '" + around(output, at)
                        + "' of '" + around(source, sourceAt) + "'"));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20));
    }
}
