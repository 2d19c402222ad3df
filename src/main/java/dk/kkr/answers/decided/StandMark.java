package dk.kkr.answers.decided;

import dk.kkr.answers.language.Word;
import dk.kkr.model.Position.Option;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.RecordWords;
import dk.kkr.profile.Verb;
import dk.kkr.profile.VoteWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that say where somebody stood.
 *
 * @param from index of the first of them
 * @param to index after the last
 * @param names where the names stand: after {@code Imod stemte} and {@code imod:}, before {@code stemte imod}
 * @param isVerb whether they have a finite verb, whose subject may be left out
 */
record StandMark(Option option, int from, int to, Names names, boolean isVerb) {
    /** Where the names stand. */
    enum Names {
        BEFORE,
        AFTER,
        /** Only in a bracket right after the words. */
        BRACKET,
        /** In such a bracket, of those who agreed with what the sentence says, or did not. */
        TALLY
    }

    private static final int NEAR = 4;

    /** In words: of those who voted alike. */
    private static final int LONGEST_NAMES = 30;

    /** Those of a sentence, in order, without overlap. */
    static List<StandMark> in(List<Word> words) {
        List<StandMark> marks = new ArrayList<>();
        boolean verb = false;
        int at = 0;
        while (at < words.size()) {
            int free = marks.isEmpty() ? 0 : marks.get(marks.size() - 1).to();
            Optional<StandMark> mark = at(words, at, free);
            if (mark.isEmpty() && verb) {
                mark = withoutVerb(words, at);
            }
            mark.ifPresent(marks::add);
            verb |= mark.isPresent() && mark.get().isVerb();
            at = mark.isPresent() ? mark.get().to() : at + 1;
        }
        return marks;
    }

    /** {@code A og B stemte for, Bo Dam (V) imod}: names and a side, whose verb has been said. */
    private static Optional<StandMark> withoutVerb(List<Word> words, int i) {
        boolean named = i > 0 && (words.get(i - 1).capital() || words.get(i - 1).is(")"));
        boolean ends = i + 1 == words.size()
                || words.get(i + 1).isMark() && !words.get(i + 1).is("(")
                || ClauseWords.coordinates(words.get(i + 1).lower())
                || ClauseWords.contrasts(words.get(i + 1).lower());
        return named && ends
                ? side(words, i).map(option -> new StandMark(option, i, i + 1, Names.BEFORE, false))
                : Optional.empty();
    }

    private static Optional<StandMark> at(List<Word> words, int i, int free) {
        Word word = words.get(i);
        if (word.is(Verb.Kind.ABSTAIN) && word.isFinite()) {
            return Optional.of(abstention(words, i));
        }
        if (word.is(Verb.Kind.VOTE) && word.isFinite()) {
            return vote(words, i, free);
        }
        if (word.is(Verb.Kind.TAKE)) {
            return reservation(words, i);
        }
        if (RecordWords.isRecord(word.lower()) || RecordWords.isStatement(word.lower())) {
            return statement(words, i, free);
        }
        if (word.is(Verb.Kind.CARRY)
                && i + 1 < words.size()
                && RecordWords.isNoted(words.get(i + 1).lower())) {
            return Optional.of(new StandMark(Option.STATEMENT, i, i + 2, Names.BEFORE, true));
        }
        if (RecordWords.isReservation(word.lower())
                && i + 1 < words.size()
                && RecordWords.leadToHolder(words.get(i + 1).lower())) {
            return Optional.of(new StandMark(Option.RESERVATION, i, i + 2, Names.AFTER, false));
        }
        if (word.is(Verb.Kind.MODAL)) {
            return refusal(words, i);
        }
        if (word.is(VoteWords.NEITHER)) {
            return neither(words, i);
        }
        if (VoteWords.areVotes(word.lower()) && isTally(words, i - 1, i + 1)) {
            return Optional.of(new StandMark(Option.FOR, i, i + 1, Names.TALLY, false));
        }
        Optional<StandMark> majority = MajorityMark.at(words, i);
        if (majority.isPresent()) {
            return majority;
        }
        return VoteWords.areAgainst(word.lower()) || VoteWords.areFor(word.lower()) ? bare(words, i) : Optional.empty();
    }

