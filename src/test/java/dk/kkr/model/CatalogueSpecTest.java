package dk.kkr.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.spec.SpecFile;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every finding of the catalogue has a case that shows which document causes it. */
class CatalogueSpecTest {
    private static final List<String> FILES =
            List.of("findings.txt", "cover.txt", "bytes.txt", "spelling.txt", "pdf.txt");

    @Test
    void everyFindingHasACase() {
        String expected = FILES.stream()
                .flatMap(file -> SpecFile.read(file).stream())
                .flatMap(each -> each.expected().stream())
                .collect(Collectors.joining("\n"));

        assertThat(EnumSet.allOf(FindingCode.class))
                .allSatisfy(code -> assertThat(expected).contains(": " + code));
    }
}
