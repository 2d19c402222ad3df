package dk.kkr.cli;

import dk.kkr.model.Council;
import dk.kkr.profile.CouncilName;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The value of {@code --council}. */
final class CouncilConverter implements ITypeConverter<Council> {
    @Override
    public Council convert(String name) {
        return CouncilName.named(name)
                .orElseThrow(() -> new TypeConversionException(
                        "expected " + ChoiceConverter.oneOf(regions()) + ", with or without KKR, not '" + name + "'"));
    }

    private static List<String> regions() {
        List<String> regions = new ArrayList<>();
        for (Council council : Council.values()) {
            regions.add(council.region());
        }
        return regions;
    }

    /** What a shell completes. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return regions().iterator();
        }
    }
}