    /** {@code undlod at stemme}, {@code Undlod at stemme: B}. */
    private static StandMark abstention(List<Word> words, int i) {
        int to = i + 1;
        while (to < words.size()
                && to <= i + 2
                && (words.get(to).is(ClauseWords.THAT) || words.get(to).is(Verb.Kind.VOTE))) {
            to++;
        }
        boolean first = i == 0
                || words.get(i - 1).isMark()
                        && !words.get(i - 1).is(")")
                        && !words.get(i - 1).is(",");
        return new StandMark(Option.ABSTAIN, i, to, first || isColon(words, to) ? Names.AFTER : Names.BEFORE, true);
    }

    /** {@code Hverken for eller imod: B}, {@code 2 hverken for eller imod (B)}. */
    private static Optional<StandMark> neither(List<Word> words, int i) {
        int to = i + 1;
        while (to < words.size()
                && (ClauseWords.coordinates(words.get(to).lower())
                        || side(words, to).isPresent()
                        || words.get(to).is(Verb.Kind.VOTE))) {
            to++;
        }
        Names names =
                isColon(words, to) || i == 0 && words.get(to - 1).is(Verb.Kind.VOTE) ? Names.AFTER : Names.BRACKET;
        return Optional.of(new StandMark(Option.ABSTAIN, i, to, names, false));
    }

    private static boolean isColon(List<Word> words, int at) {
        return at < words.size() && words.get(at).is(":");
    }

    /** The side of a finite {@code stemte} stands right after it, or before it at the clause's beginning. */
    private static Optional<StandMark> vote(List<Word> words, int i, int free) {
        for (int j = i + 1;
                j < Math.min(words.size(), i + NEAR) && !words.get(j).isMark();
                j++) {
            if (ClauseWords.negates(words.get(j).lower())) {
                // "stemte ikke imod"
                return Optional.empty();
            }
            Optional<Option> side = side(words, j);
            if (side.isPresent()) {
                int to = side.get() == Option.ABSTAIN ? Math.min(words.size(), j + 4) : j + 1;
                return Optional.of(
                        new StandMark(side.get(), i, to, isColon(words, to) ? Names.AFTER : Names.BEFORE, true));
            }
        }
        for (int j = i - 1; j >= Math.max(free, i - NEAR); j--) {
            Optional<Option> side = side(words, j);
            if (side.isPresent()) {
                return Optional.of(new StandMark(side.get(), j, i + 1, Names.AFTER, true));
            }
        }
        return behindNames(words, i);
    }

