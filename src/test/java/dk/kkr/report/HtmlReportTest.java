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
import org.junit.jupiter.params.provider.ValueSource;

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
        assertIsClosed(page(Reports.check(sample.text())));
    }

    private static void assertIsClosed(String page) {
        for (String element :
                List.of("div", "section", "span", "code", "a", "p", "table", "tr", "td", "ul", "li", "q")) {
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
    void anAnswerStandsAtItsItemWithTheWordsAndTheLineThatProveIt() throws Exception {
        String page = page(Reports.example());

        assertThat(page).contains("""
                        <li class="certain"><span class="kind">resolution</span> adopted-in-part; follows \
                        recommendation: deferred; without-vote; 39 for; 5 against; 1 abstaining; deferred to 2020-09-11; \
                        referred to Regionsrådet <q>- Tiltrådt.</q> <a class="at" href="#L151">lines 151–152</a> \
                        <span class="code">certain, passive-verdict</span></li>
                        """).contains("""
                        </ul>
                        </div>
                        <h3>4 Eventuelt <a href="#L191">lines 191–193</a></h3>
                        """).contains("""
                        <ul class="facts">
                        <li class="likely"><span class="kind">resolution</span> decided <q>Formanden tog ordet.</q>""");
        assertThat(all(TARGET, page)).isSubsetOf(all(ID, page));
        assertIsClosed(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recommendation</span> approve, discuss → deferred <q>godkender og drøfter planen</q>",
                "recommendation</span>  <q>Sagen vendes.</q>",
                "position</span> Viborg Kommune: reservation <q>",
                "remark</span> follow-up <q>",
                "appointment</span> appointed: Anne Holm (B), Rudersdal, vice-chair, bestyrelsen for Movia; "
                        + "replaces Jens Lund; from 2020-07-01; until 2021-12-31 <q>",
                "appointment</span> vacant: nobody, member <q>",
                "attachment</span> 2: Planen https://www.kl.dk/2.pdf <q>",
                "attachment</span> ./. <q>",
                "date</span> 2020-11-09, deadline <q>Andet \\ afsnit:\n- et punkt</q>",
                "reference</span> written-procedure 2020-02-07, kkr-sjaelland-2020-02-07 <q>",
                "reference</span> item 3.1 <q>"
            })
    void everyKindOfAnswerIsSaidInAFewWords(String answer) throws Exception {
        assertThat(page(Reports.example())).contains("<span class=\"kind\">" + answer);
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
