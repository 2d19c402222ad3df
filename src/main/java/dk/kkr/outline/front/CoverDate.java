package dk.kkr.outline.front;

import dk.kkr.model.FindingCode;
import dk.kkr.profile.ClockTime;
import dk.kkr.profile.CoverLabel.Kind;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.DocumentWord;
import dk.kkr.text.Digits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The date with the best evidence; none where two are equally good.
 *
 * @param segment index of the segment that has it, -1 if none has
 */
record CoverDate(Optional<Said<LocalDate>> date, int segment) {
    private static final int NOWHERE = -1;
    private static final int YEAR_DIGITS = 4;

    static CoverDate read(CoverPage page) {
        List<Dated> best = new ArrayList<>();
        // A date alone, even without a title, may be any date.
        boolean hasCover = hasCover(page);
        int yearOfTitle = yearOfTitle(page);
        for (int i = 0; i < page.size(); i++) {
            Optional<Dated> found = dateAt(i, page, yearOfTitle);
            reportOddDates(i, page);
            boolean alone = !page.hasLabel(i) && !hasCover;
            if (found.isPresent() && (!alone || found.get().rank().compareTo(Dated.Rank.TIMED) >= 0)) {
                addIfAsGood(found.get(), best);
            }
        }
        return choose(best, page);
    }

    private static void addIfAsGood(Dated found, List<Dated> best) {
        int order = best.isEmpty() ? 1 : found.standing().compareTo(best.get(0).standing());
        if (order > 0) {
            best.clear();
        }
        if (order >= 0) {
            best.add(found);
        }
    }

    /** {@code DAGSORDEN 2015}; 0 where no title has one. */
    private static int yearOfTitle(CoverPage page) {
        for (Segment segment : page.segments()) {
            String text = segment.text();
            int digits = text.length() - YEAR_DIGITS;
            boolean year = digits > 0 && Digits.endOf(text, digits) == text.length() && !Digits.isAt(text, digits - 1);
            boolean title = year && DocumentWord.on(text).isPresent();
            if (title && DanishDate.firstIn(text).isEmpty()) {
                return Integer.parseInt(text.substring(digits));
            }
        }
        return 0;
    }

    private static boolean hasCover(CoverPage page) {
        boolean found = page.isAnyUsed();
        for (Segment segment : page.segments()) {
            found |= segment.label().isPresent();
        }
        return found;
    }

    /** {@code Tid: kl. 10.00} below {@code Dato: 4. april 2017} counts like a time beside it. */
    private static Optional<Dated> dateAt(int index, CoverPage page, int yearOfTitle) {
        int next = index + 1;
        boolean timed =
                next < page.size() && page.kind(next).equals(Optional.of(Kind.TIME)) && ClockTime.isIn(page.text(next));
        return DateLine.of(index, page.segments(), yearOfTitle)
                .map(found -> timed && found.rank() == Dated.Rank.ANNOUNCED
                        ? new Dated(found.date(), Dated.Rank.TIMED, index)
                        : found);
    }

    private static CoverDate choose(List<Dated> best, CoverPage page) {
        for (Dated each : best) {
            page.use(each.segment());
            if (!each.date().equals(best.get(0).date())) {
                page.report(
                        FindingCode.COVER_UNSETTLED,
                        each.segment(),
                        "the cover has two dates, " + best.get(0).date() + " and " + each.date()
                                + ", and does not say which is the meeting's");
                return new CoverDate(Optional.empty(), NOWHERE);
            }
        }
        if (best.isEmpty()) {
            return new CoverDate(Optional.empty(), NOWHERE);
        }
        Dated first = best.get(0);
        return new CoverDate(
                Optional.of(new Said<>(first.date(), page.get(first.segment()).evidence())), first.segment());
    }

    private static void reportOddDates(int index, CoverPage page) {
        String text = page.get(index).value();
        for (String impossible : DanishDate.impossibleIn(text)) {
            page.use(index);
            page.report(FindingCode.DATE_IMPOSSIBLE, index, "there is no '" + impossible + "'");
        }
        for (DanishDate each : DanishDate.allIn(text)) {
            if (each.contradictsWeekday(text)) {
                page.report(
                        FindingCode.DATE_IMPOSSIBLE,
                        index,
                        each.date() + " is another weekday than '" + text + "' says");
            }
        }
    }
}
