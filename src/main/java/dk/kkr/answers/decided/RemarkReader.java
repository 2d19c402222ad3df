package dk.kkr.answers.decided;

import dk.kkr.answers.language.Clause;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Remark;
import dk.kkr.profile.AgreementWords;
import dk.kkr.profile.ChangeVerbs;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.DecisionNoun;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.RecordWords;
import dk.kkr.profile.RemarkWords;
import dk.kkr.profile.Verb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What goes with a verdict in its sentence: {@code med den ændring, at}, {@code idet beløbet nedsættes}, {@code dog},
 * {@code bortset fra} change what was recommended; {@code under forudsætning af} is a condition; {@code med den
 * bemærkning}, {@code idet hun gjorde opmærksom på} change nothing. Fails on an exception in words of its own.
 */
final class RemarkReader {
    /** In words; what stands farther away belongs to something else. */
    private static final int FAR = 24;

    /** Marks that belong to the words before them. */
    private static final String CLOSING = ")\"”«";

    private static final Optional<Remark.Type> AMENDMENT = Optional.of(Remark.Type.AMENDMENT);

    private final Passage passage;
    private final Case about;
    private final List<Word> words;
    private final Predicate<Clause> followUp;
    private final Map<Integer, Clause> clauses = new HashMap<>();

    /**
     * What goes with the verdicts of a sentence.
     *
     * @param about what is decided on
     * @param clauses the sentence's
     * @param followUp whether a clause says what will be done
     */
    RemarkReader(Passage passage, Case about, Sentence sentence, List<Clause> clauses, Predicate<Clause> followUp) {
        this.passage = passage;
        this.about = about;
        this.followUp = followUp;
        this.words = sentence.words();
        for (Clause clause : clauses) {
            this.clauses.put(clause.start(), clause);
        }
    }

    /** What goes with a verdict: from one offset of the section's text to another, at which the next begins. */
    Optional<Remark> in(int verdictFrom, int nextVerdict) {
        for (int i = indexAt(verdictFrom); i < words.size() && words.get(i).from() < nextVerdict; i++) {
            Word word = words.get(i);
            boolean verdictFollows = i + 1 < words.size() && words.get(i + 1).from() == nextVerdict;
            boolean leadsToVerdict = word.from() == verdictFrom && turns(word);
            Optional<Remark.Type> type = verdictFollows || leadsToVerdict ? Optional.empty() : typeAt(i);
            if (type.isPresent()) {
                return Optional.of(remark(type.get(), word.from(), end(i)));
            }
        }
        return Optional.empty();
    }

    /** {@code …, men indstillingen blev godkendt}: before its own clause the word says nothing about the verdict. */
    private static boolean turns(Word word) {
        return ClauseWords.limits(word.lower()) || ClauseWords.opposes(word.lower());
    }

