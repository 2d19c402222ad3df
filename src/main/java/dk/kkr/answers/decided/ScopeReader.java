package dk.kkr.answers.decided;

import dk.kkr.answers.language.Word;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.PointWords;
import dk.kkr.profile.RemarkWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which points the words of a clause name: {@code Punkt 1 og 2}, {@code pkt. 1-3}, {@code ad b)}, {@code 2. punkt},
 * {@code de øvrige punkter}, {@code bortset fra punkt 3}. Numbers count only beside a point's word, so that {@code 31
 * medlemmer} names none. Fails on a decision that names the points of another agenda.
 */
final class ScopeReader {
    /** No recommendation has as many points; longer ranges are years or pages. */
    private static final int MOST = 40;

    /** In words; farther on a noun does not go with an ordinal, nor points with an exception. */
    private static final int NEAR = 24;

    private final List<Word> words;
    private final Set<String> labels = new LinkedHashSet<>();

    private ScopeReader(List<Word> words) {
        this.words = words;
    }

    /** The points that words name; all where they name none. */
    static Scope of(List<Word> words) {
        return new ScopeReader(words).read();
    }

    /**
     * The points that a verdict names: {@code Godkendt med en rettelse til punkt 3} names none, since the correction is
     * of it, nor does {@code Drøftet sammen med punkt 3}; {@code med undtagelse af punkt 3} does.
     */
    static Scope ofVerdict(List<Word> words) {
        boolean verb = false;
        for (int i = 0; i + 1 < words.size(); i++) {
            verb |= words.get(i).verb().isPresent();
            if (verb && PointWords.leadToOther(words.get(i).lower())) {
                return of(words.subList(0, i));
            }
            if (RemarkWords.leads(words.get(i).lower()) && isAddition(words, i + 1)) {
                return of(words.subList(0, i));
            }
        }
        return of(words);
    }

    private static boolean isAddition(List<Word> words, int from) {
        for (Word word : words.subList(from, Math.min(words.size(), from + RemarkWords.NEAR))) {
            if (word.isMark() || RemarkWords.isException(word.lower())) {
                return false;
            }
            if (RemarkWords.isChange(word.lower()) || RemarkWords.isNote(word.lower())) {
                return true;
            }
        }
        return false;
    }

    /** The points that an exception names, whose words begin at an index. */
    static Scope ofException(List<Word> words, int from) {
        return of(words.subList(from, Math.min(words.size(), from + NEAR)));
    }

    private Scope read() {
        boolean except = false;
        boolean rest = false;
        int at = 0;
        while (at < words.size()) {
            String word = words.get(at).lower();
            boolean exception = (RemarkWords.excepts(word) || RemarkWords.isException(word)) && labels.isEmpty();
            except |= exception;
            rest |= PointWords.isRest(word) && isBeforeNounOrVerb(at);
            at = readAt(at, exception);
        }
        if (!labels.isEmpty()) {
            return except ? Scope.except(List.copyOf(labels)) : Scope.only(List.copyOf(labels));
        }
        return rest ? Scope.REST : Scope.ALL;
    }

    /** Takes the labels that begin with a word; gives the index after them. */
    private int readAt(int at, boolean exception) {
        String word = words.get(at).lower();
        if (exception && isBareNumber(at + 2)) {
            return readAfter(at + 2);
        }
        if (PointWords.isNoun(word)) {
            return readAfter(at + 1);
        }
        if (PointWords.ordinal(word).isPresent() && isBeforeNoun(at + 1)) {
            labels.add(PointWords.ordinal(word).get());
        } else if (words.get(at).isNumber() && isOrdinalBeforeNoun(at)) {
            labels.add(word);
        }
        return at + 1;
    }

    /** {@code med undtagelse af 2}. */
    private boolean isBareNumber(int at) {
        return at < words.size()
                && words.get(at).isNumber()
                && words.get(at).lower().length() <= 2;
    }

    /** {@code første og anden at}: further ordinals may stand between. */
    private boolean isBeforeNoun(int from) {
        int at = from;
        int end = Math.min(words.size(), from + NEAR);
        while (at < end
                && (ClauseWords.coordinates(words.get(at).lower())
                        || words.get(at).is(",")
                        || PointWords.ordinal(words.get(at).lower()).isPresent())) {
            at++;
        }
        return at < words.size() && PointWords.isNoun(words.get(at).lower());
    }

    /** {@code 1. punkt}, {@code 1. at}, {@code 1. og 3. at}. */
    private boolean isOrdinalBeforeNoun(int i) {
        int at = i;
        while (at + 2 < words.size()
                && words.get(at).isNumber()
                && words.get(at + 1).is(".")) {
            at += 2;
            if (PointWords.isNoun(words.get(at).lower())) {
                return true;
            }
            at += ClauseWords.join(words.get(at).lower()) ? 1 : 0;
        }
        return false;
    }

    /** {@code øvrige punkter}, {@code resten blev godkendt}. */
    private boolean isBeforeNounOrVerb(int i) {
        return i + 1 >= words.size()
                || PointWords.isNoun(words.get(i + 1).lower())
                || ItemNouns.isItem(words.get(i + 1).lower())
                || words.get(i + 1).verb().isPresent();
    }

    /** Takes labels up to a word that joins none; gives its index. */
    private int readAfter(int from) {
        int last = -1;
        boolean range = false;
        int at = from;
        for (; at < words.size(); at++) {
            Word word = words.get(at);
            if (isLabel(word)) {
                addTo(word.lower(), range ? last : -1);
                last = word.isNumber() && word.lower().length() < 3 ? numberOf(word.lower()) : -1;
                range = false;
            } else if (PointWords.isUpTo(word.lower())) {
                range = true;
            } else if (!joins(word)) {
                return at;
            }
        }
        return at;
    }

    private static boolean joins(Word word) {
        return word.isMark() && ".),(:".contains(word.lower())
                || ClauseWords.coordinates(word.lower())
                || PointWords.isNoun(word.lower());
    }

    /** A number, a range, or a single letter. */
    private static boolean isLabel(Word word) {
        String text = word.lower();
        return word.isNumber() && text.length() <= 5
                || text.length() == 1 && Character.isLetter(text.charAt(0)) && !text.equals("i");
    }

    private void addTo(String label, int first) {
        int hyphen = label.indexOf('-');
        if (hyphen > 0) {
            addRange(numberOf(label.substring(0, hyphen)), numberOf(label.substring(hyphen + 1)));
        } else if (first > 0) {
            addRange(first + 1, numberOf(label));
        } else {
            labels.add(label);
        }
    }

    private void addRange(int first, int last) {
        for (int number = first; number > 0 && number <= last && last - first < MOST; number++) {
            labels.add(String.valueOf(number));
        }
    }

    /** A number of a point; -1 for other text and for numbers that no point has. */
    static int numberOf(String text) {
        int number = text.isEmpty() ? -1 : 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i)) || number > MOST) {
                return -1;
            }
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return number;
    }
}
