package dk.kkr.wording;

import dk.kkr.model.FindingCode;
import dk.kkr.model.LineRange;
import dk.kkr.profile.DanishCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Everything that a page says, in one language. */
public record Wording(Language language) {
    /** {@code vedtaget}. */
    public String say(Phrase phrase) {
        return choose(phrase.danish(), phrase.english());
    }

    /** The same at the beginning of a line: {@code Vedtaget}. */
    public String begin(Phrase phrase) {
        return capitalized(say(phrase));
    }

    /** {@code 19. juni 2020}, {@code 19 June 2020}. */
    public String date(LocalDate day) {
        return choose(
                day.getDayOfMonth() + ". " + DanishCalendar.nameOf(day.getMonth()) + " " + day.getYear(),
                day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + day.getYear());
    }

    /** {@code kl. 9.30}, {@code 9:30}. */
    public String time(LocalTime time) {
        String minutes = time.getMinute() < 10 ? "0" + time.getMinute() : String.valueOf(time.getMinute());
        return choose("kl. " + time.getHour() + "." + minutes, time.getHour() + ":" + minutes);
    }

    /** {@code 12.345}, {@code 12,345}. */
    public String number(int number) {
        String grouped = String.format(Locale.ROOT, "%,d", number);
        return choose(grouped.replace(',', '.'), grouped);
    }

    /** {@code 1 linje}, {@code 870 linjer}. */
    public String count(int number, Counted what) {
        return number(number) + " " + say(what.noun(number));
    }

    /** {@code linje 7}, {@code linje 7–9}. */
    public String lines(LineRange lines) {
        if (lines.first() == lines.last()) {
            return say(Label.LINE) + " " + lines.first();
        }
        return choose("linje ", "lines ") + lines.first() + "–" + lines.last();
    }

    /** The dump's words between the language's quotation marks: {@code »Godkendt.«}. */
    public String quoted(String words) {
        return choose("»" + words + "«", "“" + words + "”");
    }

    /** What a finding means, in one line without a full stop. */
    public String meaning(FindingCode code) {
        return language == Language.DANISH ? DanishCatalogue.meaning(code) : code.meaning();
    }

    /** What to do about it, in one or two sentences. */
    public String advice(FindingCode code) {
        return language == Language.DANISH ? DanishCatalogue.advice(code) : code.advice();
    }

    /** The text with a capital at its beginning. */
    public static String capitalized(String text) {
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    private String choose(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }
}
