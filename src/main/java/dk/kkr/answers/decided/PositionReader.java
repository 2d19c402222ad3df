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
 * Where named persons, parties and municipalities stood. The words of a sentence that say so part it: before
 * {@code stemte imod} stand those who did, after {@code Imod stemte} as well, and brackets belong to the words before
 * them. A verb without names has those of the verb before it, {@code V stemte imod og ønsker det ført til protokol}.
 * Fails on voters named in another sentence.
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
     * @param refused whether it says that the item was refused
     */
    void read(Sentence sentence, boolean refused) {
        List<Word> words = sentence.words();
        List<StandMark> marks = StandMark.in(words);
        List<Voters.Named> before = List.of();
        Set<Position.Option> said = EnumSet.noneOf(Position.Option.class);
        int from = 0;
        for (int i = 0; i < marks.size(); i++) {
            StandMark mark = refused ? marks.get(i).ofRefusal() : marks.get(i);
            int next = i + 1 < marks.size() ? marks.get(i + 1).from() : words.size();
            boolean ofNext = i + 1 < marks.size() && marks.get(i + 1).names() == StandMark.Names.BEFORE;
            int end = mark.names() == StandMark.Names.AFTER
                    ? ofNext ? contrast(words, mark.to(), next) : next
                    : endOfBracket(words, mark.to(), next);
            List<Voters.Named> voters = new ArrayList<>();
            if (mark.names() == StandMark.Names.BEFORE) {
                voters.addAll(Voters.in(withoutExcepted(words.subList(from, mark.from()), mark), passage));
            }
            voters.addAll(Voters.in(words.subList(mark.to(), end), passage));
            if (voters.isEmpty()) {
                // "dog tog Venstre forbehold"
                voters.addAll(Voters.in(words.subList(mark.from(), mark.to()), passage));
            }
            if (!voters.isEmpty()) {
                before = voters;
                said.clear();
            } else if (!mark.isVerb() || !isLeftOut(words.subList(from, mark.from()))) {
                before = List.of();
            }
            if (said.add(mark.option())) {
                add(before, mark, words);
            }
            from = end;
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

    /** {@code Imod stemte B, mens C undlod}: the index at which the next one's names begin. */
    private static int contrast(List<Word> words, int from, int next) {
        for (int i = from; i < next; i++) {
            if (ClauseWords.contrasts(words.get(i).lower()) || words.get(i).is(";")) {
                return i;
            }
        }
        return next;
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

    /** Index after the bracket that follows a mark, within a few words: {@code 4 stemmer imod (O og Ø)}. */
    private static int endOfBracket(List<Word> words, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 3); i++) {
            if (words.get(i).is("(")) {
                int end = i;
                while (end < limit && !words.get(end).is(")")) {
                    end++;
                }
                return Math.min(limit, end + 1);
            }
        }
        return from;
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
