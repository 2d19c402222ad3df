package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The time at which the meeting begins, among the times in a text. The words right before a time, back to the previous
 * time, say what it is for; without such words, those right after it:
 *
 * <pre>
 * frokost kl. 12.00, møde kl. 13.00      the second
 * kl. 8.30 gruppemøder, kl. 9.30 møde    the second
 * kl. 10.00 – 13.15                      the first; where the meeting ends is no other time
 * fra kl. 9.30 (kaffe fra kl. 9.00)      the first
 * </pre>
 *
 * <p>Fails on a document that says in the line above what a time is for.
 *
 * @param times the meeting's times, or those of which nothing is said; several where the text does not settle it
 * @param ofMeeting whether the text says that they are the meeting's
 */
public record MeetingTime(List<ClockTime> times, boolean ofMeeting) {
    /** They do not say what a time is for; nor do small words and those of labels. */
    private static final Set<String> NEUTRAL = Set.of(ClockTime.WORD, "ca", "d", "begynder", "senest", "præcis");

    /** Between the beginning and the end of one meeting: {@code 10.00 – ca. 12.00}, {@code kl. 14 til kl. 16.30}. */
    private static final Set<String> RANGE = Set.of("-", "–", "—", "til");

    private static final Set<String> WITHIN_RANGE = Set.of("kl.", "kl", "ca.", "ca", "cirka");

    /** What a time is of which ends the meeting: {@code Mødet hævet kl. 18.10}, {@code Mødeslut:}. */
    private static final Affixes ENDS = Affixes.stems(List.of("slut", "mødeslut", "afslut", "hæve", "ophør"));

    private static final Affixes BEGINS = Affixes.stems(List.of("begynd", "start", "påbegynd", "indled", "åbne"));

    private static final String DEFINITE = MeetingWords.MEETING + "t";

    /** What stands before them is something else than the meeting behind them. */
    private static final Set<String> BESIDE = Set.of("til", "før", "efter", "inden");

    private static final Set<String> AFTERWARDS =
            Set.of("efterfulgt", "hvorefter", "derefter", "herefter", "inkl.", "inklusive", "med");

    private static final String CLAUSE_ENDS = ",;()\n\t";

    public MeetingTime {
        times = List.copyOf(times);
    }

    /** The meeting's times in a text; none where all are for something else. */
    public static MeetingTime in(String text) {
        List<ClockTime> named = new ArrayList<>();
        List<ClockTime> neutral = new ArrayList<>();
        List<ClockTime> all = ClockTime.allIn(text);
        for (int i = 0; i < all.size(); i++) {
            if (i > 0 && isEnd(text, all.get(i - 1), all.get(i))) {
                continue;
            }
            int before = i == 0 ? 0 : all.get(i - 1).to();
            int after = i + 1 < all.size() ? endOfRange(text, all, i + 1) : text.length();
            switch (ownerOf(text, before, all.get(i), after)) {
                case MEETING -> named.add(all.get(i));
                case NOBODY -> neutral.add(all.get(i));
                case OTHER -> {}
            }
        }
        return named.isEmpty() ? new MeetingTime(neutral, false) : new MeetingTime(named, true);
    }

