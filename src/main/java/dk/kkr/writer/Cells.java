package dk.kkr.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of a row, in the order in which they are added. An unknown value is an empty cell. */
final class Cells {
    private static final String BETWEEN_VALUES = "; ";

    private final List<String> cells = new ArrayList<>();

    /** A text. */
    Cells text(String value) {
        cells.add(value);
        return this;
    }

    /** How a value is printed. */
    Cells printed(Optional<?> value) {
        return text(value.map(Object::toString).orElse(""));
    }

    /** The {@linkplain OutputName name} of a value. */
    Cells named(Enum<?> value) {
        return text(OutputName.of(value));
    }

    /** The name of a value that may be unknown. */
    Cells named(Optional<? extends Enum<?>> value) {
        return text(value.map(OutputName::of).orElse(""));
    }

    /** A whole number. */
    Cells number(int value) {
        return text(String.valueOf(value));
    }

    /** Several values in one cell. */
    Cells list(List<String> values) {
        return text(String.join(BETWEEN_VALUES, values));
    }

    /** Cells of another row. */
    Cells all(List<String> values) {
        cells.addAll(values);
        return this;
    }

    /** All that was added. */
    List<String> row() {
        return List.copyOf(cells);
    }
}
