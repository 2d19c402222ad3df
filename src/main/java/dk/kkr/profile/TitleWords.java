package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that may precede a council's name in a title, {@code Udkast til referat af ekstraordinært møde i KKR Sjælland}.
 * Any other word makes it a different body, {@code Embedsmandsudvalget under KKR Sjælland}, or a sender,
 * {@code Sekretariatet for KKR Sjælland}.
 */
public final class TitleWords {
    private static final Affixes ENDINGS = Affixes.endings(List.of(
            MeetingWords.MEETING,
            MeetingWords.MEETING + "t",
            DocumentWord.MINUTES,
            DocumentWord.MINUTES + "et",
            DocumentWord.AGENDA,
            DocumentWord.AGENDA + "en"));
    private static final Set<String> OTHERS = Set.of(
            "det",
            "et",
            "d",
            "udkast",
            "foreløbig",
            "foreløbigt",
            "endelig",
            "endeligt",
            "godkendt",
            "revideret",
            "ordinært",
            "ordinære",
            "ekstraordinært",
            "ekstraordinære",
            "konstituerende",
            "fælles",
            "kl",
            "kl's",
            "program",
            "beslutninger");

    private TitleWords() {}

    /** Whether a text has only such words. */
    public static boolean areAll(String text) {
        for (String word : Words.split(text.toLowerCase(Locale.ROOT), " \t,.:;|-–/")) {
            if (!isOne(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a title continues on the next line: it is or ends in a preposition, {@code Referat af mødet i}. */
    public static boolean goOn(String text) {
        return SmallWords.leadOn(text.strip());
    }

    /** Whether a word, in lower case, is one of them. */
    public static boolean isOne(String word) {
        if (OTHERS.contains(word)
                || SmallWords.leadOn(word)
                || Digits.isAt(word, 0)
                || DanishCalendar.weekdayOf(word) > 0
                || DanishCalendar.monthOf(word) > 0
                || CouncilName.isWordIn(word)) {
            return true;
        }
        return ENDINGS.areIn(word);
    }
}
