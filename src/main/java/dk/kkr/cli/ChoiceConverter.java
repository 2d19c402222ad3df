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
        String last = words.remove(words.size() - 1);
        throw new TypeConversionException(
                "expected " + String.join(", ", words) + " or " + last + ", not '" + word + "'");
    }
}
