package dk.kkr.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.kkr.model.CheckedDump;
import dk.kkr.sample.Sample;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page as a real browser sees it; skipped where there is none. */
@Tag("slow")
class HtmlInBrowserTest {
    /** The colour of the place that a link has led to. */
    private static final int MARKED = 0xFFF4C2;

    /** Not a temporary one: a browser that has just ended may still be writing to its profile. */
    private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();

    private Optional<Browser> found = Optional.empty();

    @BeforeEach
    void findBrowser() throws IOException {
        found = Browser.find(Files.createDirectories(FOLDER));
        assumeTrue(found.isPresent(), "no chromium on the PATH");
    }

    @Test
    void aLinkMarksTheSectionsLinesOnTheLeftAndTheSectionOnTheRight() throws Exception {
        Path page = write(Reports.check(Sample.all().get(0).text()));

        BufferedImage lines = browser().pictureOf(page, "S5-lines");
        BufferedImage section = browser().pictureOf(page, "S5");

        assertThat(share(lines, 0, lines.getWidth() / 2)).isGreaterThan(0.02);
        assertThat(share(lines, lines.getWidth() / 2, lines.getWidth())).isZero();
        assertThat(share(section, 0, section.getWidth() / 2)).isZero();
        assertThat(share(section, section.getWidth() / 2, section.getWidth())).isGreaterThan(0.02);
    }

    @Test
    void whatTheDumpSmugglesInIsTextToTheBrowser() throws Exception {
        Path page = write(Reports.check("""
                1. <img src=x onerror=alert(1)> Åbning
                Baggrund
                </code></div><style>*{display:none}</style><script>document.title='gone'</script>
                "><svg onload=alert(1)>&lt;b&gt;&amp;
                Bilag
                <base href=//x><iframe>
                """));

        String dom = browser().domOf(page);

        assertThat(dom)
                .contains("&lt;script&gt;document.title='gone'&lt;/script&gt;", "&amp;lt;b&amp;gt;&amp;amp;")
                .containsOnlyOnce("<style")
                .contains("<title>kkr-unknown-unknown-agenda</title>")
                .doesNotContain("<img", "<script", "<svg", "<iframe", "<base");
    }

    private Browser browser() {
        return found.orElseThrow();
    }

    private Path write(CheckedDump dump) throws Exception {
        return Files.writeString(FOLDER.resolve("page.html"), Reports.write(HtmlReport::new, dump));
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
