package dk.kkr.relation;

import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code spec/relations.txt}: the input is an archive as {@link SpecArchive} reads it. Out come the relations: the
 * earlier item, the later one, what relates them, how sure it is, and the evidence. With the option {@code years} the
 * archive also has two years of minutes of KKR Hovedstaden, with standing items and matters of their own.
 */
class RelationsSpecTest {
    static Stream<SpecCase> cases() {
        return SpecFile.read("relations.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOut(SpecCase each) throws Exception {
        each.check(RelationsSpecTest::produce);
    }

    private static List<String> produce(SpecCase each) {
        List<ArchivedItem> items = new ArrayList<>(SpecArchive.itemsOf(each.input()));
        if (each.has("years")) {
            items.addAll(SpecArchive.itemsOf(SpecArchive.years()));
        }
        Map<Place, String> names = new HashMap<>();
        items.forEach(item -> names.put(item.place(), item.place().sourceFile() + " " + item.number()));
        return RelatedItems.of(items).stream()
                .map(relation -> names.get(relation.item()) + " > " + names.get(relation.other()) + " "
                        + nameOf(relation.kind()) + ", " + nameOf(relation.certainty()) + ": " + relation.evidence())
                .toList();
    }

    private static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
