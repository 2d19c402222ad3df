package dk.kkr.answers.decided;

import dk.kkr.answers.language.Word;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.PointWords;
import dk.kkr.profile.RemarkWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Which points the words of a clause name: {@code Punkt 1 og 2}, {@code pkt. 1-3}, {@code ad b)}, {@code 2. punkt},
 * {@code de øvrige punkter}, {@code bortset fra punkt 3}. Numbers count only beside a point's word, so that {@code 31
 * medlemmer} names none. Fails on a decision that names the points of another agenda.
 */
final class ScopeReader {
    /** No recommendation has as many points; longer ranges are years or pages. */
    private static final int MOST = 40;

    private final List<Word> words;
    private final List<String> labels = new ArrayList<>();

    private ScopeReader(List<Word> words) {
        this.words = words;
    }

    /** The points that words name; all where they name none. */
    static Scope of(List<Word> words) {
        ScopeReader reader = new ScopeReader(words);
        boolean except = false;
        boolean rest = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).lower();
            boolean exception = (RemarkWords.excepts(word) || RemarkWords.isException(word)) && reader.labels.isEmpty();
            except |= exception;
            if (exception
                    && i + 2 < words.size()
                    && words.get(i + 2).isNumber()
                    && words.get(i + 2).lower().length() <= 2) {
                reader.readAfter(i + 2);
            }
            boolean noun = PointWords.isNoun(word);
            if (noun) {
                reader.readAfter(i + 1);
            } else if (PointWords.ordinal(word).isPresent() && reader.isBeforeNoun(i + 1)) {
                reader.labels.add(PointWords.ordinal(word).get());
            } else if (words.get(i).isNumber() && reader.isOrdinalBeforeNoun(i)) {
                reader.labels.add(word);
            }
            rest |= PointWords.isRest(word) && reader.isBeforeNounOrVerb(i);
        }
        if (!reader.labels.isEmpty()) {
            return except ? Scope.except(reader.labels) : Scope.only(reader.labels);
        }
        return rest ? Scope.REST : Scope.ALL;
    }

    /** {@code første og anden at}: further ordinals may stand between. */
    private boolean isBeforeNoun(int from) {
        int at = from;
        while (at < words.size()
                && (ClauseWords.coordinates(words.get(at).lower())
                        || words.get(at).is(",")
                        || PointWords.ordinal(words.get(at).lower()).isPresent())) {
            at++;
        }
        return at < words.size() && PointWords.isNoun(words.get(at).lower());
    }

    /** {@code 1. punkt}, {@code 1. at}. */
    private boolean isOrdinalBeforeNoun(int i) {
        return i + 2 < words.size()
                && words.get(i + 1).is(".")
                && PointWords.isNoun(words.get(i + 2).lower());
    }

    /** {@code øvrige punkter}, {@code resten blev godkendt}. */
    private boolean isBeforeNounOrVerb(int i) {
        return i + 1 >= words.size()
                || PointWords.isNoun(words.get(i + 1).lower())
                || ItemNouns.isItem(words.get(i + 1).lower())
                || words.get(i + 1).verb().isPresent();
    }

    private void readAfter(int from) {
        int last = -1;
        boolean range = false;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (isLabel(word)) {
                addTo(word.lower(), range ? last : -1);
                last = word.isNumber() && word.lower().length() < 3 ? numberOf(word.lower()) : -1;
                range = false;
            } else if (PointWords.isUpTo(word.lower())) {
                range = true;
            } else if (!joins(word)) {
                return;
            }
        }
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
