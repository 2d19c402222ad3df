package dk.kkr.writer;

import dk.kkr.model.Finding;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How values other than text are spelled in every format, so that JSON and CSV agree. */
public final class OutputName {
    private OutputName() {}

    /** {@code minutes}, {@code present}, {@code follow-up}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of several values, in order. */
    static List<String> ofAll(List<? extends Enum<?>> values) {
        List<String> names = new ArrayList<>(values.size());
        for (Enum<?> value : values) {
            names.add(of(value));
        }
        return names;
    }

    /** {@code 09:30}: a time without seconds. */
    static String of(LocalTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    /** The line of a finding; empty for one about the whole dump, which has line 0 in the model. */
    public static Optional<Integer> lineOf(Finding finding) {
        return finding.line() == 0 ? Optional.empty() : Optional.of(finding.line());
    }
}
