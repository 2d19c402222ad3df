package dk.kkr.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.example.ExampleMeetings;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.LineAccount;
import dk.kkr.sample.Sample;
import dk.kkr.wording.Language;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final Pattern LINK_OF_A_LINE = Pattern.compile("<div class=\"line[^>]*><a href=\"#([^\"]*)\">");

    static List<Sample> samples() {
        return Sample.all();
    }

    /** Whoever goes by keyboard is at the meeting after three links, and at the source only after everything else. */
    @ParameterizedTest
    @MethodSource("samples")
    void theMeetingComesFirstAndTheSourceLast(Sample sample) throws Exception {
        String page = Reports.page(Reports.check(sample.text()));

        List<Integer> places = Stream.of(
                        "<main ",
                        "<h1>",
                        "<h2 id=\"contents\">Indhold</h2>",
                        "<h2 id=\"items\">Punkter</h2>",
                        "<h2 id=\"participants\">Deltagere</h2>",
                        "<h2 id=\"findings\">",
                        "<h2 id=\"figures\">",
                        "</main>",
                        "<aside ")
                .map(page::indexOf)
                .toList();
        assertThat(places).doesNotContain(-1).isSorted();
        assertThat(all(Pattern.compile("(<a )"), page.substring(0, page.indexOf("<h1>"))))
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void onlyLinesOfWhichThePageSaysSomethingLeadThere(Sample sample) throws Exception {
        CheckedDump dump = Reports.check(sample.text());
        String page = Reports.page(dump);

        assertThat(all(LINK_OF_A_LINE, page))
                .isNotEmpty()
                .hasSizeLessThan(dump.lines().size() / 4)
                .allMatch(target -> target.startsWith("I") || target.startsWith("finding-"));
    }

    @Test
    void aSectionIsLinkedToItsLines() throws Exception {
        String page =
                Reports.page(Reports.check("1. Åbning\nBaggrund\nRådet drøftede hjemme-\nsiden.\nBilag\nEt notat.\n"));

        assertThat(page).contains("""
                        <div class="region" id="I1-1-lines">
                        <div class="line" id="L2"><a href="#I1-1">2</a>""").contains("""
                        <div class="line" id="L4"><span>4</span><code>\
                        <span class="section-text" title="afsnittets tekst">siden.</span></code></div>
                        </div>
                        <div class="region" id="I1-2-lines">
                        """).contains("""
                        <section id="I1-1">
                        <h4>Baggrund <a class="at" href="#I1-1-lines">linje 2–4</a></h4>
                        <p class="text">Rådet drøftede hjemmesiden.</p>
                        """);
    }

    @Test
    void theTextOfAnItemIsFoldedAwayOnlyWhereItsAnswersSayWhatMatters() throws Exception {
        String page = Reports.page(
                Reports.check("1. Åbning\nBaggrund\nIntet.\n2. Valg\nBaggrund\nIntet.\nBeslutning\nGodkendt.\n"));

        assertThat(page)
                .containsSubsequence("<article id=\"I1\">", "<details open>", "<article id=\"I2\">", "<details>");
    }

    @Test
    void contentsLeadToTheItemsAndSayWhatWasDecided() throws Exception {
        assertThat(Reports.page(Reports.example())).contains("""
                        <li><span class="level-1"><a href="#I1">3 Regionalpolitiske sager</a></span></li>
                        <li><span class="level-2"><a href="#I2">3.10 Kollektiv trafik; &quot;bus&quot;, tog</a> \
                        <span class="badge adopted-in-part">Vedtaget delvist</span></span></li>
                        """);
    }

    @Test
    void timePlaceAndAttendanceStandAtTheTopWithTheirLines() throws Exception {
        assertThat(Reports.page(Reports.example())).contains("""
                        <h1>KKR Sjælland, referat, 19. juni 2020</h1>
                        <dl class="facts">
                        <div><dt>Tid</dt><dd>19. juni 2020, kl. 9.30 <a class="at" href="#L60">linje 60</a></dd></div>
                        <div><dt>Sted</dt><dd>Pharmakon, 3400 Hillerød <a class="at" href="#L4">linje 4–5</a></dd></div>
                        <div><dt>Deltagere</dt><dd>1 til stede, 1 afbud (1 med stedfortræder)</dd></div>
                        <div><dt>Afbud</dt><dd><ul>
                        <li>Kim Valentin; stedfortræder: Jannich Petersen <a class="at" href="#L53">linje 53</a></li>
                        </ul>
                        """);
    }

    @Test
    void whatIsNotKnownIsSaidSo() throws Exception {
        CheckedDump nothing =
                new CheckedDump(ExampleMeetings.unknown(), new LineAccount(List.of(), 0, 0), List.of("?"));

        assertThat(Reports.page(nothing))
                .contains("<h1>Ukendt råd, ukendt dokumenttype, ukendt dato</h1>")
                .contains("<dd>Ukendt dato, tidspunktet fremgår ikke</dd>", "<dd>Stedet fremgår ikke</dd>")
                .contains("<dd>Dokumentet har ingen deltagerliste</dd>", "<p>Ingen bemærkninger</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span class=\"marker\">–</span> <span class=\"text\">godkender og drøfter planen</span> "
                        + "<span class=\"badge deferred\">Udsat</span> <a class=\"at\" href=\"#L162\">",
                "<li><span class=\"text\">Sagen vendes.</span> <a class=\"at\" href=\"#L163\">linje 163</a></li>",
                "<span class=\"badge adopted-in-part\">Vedtaget delvist</span> indstillingen er ikke afgjort, uden "
                        + "afstemning, 39 for, 5 imod, 1 undlod at stemme, genoptages 11. september 2020, sendt til "
                        + "Regionsrådet <a class=\"at\" href=\"#L151\">linje 151–152</a>",
                "<p class=\"text\">- Tiltrådt. <a class=\"at\" href=\"#I2-3-lines\">linje 151–152</a></p>",
                "<span class=\"badge decided\">Besluttet</span>  (formentlig) <a ",
                "<li>Viborg Kommune tog forbehold: »Udsat.« <a class=\"at\" href=\"#L155\">",
                "<li>Opfølgning: »Udsat.« <a class=\"at\" href=\"#L155\">",
                "<li>Udpeget: Anne Holm (B), Rudersdal, næstformand, bestyrelsen for Movia; afløser Jens Lund; "
                        + "fra 1. juli 2020; til 31. december 2021 <a class=\"at\" href=\"#L152\">",
                "<li>Ubesat: medlem <a ",
                "href=\"https://www.kl.dk/2.pdf\">Bilag 2: Planen</a> <a class=\"at\" href=\"#L166\">",
                "<li>./. vedlagt ifølge teksten <a class=\"at\" href=\"#L141\">",
                "<li>9. november 2020: frist (formentlig), »Andet \\ afsnit:\n- et punkt« <a ",
                "<li>Skriftlig høring 7. februar 2020 <a class=\"at\" href=\"#L138\">",
                "<li>Punkt 3.1 <a class=\"at\" href=\"#L134\">"
            })
    void everyAnswerStandsAtItsItemInWordsWithItsLines(String answer) throws Exception {
        assertThat(Reports.page(Reports.example())).contains(answer);
    }

    @Test
    void aReferenceToAnotherItemLeadsThere() throws Exception {
        assertThat(Reports.page(Reports.check("""
                1. Åbning
                Baggrund
                Intet.
                Beslutning
                Sagen hænger sammen med dagsordenens punkt 2.
                2. Valg
                Baggrund
                Intet.
                """)))
                .contains("<li><a href=\"#I2\">Punkt 2</a> (formentlig) <a class=\"at\" href=\"#L5\">");
    }

    @Test
    void anItemOfMinutesWithoutADecisionSaysSo() throws Exception {
        String page = Reports.page(Reports.check("""
                REFERAT 2022
                1. Åbning
                Indstilling
                Det indstilles, at KKR godkender planen.
                2. Valg
                Indstilling
                Det indstilles, at KKR godkender valget.
                Beslutning
                Godkendt.
                """));

        assertThat(page).containsOnlyOnce("<li>Ingen fundet i referatet</li>");
    }

    @Test
    void findingsAreSaidOnceForEachKindWithTheirLines() throws Exception {
        String page = Reports.page(Reports.check(
                "1. Åbning\nBaggrund\nIntet.\n3. Valg\nBaggrund\nIntet.\n5. Eventuelt\nBaggrund\nIntet.\n"));

        assertThat(page)
                .containsOnlyOnce("id=\"finding-item-number-skipped\"")
                .contains("""
                        <ul>
                        <li> <a class="at" href="#L4">linje 4</a> »3. Valg«<br>
                        <span class="message" lang="en">item 3 follows item 1</span></li>
                        <li> <a class="at" href="#L7">linje 7</a> »5. Eventuelt«<br>
                        """)
                .containsSubsequence("<span class=\"badge warning\">", "<span class=\"badge info\">");
    }

    @Test
    void ofAPdfThePageIsNamedToo() throws Exception {
        assertThat(Reports.page(Reports.check(Sample.pdfs().get(0))))
                .contains(" href=\"#L16\">side 1, linje 16</a>")
                .doesNotContain("\\u00AD", "\\u000C");
    }

    @Test
    void thePageIsInEnglishIfWanted() throws Exception {
        assertThat(Reports.write(out -> new HtmlReport(out, Language.ENGLISH), Reports.example()))
                .contains("<html lang=\"en\">", "<h1>KKR Sjælland, minutes, 19 June 2020</h1>")
                .contains("<h2 id=\"items\">Items</h2>", ">Adopted in part</span>", ">lines 151–152</a>")
                .doesNotContain("Indstilling</dt>", "Vedtaget", "linje");
    }

    @Test
    void textOfTheDumpIsNeverMarkup() throws Exception {
        String page = Reports.page(Reports.check("""
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
        String page = Reports.page(Reports.check("1. Åbning\nBaggrund\nIntet.\n"));

        String policy = " content=\"default-src &#39;none&#39;; style-src &#39;sha256-";
        assertThat(page).startsWith("""
                        <!DOCTYPE html>
                        <html lang="da">
                        <head>
                        <meta charset="utf-8">
                        <meta http-equiv="Content-Security-Policy\"""" + policy).doesNotContain("unsafe-inline");
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
