package dk.kkr.answers.language;

import dk.kkr.profile.ActorWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.PointWords;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a sentence into its main clauses and what is subordinate to them, by Danish commas and conjunctions. A
 * subordinate clause goes on to the next comma, after which the main one goes on, unless another opens: {@code Peder
 * Rask, der er næstformand, blev valgt}. A main clause is parted at {@code og} where both halves have a verb. Fails on
 * a relative clause without commas and without a relative word.
 */
public final class ClauseSplitter {
    /** In words; a verb farther away is not looked for. */
    private static final int LONGEST_SUBJECT = 30;

    private static final int MOST_ADVERBS = 4;

    /** In words: {@code punkt 2, 3 og 4 blev}. */
    private static final int LONGEST_LABEL = 10;

    private final List<Clause> clauses = new ArrayList<>();
    private final List<Word> main = new ArrayList<>();
    private final List<Word> below = new ArrayList<>();
    private final WordList words;
    private String opener = "";
    private int start;
    private int place;

    /** Whether the main clause that is read, or the one below it, has a verb yet. */
    private boolean mainHasVerb;

    private boolean belowHasVerb;

    private ClauseSplitter(WordList words) {
        this.words = words;
    }

    /** The clauses of a sentence: each main one before those that stand within it or after it. */
    public static List<Clause> split(Sentence sentence) {
        return split(sentence.words());
    }

    /** The clauses of words that make a sentence. */
    public static List<Clause> split(List<Word> words) {
        ClauseSplitter splitter = new ClauseSplitter(WordList.of(words));
        for (int i = 0; i < words.size(); i++) {
            splitter.read(i);
        }
        splitter.closeMain();
        return splitter.clauses;
    }

    private void read(int i) {
        Word word = words.get(i);
        if (word.isMark()) {
            readMark(i);
        } else if (i > 0 && words.get(i - 1).isMark() && ClauseWords.limits(word.lower())) {
            closeMain();
            add(word);
        } else if (opens(i)) {
            closeBelow();
            opener = word.lower();
            start = word.from();
        } else if (opener.isEmpty() ? joinsMains(i) : goesBackToMain(i)) {
            closeMain();
        } else {
            add(word);
        }
    }

    private void readMark(int i) {
        switch (words.get(i).lower()) {
            case ";", ":" -> closeMain();
            case ",", "(", ")", "–" -> afterMark(i);
            default -> add(words.get(i));
        }
    }

    private void add(Word word) {
        boolean verb = word.isFinite() || word.is(Verb.Form.PARTICIPLE);
        if (opener.isEmpty()) {
            main.add(word);
            mainHasVerb |= verb;
        } else {
            below.add(word);
            belowHasVerb |= verb;
        }
    }

    /** After a comma a subordinate clause is over where the main one's verb or a new main clause follows. */
    private void afterMark(int i) {
        add(words.get(i));
        if (i + 1 >= words.size()) {
            return;
        }
        if (beginsPoint(i + 1)) {
            closeMain();
            return;
        }
        if (opener.isEmpty()) {
            return;
        }
        Word next = words.get(i + 1);
        boolean conjunction = ClauseWords.coordinates(next.lower()) && i + 2 < words.size();
        if (conjunction && beginsMain(i + 2)) {
            closeMain();
        } else if (belowHasVerb && next.isFinite()) {
            closeBelow();
        }
    }

    /** {@code Punkt 1 tiltrådt, punkt 2 forkastet}: behind what became of one point, another with a verb of its own. */
    private boolean beginsPoint(int first) {
        // ", hvorimod punkt 2 blev sendt tilbage"
        int from = ClauseWords.contrasts(words.get(first).lower()) && first + 1 < words.size() ? first + 1 : first;
        boolean noun =
                PointWords.isNoun(words.get(from).lower()) && !words.get(from).is(ClauseWords.THAT);
        boolean ordinal = PointWords.ordinal(words.get(from).lower()).isPresent()
                && from + 1 < words.size()
                && PointWords.isNoun(words.get(from + 1).lower());
        if (!mainHasVerb || !noun && !ordinal) {
            return false;
        }
        boolean labelled = ordinal;
        for (int i = from + 1; i < Math.min(words.size(), from + LONGEST_LABEL); i++) {
            Word word = words.get(i);
            if (word.isFinite() || word.is(Verb.Form.PARTICIPLE)) {
                return labelled;
            }
            labelled |= word.isNumber() || word.lower().length() == 1 && !word.isMark();
            if (word.is(",") || word.is(";")) {
                return false;
            }
        }
        return false;
    }

