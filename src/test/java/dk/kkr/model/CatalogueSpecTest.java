package dk.kkr.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.spec.SpecFile;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every finding of the catalogue has a case that shows what document brings it about. */
class CatalogueSpecTest {
    private static final List<String> FILES = List.of("findings.txt", "cover.txt", "bytes.txt");

    /** Of no document any more: without a cover, the decisions tell the type. Scripts may filter by it all the same. */
    private static final Set<FindingCode> RETIRED = EnumSet.of(FindingCode.DOCUMENT_TYPE_UNKNOWN);

    @Test
    void everyFindingHasACase() {
        String expected = FILES.stream()
                .flatMap(file -> SpecFile.read(file).stream())
                .flatMap(each -> each.expected().stream())
                .collect(Collectors.joining("\n"));

        assertThat(EnumSet.complementOf(EnumSet.copyOf(RETIRED)))
                .allSatisfy(code -> assertThat(expected).contains(": " + code));
    }
}
