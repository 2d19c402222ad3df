package dk.kkr.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.CheckedDump;
import dk.kkr.sample.Sample;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReportTest {
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern TARGET = Pattern.compile(" href=\"#([^\"]*)\"");

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLinkLeadsToOnePlaceOfThePage(Sample sample) throws Exception {
        String page = page(Reports.check(sample.text()));
        List<String> ids = all(ID, page);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(TARGET, page)).isNotEmpty().isSubsetOf(ids);
        assertThat(page)
                .contains(" href=\"#S1-lines\"", " href=\"#S1\"")
                .doesNotContain("<script")
                .doesNotContain(" style=", " src=");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsOpenedIsClosed(Sample sample) throws Exception {
        String page = page(Reports.check(sample.text()));

        for (String element : List.of("div", "section", "span", "code", "a", "p", "table", "tr", "td", "ul", "li")) {
            assertThat(all(Pattern.compile("<(" + element + ")[ >]"), page))
                    .as(element)
                    .hasSameSizeAs(all(Pattern.compile("</(" + element + ")>"), page));
        }
    }

    @Test
    void aSectionIsLinkedToItsLines() throws Exception {
        String page = page(Reports.check("1. Åbning\nBaggrund\nRådet drøftede hjemme-\nsiden.\nBilag\nEt notat.\n"));

        assertThat(page).contains("""
                        <div class="region" id="S1-lines">
                        <div class="line" id="L2"><a href="#S1">2</a>""").contains("""
                        <span class="section-text" title="section-text">siden.</span></code></div>
                        </div>
                        <div class="region" id="S2-lines">
                        """).contains("""
                        <h4>Baggrund <a href="#S1-lines">lines 2–4</a></h4>
                        <p class="text">Rådet drøftede hjemmesiden.</p>
                        """);
    }

    @Test
    void linesWithSeveralSectionsAreLinkedFromEach() throws Exception {
        String page = page(Reports.check("1. Åbning\nBaggrund\nIntet.\fBilag\fIndstilling: Godkendes.\n"));

        assertThat(all(TARGET, page)).isSubsetOf(all(ID, page)).contains("S2-lines", "S3-lines");
    }

    @Test
    void textOfTheDumpIsNeverMarkup() throws Exception {
        String page = page(Reports.check("""
                1. <b onclick='x'>Åbning</b> & "mere"
                Baggrund
                </code><script>alert(1)</script>\u202E\u001B.
                Bilag
                <!-- ]]>
                """));

        assertThat(page)
                .contains("&lt;b onclick=&#39;x&#39;&gt;Åbning&lt;/b&gt; &amp; &quot;mere&quot;")
                .contains("&lt;/code&gt;&lt;script&gt;alert(1)&lt;/script&gt;\\u001B.")
                .doesNotContain("<b ", "<script", "<!--", "\u202E", "\u001B");
    }

    @Test
    void thePolicyComesFirstAndLetsInNothingButTheStyle() throws Exception {
        String page = page(Reports.check("1. Åbning\nBaggrund\nIntet.\n"));

        String policy = " content=\"default-src &#39;none&#39;; style-src &#39;sha256-";
        assertThat(page).startsWith("""
                        <!DOCTYPE html>
                        <html lang="da">
                        <head>
                        <meta charset="utf-8">
                        <meta http-equiv="Content-Security-Policy\"""" + policy).doesNotContain("unsafe-inline");
    }

    private static String page(CheckedDump dump) throws Exception {
        return Reports.write(HtmlReport::new, dump);
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
