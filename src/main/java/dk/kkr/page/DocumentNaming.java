package dk.kkr.page;

import dk.kkr.profile.CouncilWord;
import dk.kkr.profile.DanishCalendar;
import dk.kkr.profile.DateWords;
import dk.kkr.profile.PageTotal;
import dk.kkr.profile.PageWord;
import dk.kkr.profile.TitleWords;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import java.util.Locale;

/**
 * What a line says about its document: {@code Referat – KKR Midtjylland – 12. marts 2019 – side 3} names the council
 * and the day, and nothing else. Fails on a document that names its council in words of its own.
 */
final class DocumentNaming {
    private static final int YEAR_DIGITS = 4;

    private final String text;
    private boolean council;
    private boolean month;
    private boolean year;
    private int numbers;
    private boolean nothingElse = true;

    private DocumentNaming(String text) {
        this.text = text;
    }

    static DocumentNaming of(String text) {
        DocumentNaming naming = new DocumentNaming(text);
        naming.read();
        return naming;
    }

    /** Whether the line names the council or a day, and says nothing beyond that. */
    boolean isAll() {
        return nothingElse && (council || hasDay());
    }

    boolean hasCouncilAndDay() {
        return council && hasDay();
    }

    private boolean hasDay() {
        return year && (month || numbers > 2);
    }

    private void read() {
        int at = 0;
        while (at < text.length() && nothingElse) {
            if (Digits.isAt(text, at)) {
                int end = Digits.endOf(text, at);
                year |= end - at == YEAR_DIGITS;
                numbers++;
                at = end;
            } else if (Character.isLetter(text.charAt(at))) {
                at = readWord(at);
            } else {
                at++;
            }
        }
    }

    private int readWord(int start) {
        int end = Letters.endOf(text, start);
        int councilEnd = CouncilWord.endAt(text, start);
        if (councilEnd >= end) {
            council = true;
            boolean lettersApart = councilEnd > end;
            return lettersApart ? endOfCapitalised(endOfSpacedLetters(start)) : endOfRegion(end);
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean named = DanishCalendar.monthOf(word) > 0;
        month |= named;
        nothingElse = named
                || TitleWords.isOne(word)
                || DateWords.isDate(word)
                || PageWord.is(word)
                || PageTotal.hasWord(word)
                || DanishCalendar.weekdayOf(word) > 0;
        return end;
    }

    /** After the one capitalised word that follows the council's: its region. */
    private int endOfRegion(int councilEnd) {
        int at = councilEnd;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at > councilEnd ? endOfCapitalised(at) : councilEnd;
    }

    private int endOfCapitalised(int start) {
        return start < text.length() && Character.isUpperCase(text.charAt(start)) ? Letters.endOf(text, start) : start;
    }

    private int endOfSpacedLetters(int start) {
        int at = start;
        while (at < text.length()
                && (text.charAt(at) == ' '
                        || (Character.isLetter(text.charAt(at)) && Letters.endOf(text, at) == at + 1))) {
            at++;
        }
        return at;
    }
}
