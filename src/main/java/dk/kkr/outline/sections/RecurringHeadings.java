package dk.kkr.outline.sections;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.FindingLog;
import dk.kkr.model.SectionType;
import dk.kkr.profile.OtherHeading;
import dk.kkr.profile.SectionHeadings;
import dk.kkr.text.Words;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Headings of sections in other words: {@code Beslutning den 3. september 2021}, {@code KKR Midtjyllands beslutning},
 * {@code Sekretariatet indstiller}, {@code Økonomi}, and {@code Konklusion} where no heading is {@code Beslutning}. The
 * same short line, digits aside, occurs at least three times in the dump and is or has the word for a section; or it
 * begins as such a line with a day does, {@code Beslutning i Økonomiudvalget den 3. maj 2021}, and has a day too. Fails
 * on a repeated short sentence with such a word and without a full stop.
 */
public final class RecurringHeadings {
    private static final int MIN_TIMES = 3;

    /** {@code Beslutning i Forretningsudvalget mandag den 25. februar 2019, pkt. 4}, with room to spare. */
    private static final int MAX_LENGTH = 80;

    private final Lines lines;
    private final OtherWords words;
    private final boolean decided;
    private final Map<String, Integer> times = new HashMap<>();

    /** The first words of those that recur with numbers. */
    private final Set<String> beginnings = new HashSet<>();

    private final FindingLog findings = new FindingLog();

    private RecurringHeadings(Lines lines, OtherWords words) {
        this.lines = lines;
        this.words = words;
        this.decided = SectionHeadingLine.ofDecisionIn(lines);
    }

    /** Marks the headings among the lines; returns a finding for each form of them. */
    public static List<Finding> mark(Lines lines, OtherWords words) {
        RecurringHeadings headings = new RecurringHeadings(lines, words);
        for (int i = 0; i < lines.size(); i++) {
            headings.count(i);
        }
        if (!headings.times.isEmpty() && Collections.max(headings.times.values()) >= MIN_TIMES) {
            for (int i = 0; i < lines.size(); i++) {
                headings.learn(i);
            }
            for (int i = 0; i < lines.size(); i++) {
                headings.mark(i);
            }
        }
        return headings.findings.all();
    }

    private void count(int index) {
        if (typeOf(index).isPresent()) {
            times.merge(formOf(lines.get(index).text()), 1, Integer::sum);
        }
    }

    private void learn(int index) {
        String text = lines.get(index).text();
        if (lines.get(index).hasDigit() && recurs(text) && typeOf(index).isPresent()) {
            beginnings.add(beginningOf(text));
        }
    }

    private boolean recurs(String text) {
        return times.getOrDefault(formOf(text), 0) >= MIN_TIMES;
    }

    /** {@code Beslutning i}. */
    private static String beginningOf(String text) {
        List<String> words = Words.of(text);
        return String.join(" ", words.subList(0, Math.min(2, words.size())));
    }

    private void mark(int index) {
        Optional<SectionType> type = typeOf(index);
        Line line = lines.get(index);
        boolean one = type.isPresent()
                && (recurs(line.text()) || line.hasDigit() && beginnings.contains(beginningOf(line.text())));
        if (one) {
            findings.add(Finding.of(
                    FindingCode.RECURRING_HEADING,
                    line.number(),
                    "'" + line.text() + "' was taken for the heading of a section, since it recurs"));
            lines.set(index, line.withMark(new Mark.SectionHeading(type.get())));
        }
    }

    private Optional<SectionType> typeOf(int index) {
        Line line = lines.get(index);
        String text = line.text();
        boolean mayBeHeading = line.isBody()
                && text.length() <= MAX_LENGTH
                && line.beginsInCapital()
                && ".,;".indexOf(line.lastCharacter()) < 0;
        if (!mayBeHeading) {
            return Optional.empty();
        }
        Optional<SectionType> named = SectionHeadings.namedIn(text);
        return named.isPresent() || decided ? named : decisionOn(index);
    }

    private Optional<SectionType> decisionOn(int index) {
        Optional<OtherHeading> heading = words.at(index);
        boolean decision = heading.isPresent()
                && heading.get().kind() == OtherHeading.Kind.DECISION
                && heading.get().end() == lines.get(index).text().length();
        return decision ? Optional.of(heading.get().type()) : Optional.empty();
    }

    private static String formOf(String text) {
        StringBuilder form = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                form.append(text.charAt(i));
            }
        }
        return form.toString();
    }
}
