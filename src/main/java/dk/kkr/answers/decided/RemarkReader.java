package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Remark;
import dk.kkr.profile.ChangeVerbs;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.RemarkWords;
import dk.kkr.profile.Verb;
import java.util.List;
import java.util.Optional;

/**
 * What goes with a verdict in its sentence: {@code med den ændring, at}, {@code idet beløbet nedsættes}, {@code dog},
 * {@code bortset fra} change what was recommended; {@code under forudsætning af} is a condition; {@code med den
 * bemærkning}, {@code idet hun gjorde opmærksom på} change nothing. Fails on an exception in words of its own.
 */
final class RemarkReader {
    private static final int NEAR = 5;

    /** Marks that belong to the words before them. */
    private static final String CLOSING = ")\"”«";

    private final Passage passage;

    RemarkReader(Passage passage) {
        this.passage = passage;
    }

    /** What goes with the verdict that ends before or in the sentence's words from an index on. */
    Optional<Remark> in(Sentence sentence, List<Clause> clauses, int verdictFrom, int nextVerdict) {
        List<Word> words = sentence.words();
        for (int i = indexAt(words, verdictFrom);
                i < words.size() && words.get(i).from() < nextVerdict;
                i++) {
            Word word = words.get(i);
            boolean verdictFollows = i + 1 < words.size() && words.get(i + 1).from() == nextVerdict;
            boolean leadsToVerdict = word.from() == verdictFrom && turns(word);
            Optional<Remark.Type> type =
                    verdictFollows || leadsToVerdict ? Optional.empty() : typeAt(words, i, clauses);
            if (type.isPresent()) {
                return Optional.of(remark(type.get(), word.from(), end(words, i)));
            }
        }
        return Optional.empty();
    }

    /** {@code …, men indstillingen blev godkendt}: before its own clause the word says nothing about the verdict. */
    private static boolean turns(Word word) {
        return ClauseWords.limits(word.lower()) || ClauseWords.opposes(word.lower());
    }

    private static int indexAt(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).from() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A sentence that goes on from a verdict: {@code Dog udgår punkt 3}, {@code Teksten ændres til …}. */
    Optional<Remark> after(Sentence sentence) {
        boolean however = limits(sentence);
        return however
                ? Optional.of(remark(Remark.Type.AMENDMENT, sentence.from(), end(sentence.words(), 0)))
                : Optional.empty();
    }

    private static boolean limits(Sentence sentence) {
        for (Word word :
                sentence.words().subList(0, Math.min(NEAR, sentence.words().size()))) {
            if (ClauseWords.limits(word.lower())) {
                return true;
            }
        }
        return false;
    }

    private Remark remark(Remark.Type type, int from, int to) {
        return new Remark(type, passage.fact(from, to, Certainty.LIKELY, "with-verdict"));
    }

    /** To the sentence's end, without its mark. */
    private static int end(List<Word> words, int from) {
        int last = words.size() - 1;
        while (last > from
                && words.get(last).isMark()
                && CLOSING.indexOf(words.get(last).lower()) < 0) {
            last--;
        }
        return words.get(last).to();
    }

    private static Optional<Remark.Type> typeAt(List<Word> words, int i, List<Clause> clauses) {
        String word = words.get(i).lower();
        if (RemarkWords.explains(word, i + 1 < words.size() ? words.get(i + 1).lower() : "")) {
            return ofClause(clauses, words.get(i).from());
        }
        if (turns(words.get(i)) && i > 0) {
            return ofOpposed(words, i + 1);
        }
        if (RemarkWords.excepts(word)) {
            return ScopeReader.of(words.subList(i, words.size())).isAll()
                    ? Optional.of(Remark.Type.AMENDMENT)
                    : Optional.empty();
        }
        if (RemarkWords.provides(word) && i > 0) {
            return Optional.of(Remark.Type.CONDITION);
        }
        boolean leads = word.equals("med") || word.equals("under") || word.equals("på");
        return leads ? ofNoun(words, i + 1) : Optional.empty();
    }

    /**
     * {@code men beløbet sættes til …}, {@code men med 2023 som startår} change; {@code dog ønskede Bo Dam} does not.
     */
    private static Optional<Remark.Type> ofOpposed(List<Word> words, int from) {
        for (Word word : words.subList(from, words.size())) {
            if (word.is(Verb.Kind.SAY) || word.is(Verb.Kind.WISH)) {
                return Optional.empty();
            }
            if (word.is(Verb.Kind.BE) || word.is(Verb.Kind.HAVE)) {
                return Optional.empty();
            }
            if (word.verb().isPresent()) {
                return Optional.of(Remark.Type.AMENDMENT);
            }
        }
        return Optional.of(Remark.Type.AMENDMENT);
    }

    /** The noun after {@code med den}, {@code under}: within a few words, before any mark. */
    private static Optional<Remark.Type> ofNoun(List<Word> words, int from) {
        for (int i = from;
                i < Math.min(words.size(), from + NEAR) && !words.get(i).isMark();
                i++) {
            String word = words.get(i).lower();
            if (RemarkWords.isException(word)
                    && !ScopeReader.of(words.subList(i, words.size())).isAll()) {
                return Optional.empty();
            }
            if (RemarkWords.isChange(word)) {
                return Optional.of(Remark.Type.AMENDMENT);
            }
            if (RemarkWords.isCondition(word)) {
                return Optional.of(Remark.Type.CONDITION);
            }
            if (RemarkWords.isNote(word)) {
                return Optional.of(Remark.Type.REMARK);
            }
        }
        return Optional.empty();
    }

    /** {@code idet} with a verb of change is an amendment; with any other it only explains. */
    private static Optional<Remark.Type> ofClause(List<Clause> clauses, int start) {
        for (Clause clause : clauses) {
            if (clause.end() > start
                    && (clause.start() >= start || clause.opener().equals("at"))) {
                return ofWords(clause);
            }
        }
        return Optional.of(Remark.Type.REMARK);
    }

    private static Optional<Remark.Type> ofWords(Clause clause) {
        for (Word word : clause.words()) {
            if (RemarkWords.isCondition(word.lower()) && clause.has(Verb.Kind.TAKE)) {
                return Optional.empty();
            }
            if (RemarkWords.isCondition(word.lower()) || word.lower().startsWith("forudsæt")) {
                return Optional.of(Remark.Type.CONDITION);
            }
            boolean changes =
                    word.verb().isPresent() && ChangeVerbs.are(word.verb().get());
            boolean form = word.is(Verb.Form.PASSIVE)
                    || word.is(Verb.Form.PARTICIPLE)
                    || word.is(Verb.Form.PRESENT) && word.is(Verb.Kind.WITHDRAW);
            if (changes && form) {
                return Optional.of(Remark.Type.AMENDMENT);
            }
            if (word.is(Verb.Kind.SAY)) {
                return Optional.of(Remark.Type.REMARK);
            }
        }
        return Optional.of(Remark.Type.REMARK);
    }
}
