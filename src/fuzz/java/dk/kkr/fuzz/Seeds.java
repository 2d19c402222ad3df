package dk.kkr.fuzz;

import dk.kkr.sample.Sample;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What a fuzzer begins with: inputs that are known to lead far into the program. */
final class Seeds {
    private static final List<String> FOLLOWING_A_HEADING = List.of("blocks.txt", "hyphens.txt");
    private static final String HEADING = "1. Mødets åbning\nSAG-2021-00001 abc\n\nBaggrund\n";

    private Seeds() {}

    /** The samples, and the spec cases as dumps. */
    static Stream<Arguments> dumps() {
        return Stream.concat(
                Sample.all().stream().map(Sample::bytes).map(Arguments::of),
                Stream.concat(SpecFile.OF_DUMPS.stream(), Stream.of("participants.txt", "surprises.txt", "hyphens.txt"))
                        .flatMap(file -> SpecFile.read(file).stream().map(each -> dump(file, each))));
    }

    /** The spec cases of the input stage, in each of which a character stands for a byte. */
    static Stream<Arguments> bytes() {
        return SpecFile.read("bytes.txt").stream()
                .map(each -> Arguments.of((Object) each.text().getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Cells parted by {@link CsvFuzz#CELL_END}. */
    static Stream<Arguments> cells() {
        return Stream.of("a,b;c\0\"quoted\"\0line\nline", "=1+1\0 -2\0\t@a", "\r\0\r\n\0\"", "’=1\0\u00A0+1\0\uFEFF=")
                .map(cells -> Arguments.of((Object) cells.getBytes(StandardCharsets.UTF_8)));
    }

    private static Arguments dump(String file, SpecCase each) {
        String text = FOLLOWING_A_HEADING.contains(file) ? HEADING + each.text() : each.text();
        return Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8));
    }
}