    private int indexAt(int offset) {
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

    /**
     * The sentence, where it limits the verdict before it: {@code Dog udgår afsnit 3}. {@code Venstre tog dog
     * forbehold} is where somebody stood.
     */
    Optional<Remark> after() {
        return limits() && StandMark.in(words).isEmpty()
                ? Optional.of(remark(Remark.Type.AMENDMENT, words.get(0).from(), end(0)))
                : Optional.empty();
    }

    /** {@code Godkendelsen sker under forudsætning af, at …}: a condition of the verdict before the sentence. */
    Optional<Remark> condition() {
        for (int i = 1; DecisionNoun.isOne(words.get(0).lower()) && i < words.size(); i++) {
            if (typeAt(i).equals(Optional.of(Remark.Type.CONDITION))) {
                return Optional.of(remark(Remark.Type.CONDITION, words.get(i).from(), end(i)));
            }
        }
        return Optional.empty();
    }

    private boolean limits() {
        return isLimited(words.subList(0, Math.min(RemarkWords.NEAR, words.size())));
    }

    /** {@code således at der står »tre uger« i stedet for »ti dage«}. */
    private static boolean isExchange(List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (AgreementWords.isInsteadOf(
                    words.get(i).lower(), words.get(i + 1).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code idet udgiften dog højst må udgøre 3 mio. kr.}. */
    private static boolean isLimited(List<Word> words) {
        for (Word word : words) {
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
    private int end(int from) {
        int last = words.size() - 1;
        while (last > from
                && words.get(last).isMark()
                && CLOSING.indexOf(words.get(last).lower()) < 0) {
            last--;
        }
        return words.get(last).to();
    }

    private Optional<Remark.Type> typeAt(int i) {
        String word = words.get(i).lower();
        if (isExplained(i)) {
            boolean exchange = isExchange(words.subList(i, Math.min(words.size(), i + FAR)));
            return exchange ? AMENDMENT : ofClause(i);
        }
        if (turns(words.get(i)) && i > 0) {
            // "konkluderede, at …, men at formandskabet …": one more conclusion.
            boolean further = i + 1 < words.size() && words.get(i + 1).is(ClauseWords.THAT);
            return further ? Optional.empty() : isExplained(i + 1) ? AMENDMENT : ofOpposed(i + 1);
        }
        if (RemarkWords.excepts(word) && isVoterNext(i + 1)) {
            return Optional.empty();
        }
        if (RemarkWords.excepts(word)) {
            return ScopeReader.ofException(words, i).isAll() ? AMENDMENT : Optional.empty();
        }
        if (RemarkWords.provides(word) && i > 0) {
            return Optional.of(Remark.Type.CONDITION);
        }
        // "kom med input": what they contributed, not what goes with the decision.
        boolean brought = word.equals("med") && i > 0 && words.get(i - 1).is(Verb.Kind.BRING);
        boolean leads = RemarkWords.leads(word) && !brought;
        return leads ? ofNoun(i + 1) : Optional.empty();
    }

    /** {@code Godkendt af alle undtagen Bo Dam (A)}, {@code bortset fra Venstre}: who did not agree. */
    private boolean isVoterNext(int from) {
        int at = from;
        while (at < words.size() && (words.get(at).is("fra") || words.get(at).is("for"))) {
            at++;
        }
        return at < words.size()
                && words.get(at).capital()
                && !Voters.in(words.subList(at, Math.min(words.size(), at + RemarkWords.NEAR)), passage)
                        .isEmpty();
    }

    /** {@code således at}; behind {@code dog} it is a change, whatever its verb. */
    private boolean isExplained(int at) {
        return at < words.size()
                && RemarkWords.explains(
                        words.get(at).lower(),
                        at + 1 < words.size() ? words.get(at + 1).lower() : "");
    }

    /**
     * {@code men beløbet sættes til …}, {@code men med 2023 som startår} change; {@code dog ønskede Bo Dam} does not.
     */
    private Optional<Remark.Type> ofOpposed(int from) {
        for (int i = from; i < Math.min(words.size(), from + FAR); i++) {
            Word word = words.get(i);
            boolean wish = word.is(Verb.Kind.SAY) || word.is(Verb.Kind.WISH);
            if (wish || word.is(Verb.Kind.BE) || word.is(Verb.Kind.HAVE) || isHeld(i)) {
                return Optional.empty();
            }
            if (word.verb().isPresent()) {
                return isStand(word) ? Optional.empty() : AMENDMENT;
            }
        }
        return AMENDMENT;
    }

    /** {@code dog tog Venstre forbehold}: the verb says where somebody stood. */
    private boolean isStand(Word verb) {
        int at = indexAt(verb.from());
        List<StandMark> marks = StandMark.in(words.subList(at, Math.min(words.size(), at + FAR)));
        return !marks.isEmpty() && marks.get(0).from() == 0;
    }

    /** The noun after {@code med den}, {@code under}: within a few words, before any mark. */
    private Optional<Remark.Type> ofNoun(int from) {
        for (int i = from;
                i < Math.min(words.size(), from + RemarkWords.NEAR)
                        && !words.get(i).isMark();
                i++) {
            String word = words.get(i).lower();
            if (RemarkWords.isException(word)
                    && !ScopeReader.ofException(words, i).isAll()) {
                return Optional.empty();
            }
            if (RemarkWords.isChange(word)) {
                return AMENDMENT;
            }
            if (RemarkWords.isCondition(word)) {
                return isHeld(i) ? Optional.empty() : Optional.of(Remark.Type.CONDITION);
            }
            if (RemarkWords.isNote(word)) {
                return Optional.of(Remark.Type.REMARK);
            }
        }
        return Optional.empty();
    }

    /** {@code med forbehold fra Dragør Kommune}: where somebody stood. */
    private boolean isHeld(int noun) {
        return RecordWords.isReservation(words.get(noun).lower())
                && noun + 1 < words.size()
                && RecordWords.leadToHolder(words.get(noun + 1).lower());
    }

    /** {@code idet} with a verb of change is an amendment; with any other it only explains. */
    private Optional<Remark.Type> ofClause(int opener) {
        for (Word word : words.subList(opener, Math.min(words.size(), opener + 2))) {
            if (clauses.containsKey(word.from())) {
                return ofWords(clauses.get(word.from()));
            }
        }
        return Optional.of(Remark.Type.REMARK);
    }

    private Optional<Remark.Type> ofWords(Clause clause) {
        boolean agenda = clause.has(Verb.Kind.TAKE) || clause.has(Verb.Kind.BRING);
        for (Word word : clause.words()) {
            if (agenda && ItemNouns.isAgenda(word.lower())) {
                // "idet punkt 3 blev taget af dagsordenen"
                return AMENDMENT;
            }
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
                return AMENDMENT;
            }
            if (word.is(Verb.Kind.SAY)) {
                return Optional.of(Remark.Type.REMARK);
            }
        }
        // "idet Odense dog ønskede at markere": what one of them thinks.
        boolean voice = clause.has(Verb.Kind.WISH) && isVoterNext(indexAt(clause.start()) + 1);
        boolean limits = isLimited(clause.words())
                && !voice
                && StandMark.in(clause.words()).isEmpty();
        if (limits || about.isOfOtherAmount(clause.words())) {
            return AMENDMENT;
        }
        return Optional.of(followUp.test(clause) ? Remark.Type.FOLLOW_UP : Remark.Type.REMARK);
    }
}
