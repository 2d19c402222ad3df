package dk.kkr.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The value of an option that is one of a few words, as they print themselves, in any case. */
final class ChoiceConverter<T extends Enum<T>> implements ITypeConverter<T> {
    private final Class<T> type;

    ChoiceConverter(Class<T> type) {
        this.type = type;
    }

    @Override
    public T convert(String word) {
        List<String> words = new ArrayList<>();
        for (T choice : type.getEnumConstants()) {
            if (choice.toString().equalsIgnoreCase(word)) {
                return choice;
            }
            words.add(choice.toString());
        }
        throw new TypeConversionException("expected " + oneOf(words) + ", not '" + word + "'");
    }

    /** {@code json, ndjson or csv}. */
    static String oneOf(List<String> words) {
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
