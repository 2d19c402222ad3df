package dk.kkr.answers.posts;

import dk.kkr.answers.language.Word;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Offices;
import dk.kkr.profile.Parties;
import dk.kkr.profile.PostBodies;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.Verb;
import java.util.List;
import java.util.Optional;

/**
 * What follows a name and belongs to it: {@code (A)}, {@code , (V)}, {@code , A,}, {@code , Køge Kommune}, {@code fra
 * Rudersdal Kommune}, {@code , borgmester i Greve Kommune (V)}, {@code (formand)}.
 */
final class SeatReader {
    private static final int LONGEST_BRACKET = 8;
    private static final int LONGEST_MUNICIPALITY = 4;

    private final String text;
    private final List<Word> words;
    private int at;
    private Optional<String> party = Optional.empty();
    private Optional<String> municipality = Optional.empty();
    private Optional<PostRole> role = Optional.empty();

    /** @param at the index of the first word after the name */
    SeatReader(String text, List<Word> words, int at) {
        this.text = text;
        this.words = words;
        this.at = at;
        while (readCell() || readRestOfRow() || readBracket() || readMunicipality() || readParty()) {
            // Each reads one more piece.
        }
    }

    /** The index after the last word that belongs to the name. */
    int end() {
        return at;
    }

    Optional<String> party() {
        return party;
    }

    Optional<String> municipality() {
        return municipality;
    }

    Optional<PostRole> role() {
        return role;
    }

    private boolean is(int index, String mark) {
        return index < words.size() && words.get(index).is(mark);
    }

    /** {@code Bo Dam ⇥ V ⇥ Køge}: a letter or a municipality in the next column. */
    private boolean readCell() {
        int cell = at < words.size() && PostWords.partColumns(words.get(at).lower()) ? at + 1 : at;
        if (cell >= words.size() || (cell == at && !isNextColumn())) {
            return false;
        }
        int end = endOfMunicipality(cell);
        if (party.isEmpty() && Parties.isSureLetter(printed(cell, cell + 1))) {
            party = Optional.of(printed(cell, cell + 1));
            at = cell + 1;
            return true;
        }
        if (municipality.isEmpty() && end > cell) {
            municipality = Optional.of(printed(cell, end));
            at = end;
            return true;
        }
        return party.isEmpty() && readPartyName(cell);
    }

    /** {@code Bo Dam V Køge}: a row whose gaps were lost, up to its end. */
    private boolean readRestOfRow() {
        int end = at + 1 < words.size() ? endOfMunicipality(at + 1) : at;
        if (party.isPresent() || end <= at + 1 || end < words.size() || !Parties.isSureLetter(printed(at, at + 1))) {
            return false;
        }
        party = Optional.of(printed(at, at + 1));
        municipality = municipality.isPresent() ? municipality : Optional.of(printed(at + 1, end));
        at = end;
        return true;
    }

    /** {@code Socialdemokratiet} in a column of parties. */
    private boolean readPartyName(int from) {
        for (int end = Math.min(words.size(), from + LONGEST_MUNICIPALITY); end > from; end--) {
            if (Parties.named(printed(from, end)).isPresent()) {
                party = Optional.of(printed(from, end));
                at = end;
                return true;
            }
        }
        return false;
    }

    private boolean isNextColumn() {
        int from = words.get(at - 1).to();
        return text.charAt(from) == '\t' || words.get(at).from() > from + 1;
    }

    private boolean readBracket() {
        int open = is(at, ",") ? at + 1 : at;
        if (!is(open, "(")) {
            return false;
        }
        int close = open + 1;
        while (close < words.size() && close - open <= LONGEST_BRACKET && !is(close, ")")) {
            close++;
        }
        if (!is(close, ")") || holdsPerson(open + 1, close)) {
            return false;
        }
        readPieces(open + 1, close);
        at = close + 1;
        return true;
    }

    /** {@code (suppleant: Ib Lund)}: two words with capitals that are neither party nor municipality. */
    private boolean holdsPerson(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean two = words.get(i).capital()
                    && words.get(i + 1).capital()
                    && !words.get(i + 1).isMark();
            if (two && Parties.named(printed(i, i + 2)).isEmpty() && endOfMunicipality(i) == i) {
                return true;
            }
        }
        return false;
    }

    private void readPieces(int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || words.get(i).is(",") || words.get(i).is("/")) {
                if (i > start) {
                    readPiece(start, i);
                }
                start = i + 1;
            }
        }
    }

    private void readPiece(int from, int to) {
        String piece = printed(from, to);
        if (party.isEmpty() && (Parties.isLetter(piece) || Parties.named(piece).isPresent())) {
            party = Optional.of(Parties.named(piece).orElse(piece));
        } else if (municipality.isEmpty() && endOfMunicipality(from) == to) {
            municipality = Optional.of(piece);
        } else if (role.isEmpty()) {
            role = PostRoles.of(words.get(from).lower());
        }
    }

    /** After a comma or {@code fra}, also with an office before it. */
    private boolean readMunicipality() {
        int from = at;
        if (is(from, ",")) {
            from++;
        }
        if (from < words.size()
                && Offices.isOne(words.get(from).lower())
                && from + 1 < words.size()
                && PostBodies.mayFollow(words.get(from + 1).lower())) {
            from += 2;
        } else if (from < words.size()
                && from == at
                && PostBodies.leadToSeat(words.get(from).lower())) {
            from++;
        }
        int end = endOfMunicipality(from);
        if (municipality.isPresent() || end == from) {
            return false;
        }
        municipality = Optional.of(printed(from, end));
        at = end;
        return true;
    }

    /** The index after a municipality's last word; {@code from} where none begins. */
    private int endOfMunicipality(int from) {
        int latest = Math.min(words.size(), from + LONGEST_MUNICIPALITY);
        for (int end = latest; end > from; end--) {
            if (!words.get(from).capital() || words.get(end - 1).isMark()) {
                continue;
            }
            String name = printed(from, end);
            if (MunicipalityRegister.codeOf(name).isPresent()) {
                return end;
            }
        }
        return from;
    }

    /** After a comma, {@code , A,}, {@code , Venstre,}; {@code fra Venstre}. */
    private boolean readParty() {
        int from = at + 1;
        if (party.isPresent() || from >= words.size()) {
            return false;
        }
        boolean comma = is(at, ",");
        if (!comma && !PostBodies.leadToSeat(words.get(at).lower())) {
            return false;
        }
        for (int end = Math.min(words.size(), from + LONGEST_MUNICIPALITY); end > from; end--) {
            String name = printed(from, end);
            boolean letter = comma && Parties.isSureLetter(name) && !is(end, ".")
                    || comma && Parties.isSureLetter(name) && end == words.size() - 1;
            boolean elector = end < words.size() && isAppointing(words.get(end));
            if (!elector && (letter || Parties.named(name).isPresent())) {
                party = Optional.of(name);
                at = end;
                return true;
            }
        }
        return false;
    }

    /** {@code valgte Maja Winkel, Venstre udpegede Bo Dam}: the party is who appoints, not the first one's. */
    private static boolean isAppointing(Word word) {
        return word.is(Verb.Kind.APPOINT) && word.verb().filter(Verb::isActive).isPresent();
    }

    private String printed(int from, int end) {
        return text.substring(words.get(from).from(), words.get(end - 1).to());
    }
}
