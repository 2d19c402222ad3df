package dk.kkr.answers.decided;

import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Position;
import dk.kkr.profile.ActorWords;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.RemarkWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where named persons, parties and municipalities stood. A verb without names has those of the verb before it, {@code V
 * stemte imod og ønsker det ført til protokol}. Fails on voters named in another sentence.
 */
final class PositionReader {
    /** In characters; a longer list is quoted name by name. */
    private static final int LONGEST_QUOTE = 400;

    private final Passage passage;
    private final List<Position> positions = new ArrayList<>();

    PositionReader(Passage passage) {
        this.passage = passage;
    }

    /** Every position so far. */
    List<Position> positions() {
        return positions;
    }

    /**
     * Reads a sentence that is not about an amendment.
     *
     * @param stands what it says of who stood where
     */
    void read(Sentence sentence, List<Stand> stands) {
        List<Word> words = sentence.words();
        List<Voters.Named> before = List.of();
        Set<Position.Option> said = EnumSet.noneOf(Position.Option.class);
        for (Stand stand : stands) {
            StandMark mark = stand.mark();
            List<Voters.Named> voters = new ArrayList<>();
            voters.addAll(Voters.in(withoutExcepted(stand.before(), mark), passage));
            voters.addAll(Voters.in(stand.after(), passage));
            if (voters.isEmpty()) {
                // "dog tog Venstre forbehold"
                voters.addAll(Voters.in(words.subList(mark.from(), mark.to()), passage));
            }
            if (!voters.isEmpty()) {
                before = voters;
                said.clear();
            } else if (!mark.isVerb() || !isLeftOut(stand.between())) {
                before = List.of();
            }
            if (said.add(mark.option())) {
                add(before, mark, words);
            }
        }
    }

    /** {@code Alle undtagen Bo Lund stemte for}: he did not. */
    private static List<Word> withoutExcepted(List<Word> before, StandMark mark) {
        for (int i = 0; mark.option() == Position.Option.FOR && i < before.size(); i++) {
            if (RemarkWords.excepts(before.get(i).lower())) {
                return before.subList(0, i);
            }
        }
        return before;
    }

    /** Only {@code og} and adverbs stand between two verbs of one subject. */
    private static boolean isLeftOut(List<Word> between) {
        for (Word word : between) {
            if (!ClauseWords.coordinates(word.lower()) && !ActorWords.isAdverb(word.lower())) {
                return false;
            }
        }
        return true;
    }

    private void add(List<Voters.Named> voters, StandMark mark, List<Word> words) {
        int markFrom = words.get(mark.from()).from();
        int markTo = words.get(mark.to() - 1).to();
        for (Voters.Named voter : voters) {
            int from = Math.min(markFrom, voter.from());
            int to = Math.max(markTo, voter.to());
            boolean near = to - from <= LONGEST_QUOTE;
            positions.add(new Position(
                    voter.name(),
                    mark.option(),
                    passage.fact(near ? from : voter.from(), near ? to : voter.to(), Certainty.CERTAIN, "position")));
        }
    }
}
