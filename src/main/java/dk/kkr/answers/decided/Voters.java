package dk.kkr.answers.decided;

import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Word;
import dk.kkr.person.PersonName;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Offices;
import dk.kkr.profile.Parties;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a clause that votes: runs of words with capitals, parted by commas, {@code og} and brackets, that are a
 * party, a municipality or a person. What stands in brackets after a person is the party, and no voter.
 */
final class Voters {
    /** A voter, as printed. */
    record Named(String name) {}

    private final Passage passage;
    private final List<Named> found = new ArrayList<>();
    private boolean personBefore;

    private Voters(Passage passage) {
        this.passage = passage;
    }

    static List<Named> in(List<Word> words, Passage passage) {
        Voters voters = new Voters(passage);
        boolean bracket = false;
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean end = i == words.size() || words.get(i).isMark() || words.get(i).is("og") || words.get(i).is("samt") || words.get(i).is("fra");
            if (!end) {
                continue;
            }
            if (!bracket || !voters.personBefore) {
                voters.addNames(words.subList(from, i));
            }
            if (i < words.size()) {
                bracket = words.get(i).is("(") || bracket && !words.get(i).is(")");
                voters.personBefore = voters.personBefore && words.get(i).is("(") || bracket && voters.personBefore;
            }
            from = i + 1;
        }
        return voters.found;
    }

    /** The longest run of words at the piece's beginning or end that is a name. */
    private void addNames(List<Word> piece) {
        for (int from = 0; from < piece.size(); from++) {
            if (!piece.get(from).capital()) {
                continue;
            }
            for (int to = Math.min(piece.size(), from + 6); to > from; to--) {
                String name = passage.text(piece.get(from).from(), piece.get(to - 1).to());
                boolean group = isGroup(name);
                boolean person = !group && PersonName.isOne(name) && Offices.before(name).isEmpty();
                if (person || group) {
                    found.add(new Named(name));
                    personBefore = person;
                    return;
                }
            }
        }
    }

    private static boolean isGroup(String name) {
        return Parties.named(name).isPresent()
                || Parties.isSureLetter(name)
                || Parties.group(name).isPresent()
                || MunicipalityRegister.isMunicipality(name);
    }
}