    /** {@code , men sagen udsættes}: a finite verb before the next mark, and no opener before it. */
    private boolean beginsMain(int from) {
        for (int i = from;
                i < Math.min(words.size(), from + LONGEST_SUBJECT)
                        && !words.get(i).isMark();
                i++) {
            if (i == from && ClauseWords.subordinates(words.get(i).lower())) {
                return false;
            }
            if (words.get(i).isFinite()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code drøfter forslaget om at udbrede ordningen og kommer med …}: a clause whose verb is an infinitive has no
     * finite one. Of other clauses it can't be told, but after {@code men}.
     */
    private boolean goesBackToMain(int i) {
        boolean infinitive = !below.isEmpty() && below.get(0).is(Verb.Form.INFINITIVE);
        boolean joins = infinitive
                ? ClauseWords.coordinates(words.get(i).lower())
                : ClauseWords.opposes(words.get(i).lower());
        return joins && beginsMain(i + 1);
    }

    private boolean opens(int i) {
        String word = words.get(i).lower();
        boolean concerns = i + 1 < words.size()
                && ClauseWords.isAsFarAs(word, words.get(i + 1).lower());
        if (!ClauseWords.subordinates(word) || concerns) {
            // "Hvad angår olien, blev sagen udsat": as good as a preposition.
            return false;
        }
        boolean numbered = i > 0 && PointWords.ordinal(words.get(i - 1).lower()).isPresent();
        if (word.equals(ClauseWords.THAT)
                && (numbered || i + 1 < words.size() && words.get(i + 1).isFinite())) {
            // 1. at blev godkendt: the clause that it would open has no subject; it is a point that begins with the
            // word.
            return false;
        }
        boolean label = i + 1 < words.size() && words.get(i + 1).is(":");
        if (word.equals(ClauseWords.THAT) && (label || isAttribute(i))) {
            // "1. at: Godkendt": the word stands for the point.
            return false;
        }
        boolean afterMark = i == 0
                || words.get(i - 1).isMark()
                || ClauseWords.coordinates(words.get(i - 1).lower());
        if (ClauseWords.isAdverbToo(word)) {
            return afterMark && i + 1 < words.size() && !words.get(i + 1).isFinite();
        }
        if (ClauseWords.isRelative(word) || ClauseWords.isPrepositionToo(word)) {
            boolean followed = i + 1 < words.size() && !words.get(i + 1).isMark();
            int at = afterAdverbs(i + 1);
            boolean verb = followed
                    && (words.get(i + 1).isFinite()
                            || i + 2 < words.size() && words.get(i + 2).isFinite()
                            || at < words.size() && words.get(at).isFinite());
            return i > 0 && afterMark && verb && !(word.equals("der") && main.isEmpty());
        }
        return true;
    }

    /** {@code , der dermed ikke blev vedtaget}: the index after small words before the verb. */
    private int afterAdverbs(int from) {
        int at = from;
        while (at < Math.min(words.size(), from + MOST_ADVERBS)
                && (ActorWords.isAdverb(words.get(at).lower())
                        || ClauseWords.negates(words.get(at).lower()))) {
            at++;
        }
        return at;
    }

    /**
     * {@code arbejdet med at informere borgerne drøftes}: an infinitive within the subject, whose verb is yet to come.
     */
    private boolean isAttribute(int i) {
        boolean denied = i > 1 && ClauseWords.negates(words.get(i - 1).lower());
        int preposition = denied ? i - 2 : i - 1;
        boolean infinitive = preposition >= 0
                && i + 1 < words.size()
                && ActorWords.isPreposition(words.get(preposition).lower())
                && (words.get(i + 1).is(Verb.Form.INFINITIVE) || UnknownVerb.isInfinitive(words.get(i + 1)));
        List<Word> subject = opener.isEmpty() ? main : below;
        boolean open = !subject.isEmpty() && !hasFinite(subject);
        if (!infinitive || !open) {
            return false;
        }
        for (int at = i + 2; at < Math.min(words.size(), i + LONGEST_SUBJECT); at++) {
            if (words.get(at).isMark() || ClauseWords.subordinates(words.get(at).lower())) {
                return false;
            }
            if (words.get(at).isFinite()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFinite(List<Word> clause) {
        for (Word word : clause) {
            if (word.isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** {@code og} between two halves that each have a verb. */
    private boolean joinsMains(int i) {
        return mainHasVerb && ClauseWords.coordinates(words.get(i).lower()) && verbFollows(i + 1);
    }

    private boolean verbFollows(int from) {
        boolean bracket = false;
        for (int i = from; i < Math.min(words.size(), from + LONGEST_SUBJECT); i++) {
            Word word = words.get(i);
            bracket = word.is("(") || bracket && !word.is(")");
            if (!bracket && word.isMark() && !word.is(")") || ClauseWords.subordinates(word.lower()) && i > from) {
                return false;
            }
            if (!bracket && (word.isFinite() || word.is(Verb.Form.PARTICIPLE))) {
                return true;
            }
        }
        return false;
    }

    private void closeBelow() {
        if (!opener.isEmpty()) {
            clauses.add(new Clause(opener, WordList.of(below), start));
        }
        below.clear();
        belowHasVerb = false;
        opener = "";
    }

    private void closeMain() {
        closeBelow();
        if (!main.isEmpty()) {
            clauses.add(place, new Clause("", WordList.of(main), main.get(0).from()));
        }
        main.clear();
        mainHasVerb = false;
        place = clauses.size();
    }
}
