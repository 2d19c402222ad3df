package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Position;
import dk.kkr.model.Position.Option;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.DecisionWords;
import dk.kkr.profile.Verb;
import dk.kkr.profile.VoteWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where named persons, parties and municipalities stood: {@code Viborg Kommune tog forbehold}, {@code Imod stemte 12
 * (Venstre)}, {@code A og V undlod at stemme}, {@code Bo Dam ønskede tilført referatet}. Only the names of the clause
 * itself count. Fails on voters named in another sentence.
 */
final class PositionReader {
    private final Passage passage;

    PositionReader(Passage passage) {
        this.passage = passage;
    }

    List<Position> in(List<Clause> clauses) {
        List<Position> positions = new ArrayList<>();
        List<Voters.Named> before = List.of();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean told = clause.opener().equals(ClauseWords.THAT);
            Optional<Option> option = told ? Optional.empty() : option(clause);
            List<Voters.Named> voters = option.isPresent() ? Voters.in(clause.words(), passage) : List.of();
            if (voters.isEmpty() && Subject.isLeftOut(clause)) {
                voters = before;
            }
            if (option.isPresent()) {
                add(clause, voters, option.get(), positions);
                before = voters;
            } else if (clause.isMain()) {
                addBracketed(clause, positions);
            }
        }
        return positions;
    }

    /** {@code med 15 stemmer for (A og B) og 4 imod (V)}. */
    private void addBracketed(Clause clause, List<Position> positions) {
        List<Word> words = clause.words();
        for (int i = 1; i < words.size(); i++) {
            Word side = words.get(i - 1);
            boolean against = VoteWords.areAgainst(side.lower());
            if (words.get(i).is("(") && (against || VoteWords.areFor(side.lower()))) {
                int end = i;
                while (end < words.size() && !words.get(end).is(")")) {
                    end++;
                }
                List<Voters.Named> voters = Voters.in(words.subList(i + 1, end), passage);
                add(clause, voters, against ? Option.AGAINST : Option.FOR, positions);
            }
        }
    }

    private void add(Clause clause, List<Voters.Named> voters, Option option, List<Position> positions) {
        for (Voters.Named voter : voters) {
            positions.add(new Position(
                    voter.name(), option, passage.fact(clause.start(), clause.end(), Certainty.CERTAIN, "position")));
        }
    }

    private static Optional<Option> option(Clause clause) {
        List<Word> words = clause.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.is(Verb.Kind.ABSTAIN)) {
                return Optional.of(Option.ABSTAIN);
            }
            if (word.is(Verb.Kind.VOTE) && word.verb().filter(verb -> verb.form().isFinite()).isPresent()) {
                return ofVote(words);
            }
            if (word.lower().startsWith("forbehold") && clause.has(Verb.Kind.TAKE)) {
                return Optional.of(Option.RESERVATION);
            }
            if (isRecord(words, i)) {
                return Optional.of(Option.STATEMENT);
            }
        }
        return refuses(clause) ? Optional.of(Option.AGAINST) : Optional.empty();
    }

    private static Optional<Option> ofVote(List<Word> words) {
        for (Word word : words) {
            if (word.is("blankt") || word.is("blank")) {
                return Optional.of(Option.ABSTAIN);
            }
            if (VoteWords.areAgainst(word.lower())) {
                return Optional.of(has(words, "hverken") ? Option.ABSTAIN : Option.AGAINST);
            }
        }
        return has(words, "for") ? Optional.of(Option.FOR) : Optional.empty();
    }

    private static boolean has(List<Word> words, String wanted) {
        for (Word word : words) {
            if (word.is(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** {@code tilført referatet}, {@code ført til protokol}, {@code mindretalsudtalelse}. */
    private static boolean isRecord(List<Word> words, int i) {
        String word = words.get(i).lower();
        boolean record = word.startsWith("referat") || word.startsWith("protokol") || word.startsWith("beslutningsprotokol");
        if (word.startsWith("mindretalsudtalelse") || word.startsWith("protokolbemærkning") || word.startsWith("særudtalelse") || word.startsWith("protokoltilførsel")) {
            return true;
        }
        for (int j = Math.max(0, i - 4); record && j < i; j++) {
            String before = words.get(j).lower();
            if (before.equals("tilført") || before.equals("ført") || before.equals("indført") || before.equals("tilføjet") || before.equals("noteret") || before.equals("optaget")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Venstre kunne ikke tiltræde indstillingen}. */
    private static boolean refuses(Clause clause) {
        int finite = clause.finite();
        if (finite < 0 || !clause.words().get(finite).is(Verb.Kind.MODAL) || !clause.isNegated()) {
            return false;
        }
        boolean agrees = false;
        boolean named = false;
        for (Word word : clause.words()) {
            agrees |= word.is(Verb.Kind.APPROVE, Verb.Form.INFINITIVE);
            named |= DecisionWords.isItem(word.lower());
        }
        return agrees && named;
    }
}