    /** When a sentence says that the meeting begins: {@code Mødet begyndte kl. 16.00 og sluttede kl. 18.10}. */
    public static Optional<ClockTime> startIn(String text) {
        for (ClockTime time : ClockTime.allIn(text)) {
            boolean meeting = false;
            boolean begins = false;
            for (String each : Words.ofLetters(text.substring(startOfSentence(text, time.from()), time.from()))) {
                String word = each.toLowerCase(Locale.ROOT);
                boolean begun = BEGINS.areIn(word);
                boolean noun = !meeting && MeetingWords.nameMeeting(word);
                if (!begun && !noun && !isNeutral(word)) {
                    meeting = false;
                    break;
                }
                meeting |= noun;
                begins |= begun;
            }
            if (meeting && begins) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    private static int startOfSentence(String text, int from) {
        int stop = text.lastIndexOf(". ", Math.max(0, from - 2 - ClockTime.WORD.length() - 1));
        return Math.max(startOfClause(text, from), stop < 0 ? 0 : stop + 2);
    }

    private enum Owner {
        MEETING,
        OTHER,
        NOBODY
    }

    private static boolean isEnd(String text, ClockTime start, ClockTime end) {
        boolean dash = false;
        for (String word : Words.of(text.substring(start.to(), end.from()).toLowerCase(Locale.ROOT))) {
            if (RANGE.contains(word)) {
                dash = true;
            } else if (!WITHIN_RANGE.contains(word)) {
                return false;
            }
        }
        return dash;
    }

    /** Where the words after a time end: at the next time that is not the end of its own range. */
    private static int endOfRange(String text, List<ClockTime> all, int next) {
        boolean own = isEnd(text, all.get(next - 1), all.get(next));
        int other = own ? next + 1 : next;
        return other < all.size() ? all.get(other).from() : text.length();
    }

    private static Owner ownerOf(String text, int before, ClockTime time, int after) {
        String words = text.substring(Math.max(before, startOfClause(text, time.from())), time.from());
        Owner owner = ownerIn(hasCalendarWord(words) ? words.substring(Bodies.endOfMembers(words)) : words);
        // After a date and its time comes the place.
        if (owner != Owner.NOBODY || hasCalendarWord(words)) {
            return owner;
        }
        int end = time.to();
        while (end < after && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String afterTime =
                text.substring(Math.min(endOfOwnRange(text, time), end), end).strip();
        return VenueWords.lead(afterTime) || sayEnd(afterTime) || sayNext(afterTime)
                ? Owner.NOBODY
                : ownerIn(afterTime);
    }

    /** {@code kl. 9.00-10.00: Gruppemøder}: after the end of the time's own range. */
    private static int endOfOwnRange(String text, ClockTime time) {
        List<ClockTime> after = ClockTime.allIn(text);
        for (int i = 1; i < after.size(); i++) {
            if (after.get(i - 1).from() == time.from() && isEnd(text, time, after.get(i))) {
                return after.get(i).to();
            }
        }
        return time.to();
    }

    private static int startOfClause(String text, int from) {
        int at = from;
        while (at > 0 && CLAUSE_ENDS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    /** {@code kl. 9 til 12 efterfulgt af frokost}, {@code med forudgående frokost}: what goes with it. */
    private static boolean sayNext(String words) {
        int blank = words.indexOf(' ');
        return AFTERWARDS.contains(words.substring(0, Math.max(0, blank)).toLowerCase(Locale.ROOT));
    }

    private static boolean sayEnd(String words) {
        for (String word : Words.ofLetters(words)) {
            if (ENDS.areIn(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static Owner ownerIn(String words) {
        if (sayEnd(words)) {
            return Owner.OTHER;
        }
        Owner owner = Owner.NOBODY;
        boolean led = false;
        for (String each : Words.ofLetters(words)) {
            String word = each.toLowerCase(Locale.ROOT);
            if (word.isEmpty()) {
                continue;
            }
            // "Tilmelding til mødet senest kl. 12", "Frokost efter mødet kl. 12": what comes first has its time.
            boolean beside = led && owner == Owner.OTHER && word.equals(DEFINITE);
            if (MeetingWords.nameMeeting(word) && !beside) {
                return Owner.MEETING;
            }
            owner = isNeutral(word) || DocumentWord.isAlone(word) ? owner : Owner.OTHER;
            led = BESIDE.contains(word);
        }
        return owner;
    }

    private static boolean isNeutral(String word) {
        return NEUTRAL.contains(word) || SmallWords.leadOn(word) || CoverLabel.isWordOfTime(word) || isCalendar(word);
    }

    private static boolean hasCalendarWord(String words) {
        for (String word : Words.ofLetters(words)) {
            if (isCalendar(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return !Letters.areIn(words) && Digits.endOf(words.strip(), 0) > 0;
    }

    private static boolean isCalendar(String word) {
        return DanishCalendar.weekdayOf(word) > 0 || DanishCalendar.monthBeginning(word) > 0;
    }
}
