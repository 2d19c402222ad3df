package dk.kkr.agenda;

import dk.kkr.text.IgnoringCase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The date of the meeting on a line of its own, or in the line that names document or council:
 *
 * <pre>
 * Fredag den 3. september 2021 kl. 9.00
 * Dagsorden til møde i KKR Nordjylland fredag den 3. september 2021
 * </pre>
 *
 * <p>Of several, one that names the meeting goes before one with a time of day, and that before one that is only a
 * date, as letters have. A date behind a label of another kind, {@code Udsendt: 1. marts 2021}, is none, nor that of
 * another meeting. A document would break it that writes when it was sent, without a colon, above the meeting's date.
 *
 * @param line index of the line
 * @param rank the higher, the surer
 */
record UnlabelledDate(int line, LocalDate date, Optional<LocalTime> startTime, int rank) {
    /** Of a line that names document, council or meeting, and says when it begins. */
    private static final int BEST_RANK = 4;

    /** {@code Fredag den 3. september 2021 kl. 9.00-12.00} and no sentence. */
    private static final int MAX_LINE = 60;

    private static final String DATE = "dato";
    private static final String MEETING = "møde";
    private static final List<String> OTHER_MEETINGS = List.of("næste", "kommende", "seneste", "sidste", "forrige");

    static Optional<UnlabelledDate> in(List<String> lines) {
        Optional<UnlabelledDate> best = Optional.empty();
        int bestRank = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            Optional<DanishDate> found = mayHold(text) ? DanishDate.firstIn(text) : Optional.empty();
            int rank = found.map(date -> rank(text, date)).orElse(0);
            if (rank > bestRank) {
                DanishDate date = found.orElseThrow();
                String below = i + 1 < lines.size() ? lines.get(i + 1) : "";
                Optional<LocalTime> time =
                        ClockTime.firstIn(text.substring(date.to())).or(() -> timeOn(below));
                best = Optional.of(new UnlabelledDate(i, date.date(), time, rank));
                bestRank = rank;
            }
        }
        return best;
    }

    /** {@code kl. 10.00 - 12.00}, on the line below the date. */
    private static Optional<LocalTime> timeOn(String line) {
        return IgnoringCase.startsWith(line, "kl") ? ClockTime.firstIn(line) : Optional.empty();
    }

    /** Whether it goes before the date behind {@code Dato:}, which may be a letter's. */
    boolean isSure() {
        return rank == BEST_RANK;
    }

    private static boolean mayHold(String text) {
        return !text.endsWith(".") && (text.length() <= MAX_LINE || isTitle(text) || CoverLines.saysWhen(text));
    }

    private static boolean isTitle(String text) {
        return DocumentWord.on(text).isPresent() || CouncilName.onCover(text).isPresent();
    }

    /** 0 where the date is another's. */
    private static int rank(String text, DanishDate date) {
        String before = text.substring(0, date.from());
        boolean meeting = namesMeeting(before);
        if (IgnoringCase.containsAny(before, OTHER_MEETINGS)
                || (before.indexOf(':') >= 0 && !meeting && !isTitle(before) && !hasDateWord(before))) {
            return 0;
        }
        boolean timed = ClockTime.firstIn(text.substring(date.to())).isPresent();
        return 1 + (timed ? 1 : 0) + (meeting || isTitle(before) ? 2 : 0);
    }

    /** {@code Sted, dato: Vejle, den …}, and not {@code Udskriftsdato: …}. */
    private static boolean hasDateWord(String label) {
        return IgnoringCase.startsWith(label, DATE) || IgnoringCase.indexOf(label, " " + DATE, 0) >= 0;
    }

    /** {@code KKR-mødet}, and not {@code Formøde}. */
    private static boolean namesMeeting(String text) {
        int at = IgnoringCase.indexOf(text, MEETING, 0);
        return at == 0 || (at > 0 && !Character.isLetter(text.charAt(at - 1)));
    }
}
