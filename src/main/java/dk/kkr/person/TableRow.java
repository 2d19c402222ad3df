package dk.kkr.person;

import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Parties;
import dk.kkr.text.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a table of participants, as an entry with commas: {@code Bo Dam ⇥ V ⇥ Køge}, and {@code Bo Dam (formand) V
 * Køge}, where the extractor left only a blank between cells: there a party's letter stands between a name and one of
 * the 98 municipalities, or after both. Fails on a participant whose last name is a single capital.
 */
public final class TableRow {
    private static final int LONGEST_PARTY = 2;

    /** In blanks: between cells of a row that has a wider gap elsewhere. */
    private static final int LEAST_GAP = 2;

    /** In words: {@code Høje Taastrup Kommune}. */
    private static final int LONGEST_MUNICIPALITY = 3;

    private TableRow() {}

    /** The row with a comma between its cells; the line itself where it is not a row. */
    public static String withCommas(String line) {
        String text = withCommasForGaps(line.replace("\t", ", "));
        return text.indexOf(',') >= 0 ? text : withPartySplitOff(text);
    }

    private static String withCommasForGaps(String text) {
        if (!Cell.hasGap(text)) {
            return text;
        }
        StringBuilder row = new StringBuilder(text.length());
        for (Cell cell : Cell.betweenBlanks(text, LEAST_GAP)) {
            if (row.length() > 0) {
                row.append(row.charAt(row.length() - 1) == ',' ? " " : ", ");
            }
            row.append(cell.text());
        }
        return row.toString();
    }

    private static String withPartySplitOff(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
        for (int at = words.size() - 1; at > 1; at--) {
            String party = words.get(at);
            if (party.length() <= LONGEST_PARTY && Parties.isLetter(party)) {
                return withPartyAt(at, words).orElse(text);
            }
        }
        return text;
    }

    /** The municipality stands after the party or before it: {@code Bo Dam Køge V Formand}. */
    private static Optional<String> withPartyAt(int at, List<String> words) {
        String before = String.join(" ", words.subList(0, at));
        String after = String.join(" ", words.subList(at + 1, words.size()));
        if (MunicipalityRegister.codeOf(after).isPresent()) {
            return Optional.of(before + ", " + words.get(at) + ", " + after)
                    .filter(row -> PersonName.isOne(Parenthesis.before(before)));
        }
        for (int cell = Math.max(2, at - LONGEST_MUNICIPALITY); cell < at; cell++) {
            String name = String.join(" ", words.subList(0, cell));
            String municipality = String.join(" ", words.subList(cell, at));
            if (PersonName.isOne(Parenthesis.before(name))
                    && MunicipalityRegister.codeOf(municipality).isPresent()) {
                return Optional.of(name + ", " + municipality + " (" + words.get(at) + ")"
                        + (after.isEmpty() ? "" : ", ") + after);
            }
        }
        return Optional.empty();
    }
}