    /** {@code Dog stemte Bo Dam (A) og Venstre imod}: nothing but names stand between the verb and the side. */
    private static Optional<StandMark> behindNames(List<Word> words, int verb) {
        for (int j = verb + 1; j < Math.min(words.size(), verb + LONGEST_NAMES); j++) {
            Optional<Option> side = side(words, j);
            if (side.isPresent()) {
                return Optional.of(new StandMark(side.get(), verb, j + 1, Names.BEFORE, true));
            }
            Word word = words.get(j);
            boolean name = word.capital() || word.is("(") || word.is(")") || ClauseWords.coordinates(word.lower());
            if (!name) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Option> side(List<Word> words, int i) {
        String word = words.get(i).lower();
        if (word.equals(VoteWords.NEITHER) || VoteWords.areBlank(word)) {
            return Optional.of(Option.ABSTAIN);
        }
        return VoteWords.areAgainst(word)
                ? Optional.of(Option.AGAINST)
                : VoteWords.areFor(word) ? Optional.of(Option.FOR) : Optional.empty();
    }

    /** {@code 4 stemmer imod (O)}, {@code imod: V}, {@code (Bo Dam imod)}, {@code mod 3 stemmer (Liste S)}. */
    private static Optional<StandMark> bare(List<Word> words, int i) {
        Option option = VoteWords.areAgainst(words.get(i).lower()) ? Option.AGAINST : Option.FOR;
        boolean counted = i > 0
                && (words.get(i - 1).isNumber()
                        || VoteWords.areVotes(words.get(i - 1).lower()));
        boolean closes = i + 1 < words.size() && words.get(i + 1).is(")");
        int votes = i + 1 < words.size() && words.get(i + 1).isNumber() ? i + 2 : i + 1;
        int to = votes < words.size()
                        && votes > i + 1
                        && VoteWords.areVotes(words.get(votes).lower())
                ? votes + 1
                : i + 1;
        if (isTally(words, i + 1, i + 2)) {
            return Optional.of(new StandMark(option, i, i + 2, Names.TALLY, false));
        }
        boolean colon = isColon(words, i + 1);
        if (colon || closes) {
            return Optional.of(new StandMark(option, i, i + 1, colon ? Names.AFTER : Names.BEFORE, false));
        }
        return counted || to > i + 1
                ? Optional.of(new StandMark(option, i, to, Names.BRACKET, false))
                : Optional.empty();
    }

    /** {@code vedtaget med 17 stemmer (A og F) imod 12 (V)}: a number, and a bracket. */
    private static boolean isTally(List<Word> words, int number, int bracket) {
        return number >= 0
                && bracket < words.size()
                && words.get(number).isNumber()
                && words.get(bracket).is("(");
    }

    /** Where they stood if the sentence says that the item was refused. */
    StandMark ofRefusal() {
        Option other = option == Option.FOR ? Option.AGAINST : Option.FOR;
        return names == Names.TALLY ? new StandMark(other, from, to, names, isVerb) : this;
    }

    /** {@code tog forbehold}. */
    private static Optional<StandMark> reservation(List<Word> words, int i) {
        for (int j = i + 1; j < Math.min(words.size(), i + NEAR + 1); j++) {
            if (ClauseWords.negates(words.get(j).lower())) {
                return Optional.empty();
            }
            if (RecordWords.isReservation(words.get(j).lower())) {
                return Optional.of(new StandMark(Option.RESERVATION, i, j + 1, Names.BEFORE, true));
            }
        }
        return Optional.empty();
    }

    /** {@code ønskede tilført referatet}, {@code afgav mindretalsudtalelse}: from its finite verb on. */
    private static Optional<StandMark> statement(List<Word> words, int i, int free) {
        boolean put = RecordWords.isStatement(words.get(i).lower());
        Option option = Option.STATEMENT;
        for (int j = Math.max(0, i - NEAR); j < i; j++) {
            put |= RecordWords.isPutOn(words.get(j).lower());
        }
        for (int j = free; j < i; j++) {
            // "ønskede sin reservation noteret i referatet"
            option = RecordWords.isReservation(words.get(j).lower()) ? Option.RESERVATION : option;
        }
        int verb = i;
        for (int j = i; put && j >= Math.max(free, i - 2 * NEAR); j--) {
            verb = words.get(j).isFinite() ? j : verb;
        }
        return put ? Optional.of(new StandMark(option, verb, i + 1, Names.BEFORE, verb < i)) : Optional.empty();
    }

    /** {@code kunne ikke tiltræde indstillingen}, {@code kan ikke tilslutte sig}. */
    private static Optional<StandMark> refusal(List<Word> words, int i) {
        boolean denied = false;
        boolean agrees = false;
        for (int j = i + 1;
                j < Math.min(words.size(), i + 2 * NEAR) && !words.get(j).isMark();
                j++) {
            Word word = words.get(j);
            denied |= ClauseWords.negates(word.lower());
            agrees |= word.is(Verb.Form.INFINITIVE) && MajorityMark.agrees(word);
            boolean last = j + 1 == words.size() || words.get(j + 1).isMark();
            boolean alone = last
                    && (word.is(Verb.Form.INFINITIVE)
                            || word.is(ClauseWords.REFLEXIVE)
                            || ActorWords.isPronoun(word.lower()));
            if (denied
                    && agrees
                    && (alone || ItemNouns.isItem(word.lower()) || ItemNouns.isRecommendation(word.lower()))) {
                return Optional.of(new StandMark(Option.AGAINST, i, j + 1, Names.BEFORE, true));
            }
        }
        return Optional.empty();
    }
}
