package dk.kkr.outline.front;

import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.person.PersonName;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.CouncilName;
import dk.kkr.profile.DanishCalendar;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.DateWords;
import dk.kkr.profile.DocumentWord;
import dk.kkr.profile.MeetingWords;
import dk.kkr.profile.TitleWords;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line that names document, council or meeting: {@code REFERAT 2020}, {@code K K R S J Æ L L A N D}, {@code Dagsorden
 * til møde i KKR Nordjylland fredag den 3. september 2021}.
 *
 * @param councils the councils it names; more than one in {@code Fælles møde for KKR Sjælland og KKR Hovedstaden}
 * @param otherBody whose meeting it is, if not a council's: {@code Referat af møde i Kontaktudvalget}
 */
record TitleLine(Optional<DocumentType> type, List<Council> councils, Optional<String> otherBody) {
    private static final int MAX_BODY = 8;

    /**
     * What a line names; nothing where it is a sentence, a heading of participants, a person's entry, or has a label of
     * another kind.
     */
    static Optional<TitleLine> parse(String text) {
        int colon = text.indexOf(':');
        if (text.endsWith(".") || AttendanceHeading.parse(text).isPresent() || (colon > 0 && isOther(text, colon))) {
            return Optional.empty();
        }
        Optional<DocumentType> type = DocumentWord.on(text);
        List<Council> councils = CouncilName.allOnCover(text);
        boolean person = type.isEmpty() && CouncilName.followsComma(text);
        boolean own = !councils.isEmpty() && !person && TitleWords.areAll(CouncilName.before(text));
        if (type.isEmpty() && !own && !beginsWithMeetingOf(text)) {
            return Optional.empty();
        }
        return Optional.of(new TitleLine(type, own ? councils : List.of(), own ? Optional.empty() : bodyIn(text)));
    }

    /**
     * {@code Vedlagt: Referat af møde den 6. marts}, {@code Referat: Dorte Lind}; not {@code Bestyrelsesmøde: Referat}.
     */
    private static boolean isOther(String text, int colon) {
        String label = text.substring(0, colon).strip();
        String value = text.substring(colon + 1).strip();
        boolean title = DocumentWord.on(label).isPresent() || TitleWords.areAll(label);
        return title
                ? PersonName.isOne(value)
                : Words.of(value).size() > 1 || DocumentWord.on(value).isEmpty();
    }

    /** {@code Møde i Kontaktudvalget}, on a line below the word for the document. */
    private static boolean beginsWithMeetingOf(String text) {
        return MeetingWords.beginWithMeetingOf(text) && bodyIn(text).isPresent();
    }

    /** A few words with a capital; not a person, an address or a sentence. */
    static boolean mayNameBody(String text) {
        List<String> words = Words.of(text);
        if (words.isEmpty() || words.size() > MAX_BODY || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) || "@:.,?!".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return !PersonName.isOne(text) && !TitleWords.areAll(text);
    }

    private static Optional<String> bodyIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int from = MeetingWords.startOfBody(lower);
        return from == 0
                ? Optional.empty()
                : Optional.of(bodyAt(text, lower, from)).filter(body -> !CouncilName.isWordIn(body));
    }

    private static String bodyAt(String text, String lower, int from) {
        int end = DanishDate.firstIn(text).map(DanishDate::from).orElse(text.length());
        int weekday = DanishCalendar.startOfWeekday(lower, from);
        int comma = lower.indexOf(',', from);
        end = weekday > 0 ? Math.min(end, weekday) : end;
        end = comma > 0 ? Math.min(end, comma) : end;
        return DateWords.withoutArticle(
                text.substring(from, Math.max(from, end)).strip());
    }
}
