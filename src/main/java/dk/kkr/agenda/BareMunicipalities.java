package dk.kkr.agenda;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts participants on one line whose municipalities lack their word: {@code Bo Dam (formand), Køge, Rie Vad (A),
 * Lejre og Ib Lund, Greve}. A new entry begins with a name behind one of the 98 municipalities, and each has one. A
 * document would break it whose participants' last names are all a municipality's.
 */
final class BareMunicipalities {
    private static final String AND = " og ";

    private BareMunicipalities() {}

    /** The entries; the line alone where they are not parted so. */
    static List<String> part(String line) {
        if (line.indexOf(',') < 0 || MunicipalityWord.endIn(line, 0) >= 0) {
            return List.of(line);
        }
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        boolean ends = false;
        for (String piece : line.replace(AND, ",").split(",", -1)) {
            String text = piece.strip();
            if (ends && PersonName.isOne(Parenthesis.before(text))) {
                entries.add(entry.toString());
                entry.setLength(0);
                ends = false;
            }
            entry.append(entry.length() == 0 ? "" : ", ").append(text);
            ends |= MunicipalityRegister.codeOf(Parenthesis.before(text)).isPresent();
        }
        entries.add(entry.toString());
        return ends ? entries : List.of(line);
    }
}
