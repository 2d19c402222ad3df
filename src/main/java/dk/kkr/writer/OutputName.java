package dk.kkr.writer;

import dk.kkr.model.Finding;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** How values that are no text are spelled in every format, so that JSON and CSV say the same. */
public final class OutputName {
    private OutputName() {}

    /** {@code minutes}, {@code present}, {@code baggrund}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** {@code 09:30}, as a time is printed that has no seconds. */
    static String of(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** Nothing for a finding about the whole dump, which the model gives line 0. */
    public static Optional<Integer> lineOf(Finding finding) {
        return finding.line() == 0 ? Optional.empty() : Optional.of(finding.line());
    }
}
