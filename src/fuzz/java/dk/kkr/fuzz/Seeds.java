package dk.kkr.fuzz;

import dk.kkr.DrawnPdf;
import dk.kkr.sample.Sample;
import dk.kkr.spec.SpecCase;
import dk.kkr.spec.SpecDump;
import dk.kkr.spec.SpecFile;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What a fuzzer begins with: inputs that are known to lead far into the program. */
final class Seeds {
    private Seeds() {}

    /** The samples, and the spec cases as dumps; none of a known gap, which may be one of the invariants. */
    static Stream<Arguments> dumps() {
        return Stream.concat(
                Sample.all().stream().map(Sample::bytes).map(Arguments::of),
                SpecFile.ALL.stream()
                        .flatMap(file -> SpecFile.read(file).stream())
                        .filter(each -> each.knownGap().isEmpty())
                        .map(Seeds::dump));
    }

    /** The spec cases of the input stage, in each of which a character stands for a byte. */
    static Stream<Arguments> bytes() {
        return SpecFile.read("bytes.txt").stream().map(Seeds::dump);
    }

    /** Small PDFs: those that the spec cases draw. */
    static Stream<Arguments> pdfs() {
        return SpecFile.read("pdf.txt").stream().map(each -> Arguments.of((Object) DrawnPdf.of(each.input())));
    }

    /** Cells separated by {@link CsvFuzz#CELL_END}. */
    static Stream<Arguments> cells() {
        return Stream.of("a,b;c\0\"quoted\"\0line\nline", "=1+1\0 -2\0\t@a", "\r\0\r\n\0\"", "’=1\0\u00A0+1\0\uFEFF=")
                .map(cells -> Arguments.of((Object) cells.getBytes(StandardCharsets.UTF_8)));
    }

    private static Arguments dump(SpecCase each) {
        return Arguments.of((Object) SpecDump.bytesOf(each));
    }
}
