package dk.kkr.answers.decided;

import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Word;
import dk.kkr.person.PersonName;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.MunicipalityWord;
import dk.kkr.profile.NameParticles;
import dk.kkr.profile.Offices;
import dk.kkr.profile.Parties;
import java.util.ArrayList;
import java.util.List;

/**
 * The voters among words: runs with capitals, parted by commas, {@code og} and brackets, that are a party, a
 * municipality or a person. What stands in brackets after a person is the party, and no voter.
 */
final class Voters {
    /** A name has no more words. */
    private static final int LONGEST = 6;

    /**
     * A voter, as printed.
     *
     * @param from offset of the name in the section's text
     */
    record Named(String name, int from, int to) {}

    private final Passage passage;
    private final List<Named> found = new ArrayList<>();
    private boolean personLast;
    private boolean ofPerson;

    private Voters(Passage passage) {
        this.passage = passage;
    }

    static List<Named> in(List<Word> words, Passage passage) {
        Voters voters = new Voters(passage);
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean end = i == words.size() || words.get(i).isMark() || parts(words.get(i));
            if (end) {
                voters.addNames(words.subList(from, i));
                voters.passMark(words, i);
                from = i + 1;
            }
        }
        return voters.found;
    }

    private static boolean parts(Word word) {
        return ClauseWords.coordinates(word.lower()) || word.is("fra");
    }

    /** A bracket right after a person's name has the party. */
    private void passMark(List<Word> words, int i) {
        if (i < words.size() && words.get(i).is("(")) {
            ofPerson = personLast;
        } else if (i < words.size() && words.get(i).is(")")) {
            ofPerson = false;
        }
        personLast = false;
    }

    private void addNames(List<Word> piece) {
        int from = 0;
        while (from < piece.size() && !ofPerson) {
            boolean begins = piece.get(from).capital()
                    && !isPartyOf(piece, from)
                    && !ActorWords.areOnly(piece.get(from).lower());
            int to = begins ? endOfName(piece, from) : from;
            from = Math.max(to, from + 1);
        }
    }

    /** Takes the longest name from a word on; gives the index after it, or the word's own where it is none. */
    private int endOfName(List<Word> piece, int from) {
        for (int to = endOfCapitals(piece, from); to > from; to--) {
            String name = nameOf(piece.subList(from, to));
            boolean group = isGroup(name);
            boolean person =
                    !group && PersonName.isOne(name) && Offices.before(name).isEmpty();
            if (group && ownsOffice(name, piece, to) || person && owns(piece, to)) {
                return to;
            }
            if (person || group) {
                found.add(new Named(
                        name, piece.get(from).from(), piece.get(to - 1).to()));
                personLast = person;
                return to;
            }
        }
        return from;
    }

    /** {@code Venstres Bo Dam}: the party is no part of the name. */
    private boolean isPartyOf(List<Word> piece, int at) {
        String word = passage.text(piece.get(at).from(), piece.get(at).to());
        return word.endsWith("s")
                && at + 1 < piece.size()
                && piece.get(at + 1).capital()
                && Parties.named(word.substring(0, word.length() - 1)).isPresent();
    }

    /**
     * {@code Bo Dams suppleanter tog forbehold}: whose they are is no voter. After a name only adverbs come before what
     * says where its bearer stood. Fails on {@code Lars Hans fraværende}, who is left out.
     */
    private boolean owns(List<Word> piece, int to) {
        Word last = piece.get(to - 1);
        if (to == piece.size()) {
            // "Karin Friis' gruppe": the mark parts the words.
            return last.to() < passage.text().length()
                    && "'’".indexOf(passage.text().charAt(last.to())) >= 0;
        }
        return last.lower().endsWith("s")
                && !piece.get(to).capital()
                && !ActorWords.isAdverb(piece.get(to).lower());
    }

    /** {@code Skives borgmester}; but {@code Venstres medlemmer} are the party. */
    private static boolean ownsOffice(String name, List<Word> piece, int to) {
        return name.endsWith("s")
                && to < piece.size()
                && Offices.isOne(piece.get(to).lower());
    }

    private int endOfCapitals(List<Word> piece, int from) {
        int to = from + 1;
        while (to < piece.size() && to - from < LONGEST && goesOn(piece, to)) {
            to++;
        }
        return to;
    }

    private boolean goesOn(List<Word> piece, int at) {
        Word word = piece.get(at);
        return word.capital()
                || MunicipalityWord.is(word.lower())
                || word.lower().equals(Parties.PEOPLE)
                || isWithinName(piece, at);
    }

    /** {@code Ib van der Skov}, not {@code Bo Dam af Venstre}. */
    private boolean isWithinName(List<Word> piece, int at) {
        int next = at;
        while (next < piece.size() && NameParticles.areOne(piece.get(next).lower())) {
            next++;
        }
        return next > at
                && next < piece.size()
                && piece.get(next).capital()
                && !isGroup(nameOf(piece.subList(next, next + 1)));
    }

    private String nameOf(List<Word> words) {
        return passage.text(words.get(0).from(), words.get(words.size() - 1).to());
    }

    private static boolean isGroup(String name) {
        return Parties.named(name).isPresent()
                || Parties.isSureLetter(name)
                || Parties.group(name).isPresent()
                || MunicipalityRegister.isMunicipality(name);
    }
}
