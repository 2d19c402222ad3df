package dk.kkr.answers.posts;

import dk.kkr.answers.language.Word;
import dk.kkr.model.Council;
import dk.kkr.person.PersonName;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.Electors;
import dk.kkr.profile.NameParticles;
import dk.kkr.profile.Offices;
import dk.kkr.profile.Parties;
import dk.kkr.profile.PostBodies;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostVerbs;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.Verb;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the persons of a sentence, with party and municipality in all the orders in which they follow a name. Fails on
 * a name of one word, and on a name at a body's place, {@code udpeger Copenhagen Capacity}.
 */
final class MentionReader {
    private static final int LONGEST_NAME = 6;

    private final String text;
    private final List<Word> words;
    private final Names names;

    MentionReader(String text, List<Word> words, Names names) {
        this.names = names;
        this.text = text;
        this.words = words;
    }

    /** The sentence with each person as one part. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            boolean free = !parts.isEmpty() && parts.get(parts.size() - 1).isProven();
            int end = endOfName(at, free);
            if (end > at) {
                SeatReader seat = new SeatReader(text, words, end);
                parts.add(new Part(words.get(at), Optional.of(mention(at, end, seat))));
                at = seat.end();
            } else {
                parts.add(new Part(word(at), Optional.empty()));
                at++;
            }
        }
        return parts;
    }

    private Mention mention(int from, int end, SeatReader seat) {
        return new Mention(
                printed(from, end),
                seat.party(),
                seat.municipality(),
                seat.role(),
                words.get(from).from(),
                words.get(seat.end() - 1).to());
    }

    /** The word; without its verb where it is a noun. */
    private Word word(int at) {
        Word word = words.get(at);
        boolean noun = word.verb().isPresent() && (isNounBefore(at + 1) || isNounAfterAs(at));
        return noun ? word.withoutVerb() : word;
    }

    /** {@code afløser for Bo Dam}. */
    private boolean isNounBefore(int next) {
        return next < words.size()
                && PostVerbs.areNoun(
                        words.get(next - 1).verb().orElseThrow(),
                        words.get(next).lower());
    }

    /** {@code har som afløser udpeget}; not {@code Bo Dam, som afløser Ib Lund}. */
    private boolean isNounAfterAs(int at) {
        return at > 1
                && PostWords.leadToRole(words.get(at - 1).lower())
                && !words.get(at - 2).isMark()
                && PostVerbs.mayBeNoun(words.get(at).verb().orElseThrow());
    }

    /**
     * The index after a name's last word; {@code at} where no name begins.
     *
     * @param free whether what stands before belongs to another person
     */
    private int endOfName(int at, boolean free) {
        boolean run = words.get(at).capital() && at + 1 < words.size() && goesOn(at + 1);
        if (!run || !mayBegin(words.get(at)) || isRegion(at) || followsArticle(at) || (at > 0 && !free && runsOn(at))) {
            return at;
        }
        int end = at + 1;
        int latest = Math.min(words.size(), at + LONGEST_NAME);
        while (end < latest && goesOn(end)) {
            end++;
        }
        while (end > at + 1 && !words.get(end - 1).capital()) {
            end--;
        }
        if (end == at + 1) {
            return at;
        }
        return switch (names.kindOf(printed(at, end))) {
            case PERSON -> isCompany(end) ? at : end;
            case BODY -> at;
            case OTHER ->
                Parties.named(printed(at, end)).isPresent()
                        ? at
                        : isCalledLikeTown(at, end) ? end : shorter(at, end - 1);
        };
    }

    /** {@code Bromand Teknik A/S}. */
    private boolean isCompany(int end) {
        int from = words.get(end - 1).to() + 1;
        return Bodies.areCompanyAt(text, from);
    }

    /** {@code Hans Kolding (K)}: a surname that is a municipality's too, where a party proves a person. */
    private boolean isCalledLikeTown(int at, int end) {
        return end + 2 < words.size()
                && words.get(end).is("(")
                && words.get(end + 2).is(")")
                && Parties.isLetter(printed(end + 1, end + 2))
                && PersonName.isOne(printed(at, end));
    }

    /** Whatever begins the run and is a name; {@code at} where nothing does. */
    private int shorter(int at, int latest) {
        int end = latest;
        while (end > at + 1 && (!words.get(end - 1).capital() || !isName(at, end))) {
            end--;
        }
        return end == at + 1 || isCompany(end) ? at : end;
    }

    /** The region of {@code KKR Midtjylland}: a person may follow right after it. */
    private boolean isRegion(int at) {
        return at > 0
                && Electors.areCouncil(words.get(at - 1).lower())
                && Council.ofRegion(printed(at, at + 1)).isPresent();
    }

    /** {@code Det Midtjyske Kulturforum}. */
    private boolean followsArticle(int at) {
        return at > 0
                && words.get(at - 1).capital()
                && PostBodies.areIntroducedBy(words.get(at - 1).lower());
    }

    /** Whether the word before is the beginning of the same run of capitals, which is then no name. */
    private boolean runsOn(int at) {
        Word before = words.get(at - 1);
        return areBeside(before, words.get(at))
                && !isRegion(at - 1)
                && !Electors.areCouncil(before.lower())
                && before.capital()
                && !before.isMark()
                && mayBegin(before)
                && Parties.named(printed(at - 1, at)).isEmpty();
    }

    /** With a blank between them, or, where a name is broken, a line's end and the gap after it. */
    private boolean areBeside(Word one, Word other) {
        int gap = other.from() - one.to();
        char first = text.charAt(one.to());
        return gap == 1 && first != '\t' || gap == 2 && first == '\n';
    }

    private static boolean mayBegin(Word word) {
        return word.capital()
                && !PostWords.beginNoName(word.lower())
                && !PostWords.areEvent(word.lower())
                && !Offices.isOne(word.lower())
                && PostRoles.of(word.lower()).isEmpty()
                // "Tage Holm": the one infinitive that is a given name, and nobody is taken.
                && (word.verb().isEmpty() || word.is(Verb.Kind.TAKE, Verb.Form.INFINITIVE));
    }

    private boolean goesOn(int at) {
        Word word = words.get(at);
        if (word.is(".")) {
            return words.get(at - 1).lower().length() == 1 && words.get(at - 1).capital();
        }
        // "Post Udpeget Afløser": a table's head.
        boolean name = word.capital() && !word.is(Verb.Form.PARTICIPLE);
        return areBeside(words.get(at - 1), word) && (name || (!word.is("af") && NameParticles.areOne(word.lower())));
    }

    private boolean isName(int from, int end) {
        return names.isPerson(printed(from, end));
    }

    /** On one line, also where a name is broken. */
    private String printed(int from, int end) {
        String name = text.substring(words.get(from).from(), words.get(end - 1).to());
        return name.indexOf('\n') < 0 ? name : String.join(" ", Words.split(name, " \n"));
    }
}
