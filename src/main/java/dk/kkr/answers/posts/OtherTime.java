package dk.kkr.answers.posts;

import dk.kkr.answers.language.Passage;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.LaterWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether words put what they tell at another time than the meeting's. */
final class OtherTime {
    /** In characters, from the word for a meeting to its day, and over the day itself. */
    private static final int LONGEST = 40;

    private static final int YEAR = 4;

    private final Passage passage;
    private final Optional<LocalDate> meeting;

    OtherTime(Passage passage, Optional<LocalDate> meeting) {
        this.passage = passage;
        this.meeting = meeting;
    }

    /** {@code på næste møde}, {@code på mødet den 3. juni}, {@code senere}. */
    boolean isLater(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String word = lower(parts, i);
            if (LaterWords.areLater(word, lower(parts, i + 1))) {
                return true;
            }
            boolean next = LaterWords.areNext(lower(parts, i - 1)) && LaterWords.leadTo(lower(parts, i - 2))
                    || LaterWords.areNext(lower(parts, i - 1)) && LaterWords.leadTo(lower(parts, i - 3));
            boolean day = LaterWords.leadTo(lower(parts, i - 1))
                    && isAfterMeeting(parts.get(i).to());
            if (LaterWords.areMeeting(word) && (next || day)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterMeeting(int from) {
        String text = passage.text();
        List<DanishDate> days = DanishDate.allIn(text.substring(from, Math.min(text.length(), from + LONGEST)));
        return !days.isEmpty()
                && days.get(0).from() < LONGEST / 4
                && meeting.isPresent()
                && days.get(0).date().isAfter(meeting.get());
    }

    /** {@code i 2018}, {@code i juni 2018}: a year before the meeting's. */
    boolean isEarlier(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            String word = lower(parts, i);
            boolean led = LaterWords.leadToYear(lower(parts, i - 1)) || LaterWords.leadToYear(lower(parts, i - 2));
            if (led
                    && word.length() == YEAR
                    && isYear(word)
                    && meeting.isPresent()
                    && Integer.parseInt(word) < meeting.get().getYear()) {
                return true;
            }
        }
        return false;
    }

    /** {@code har på sit seneste møde valgt}. */
    boolean isAtLastMeeting(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (LaterWords.areMeeting(lower(parts, i)) && LaterWords.areLast(lower(parts, i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return word.charAt(0) == '1' || word.charAt(0) == '2';
    }

    private static String lower(List<Part> parts, int i) {
        return i < 0 || i >= parts.size() ? "" : parts.get(i).lower();
    }
}
