package dk.kkr.outline;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.model.Place;
import dk.kkr.outline.contents.ContentsEnding;
import dk.kkr.outline.contents.ContentsMarkup;
import dk.kkr.text.Digits;
import dk.kkr.text.PlainHyphen;
import java.util.ArrayList;
import java.util.List;

/** Finds the {@link Labels} of a line. */
final class LabelFinder {
    private final Line line;
    private final String printed;
    private final List<Place> places = new ArrayList<>();

    private LabelFinder(Line line) {
        this.line = line;
        this.printed = line.printed();
    }

    /** From left to right. */
    static List<Place> in(Line line) {
        LabelFinder labels = new LabelFinder(line);
        if (line.mark() instanceof Mark.ItemHeading) {
            labels.addBeforeNumber(
                    line.text().isEmpty() ? labels.printed.length() : labels.printed.lastIndexOf(line.text()));
        } else if (line.mark() instanceof Mark.CaseReference reference) {
            labels.addAroundCase(reference);
        } else if (line.mark() instanceof Mark.ContentsLine entry) {
            labels.addAround(entry);
        } else if (line.mark() == Mark.Plain.TITLE_CONTINUED && line.text().isEmpty()) {
            labels.add(0, labels.printed.length());
        }
        return labels.places;
    }

    /** {@code Sagsnr.: 15/1203, sagsbehandler: abc}. */
    private void addAroundCase(Mark.CaseReference reference) {
        String text = PlainHyphen.in(printed);
        int start = text.indexOf(reference.caseId());
        int end = start + reference.caseId().length();
        addWords(0, start);
        reference.caseOfficer().ifPresent(officer -> addWords(end, text.indexOf(officer, end)));
    }

    private void addAround(Mark.ContentsLine entry) {
        if (line.text().isEmpty() && entry.isWithin()) {
            // The number of a title in another line.
            return;
        }
        int from = entry.number().isPresent() ? startOfTitle() : 0;
        int title = printed.indexOf(line.text(), from);
        if (title < 0) {
            addTargets();
            return;
        }
        if (entry.number().isPresent()) {
            addBeforeNumber(title);
        } else {
            add(0, title);
        }
        int end = title + line.text().length();
        int page = entry.page().map(found -> startOfPage(end, found)).orElse(printed.length());
        addWords(end, page);
        addWords(Digits.endOf(printed, page), printed.length());
    }

    /** The offset after the first level of the number; without a title after all of its levels. */
    private int startOfTitle() {
        int at = Digits.endOf(printed, firstDigit(0));
        while (line.text().isEmpty() && at < printed.length() && isInNumber(at)) {
            at++;
        }
        return at;
    }

    /** {@code Nyt [om vejen](#_Toc2) 4}: what was removed from the middle of an entry, if anything. */
    private void addTargets() {
        if (!ContentsMarkup.links(line.text()).isEmpty()) {
            return;
        }
        for (ContentsMarkup.Link link : ContentsMarkup.links(printed)) {
            add(link.target(), link.end());
        }
    }

    /** The number ends at the last digit before the title; a number that kkr counted is not printed. */
    private void addBeforeNumber(int title) {
        int end = title;
        while (end > 0 && !Digits.isAt(printed, end - 1)) {
            end--;
        }
        int start = end;
        while (start > 0 && isInNumber(start - 1)) {
            start--;
        }
        addWords(0, start);
    }

    private boolean isInNumber(int at) {
        return Digits.isAt(printed, at) || ".\\".indexOf(printed.charAt(at)) >= 0;
    }

    private int startOfPage(int from, int page) {
        int at = firstDigit(from);
        while (at < printed.length() && !isNumber(at, page)) {
            at = firstDigit(Digits.endOf(printed, at));
        }
        return at;
    }

    private boolean isNumber(int at, int number) {
        String digits = printed.substring(at, Digits.endOf(printed, at));
        return digits.length() <= ContentsEnding.MAX_DIGITS && Integer.parseInt(digits) == number;
    }

    private int firstDigit(int from) {
        int at = from;
        while (at < printed.length() && !Digits.isAt(printed, at)) {
            at++;
        }
        return at;
    }

    private void addWords(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetterOrDigit(printed.codePointAt(at))) {
                add(from, to);
                return;
            }
        }
    }

    private void add(int from, int to) {
        if (from < to) {
            int start = line.from();
            places.add(new Place(line.number(), start + from, start + to));
        }
    }
}
