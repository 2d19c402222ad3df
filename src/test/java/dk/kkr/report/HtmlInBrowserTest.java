package dk.kkr.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kkr.model.CheckedDump;
import dk.kkr.report.Browser.Colours;
import dk.kkr.sample.Sample;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page as a real browser sees it; skipped where there is none. */
@Tag("slow")
class HtmlInBrowserTest {
    /** The colour of the place that a link has led to. */
    private static final int MARKED = 0xFFF4C2;

    private static final int WIDE = 1400;
    private static final int NARROW = 390;
    private static final Dimension WINDOW = new Dimension(WIDE, 900);

    /** How much of a wide page the meeting has; the source has the rest. */
    private static final double MEETING = 0.58;

    /** Not a temporary one: a browser that has just ended may still be writing to its profile. */
    private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();

    private static final Path PICTURE = Path.of("src", "cookbook", "report.png");
    private static final Dimension PICTURE_SIZE = new Dimension(1240, 680);
    private static final boolean UPDATE = Boolean.getBoolean("kkr.updatePicture");

    private Optional<Browser> found = Optional.empty();

    @BeforeEach
    void findBrowser() throws IOException {
        found = Browser.find(Files.createDirectories(FOLDER));
        assumeTrue(found.isPresent(), "no chromium on the PATH");
    }

    /** One of each meeting, a text and a PDF. */
    static List<CheckedDump> dumps() throws Exception {
        return List.of(minutes(), agenda());
    }

    private static CheckedDump agenda() throws Exception {
        return Reports.check(Sample.pdfs().get(0));
    }

    private static CheckedDump minutes() throws Exception {
        Sample tika = Sample.all().stream()
                .filter(sample -> sample.toString().equals("syddanmark-referat-2021-11-23.tika"))
                .findFirst()
                .orElseThrow();
        return Reports.check(tika);
    }

    @Test
    void aLinkMarksTheSectionsLinesInTheSourceAndTheSectionInTheMeeting() throws Exception {
        Path page = write(minutes());

        BufferedImage lines = browser().pictureOf(page, "I3-2-lines", WINDOW);
        BufferedImage section = browser().pictureOf(page, "I3-1", WINDOW);

        int border = (int) (lines.getWidth() * MEETING);
        assertThat(share(lines, border, lines.getWidth())).isGreaterThan(0.01);
        assertThat(share(lines, 0, border)).isZero();
        assertThat(share(section, border, section.getWidth())).isZero();
        assertThat(share(section, 0, border)).isGreaterThan(0.01);
    }

    @Test
    void whoFollowsALinkIntoTheSourceStaysWhereHeIsInTheMeeting() throws Exception {
        List<String> said = new Probe(browser(), WIDE).ask(Reports.page(minutes()), """
                scrollTo(0, 1500);
                location.hash = "L300";
                setTimeout(() => {
                  const line = document.getElementById("L300").getBoundingClientRect();
                  answer([scrollY, line.top > 0 && line.bottom < innerHeight, document.body.scrollWidth <= innerWidth]);
                }, 500);
                """);

        assertThat(said).containsExactly("1500", "true", "true");
    }

    @Test
    void onANarrowScreenTheSourceIsBelowAndNothingIsWiderThanTheScreen() throws Exception {
        List<String> said = new Probe(browser(), NARROW).ask(Reports.page(minutes()), """
                const bottom = document.querySelector("main").getBoundingClientRect().bottom;
                answer([innerWidth, document.querySelector("aside").getBoundingClientRect().top >= bottom,
                    document.documentElement.scrollWidth]);
                """);

        assertThat(said).containsExactly("390", "true", "390");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1400", "LIGHT, 390", "DARK, 1400", "DARK, 390"})
    void axeHasNothingSeriousToSay(Colours colours, int width) throws Exception {
        Probe probe = new Probe(browser().with(colours), width);

        // What a link has led to is marked by another colour, in the meeting or in the source.
        assertThat(probe.seriousAccordingToAxe(unfolded(minutes()), "I8")).isEmpty();
        assertThat(probe.seriousAccordingToAxe(unfolded(agenda()), "I3-1-lines"))
                .isEmpty();
    }

    /** The page with the texts of its items, which are folded away. */
    private static String unfolded(CheckedDump dump) throws IOException {
        return Reports.page(dump).replace("<details>", "<details open>");
    }

    @Test
    void axeWouldNotice() throws Exception {
        String page = Reports.page(minutes()).replace("--faint: #", "--faint: #b0b0b0; --unused: #");

        assertThat(new Probe(browser(), WIDE).seriousAccordingToAxe(page, ""))
                .anySatisfy(fault -> assertThat(fault).startsWith("color-contrast"));
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void noLetterIsPrintedOverAnother(CheckedDump dump) throws Exception {
        assertThat(PrintedPages.faultsOf(browser().printed(write(dump)))).isEmpty();
    }

    @Test
    void whatTheDumpSmugglesInIsTextToTheBrowser() throws Exception {
        Path page = write(Reports.check("""
                1. <img src=x onerror=alert(1)> Åbning
                Baggrund
                </code></div><style>*{display:none}</style><script>document.title='gone'</script>
                "><svg onload=alert(1)>&lt;b&gt;&amp; javascript:alert(1) https://x"onclick=alert(1)
                Bilag
                <base href=//x><iframe>
                """));

        String dom = browser().domOf(page);

        assertThat(dom)
                .contains("&lt;script&gt;document.title='gone'&lt;/script&gt;", "&amp;lt;b&amp;gt;&amp;amp;")
                .containsOnlyOnce("<style")
                .contains("<title>Ukendt råd, ukendt dokumenttype, ukendt dato</title>")
                .doesNotContain(
                        "<img", "<script", "<svg", "<iframe", "<base", "href=\"javascript", "onclick=alert(1)\"");
    }

    /** The README's picture of the page; {@code -Dkkr.updatePicture=true} takes it anew. */
    @Test
    void theReadmesPictureIsOfThePage() throws Exception {
        if (UPDATE) {
            writeSmall(browser().pictureOf(write(minutes()), "I3-2-lines", PICTURE_SIZE));
        }

        assertThat(PICTURE).isRegularFile().satisfies(file -> assertThat(Files.size(file))
                .isLessThan(150_000));
        assertThat(ImageIO.read(PICTURE.toFile()).getWidth()).isEqualTo(PICTURE_SIZE.width);
    }

    private static void writeSmall(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        Files.deleteIfExists(PICTURE);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(PICTURE.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), smallest);
        } finally {
            writer.dispose();
        }
    }

    private Browser browser() {
        return found.orElseThrow();
    }

    private Path write(CheckedDump dump) throws Exception {
        return Files.writeString(FOLDER.resolve("page.html"), Reports.page(dump));
    }

    /** How many of a picture's columns have the colour of a marked place: none, if the policy blocked the style. */
    private static double share(BufferedImage picture, int from, int to) {
        int marked = 0;
        for (int x = from; x < to; x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                marked += (picture.getRGB(x, y) & 0xFFFFFF) == MARKED ? 1 : 0;
            }
        }
        return (double) marked / ((to - from) * picture.getHeight());
    }
}
