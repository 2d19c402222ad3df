package dk.kkr.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with a meaning in Markdown stand on the page for themselves, wherever they are put. */
class EscapingTest {
    private static final int SOUPS = 500;
    private static final List<String> SIGNS = List.of(
            ("* ** _ __ ` ``` [ ] ( ) ]( < > <b> & &amp; # ~ ^ $ @ | { } \\ \\* - --- + = === : ::: 1. 2) a) (b) iv. ! !["
                            + " http://a.b ord 7 ' \" « – \n \n\n \t")
                    .split(" "));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*fed* og _kursiv_ og __under__ og `kode`",
                "# 5 punkter #",
                "#dkpol",
                "> 500 elever",
                "1. januar 2021",
                "1) godkender",
                "(1) godkender",
                "12. at",
                "a) drøfter",
                "a. drøfter",
                "iv. drøfter",
                "- godkender",
                "– godkender",
                "+ 3 pct.",
                "* godkender",
                "=====",
                "-----",
                "- - -",
                "***",
                "| Navn | Parti |",
                "|---|---|",
                "[x] https://example.org/a_b_c (se [1])",
                "[navn]: https://example.org",
                "![billede](x.png)",
                "<b>fed</b> <!-- væk --> &amp; &copy; &#65;",
                "<https://example.org>",
                "C:\\sager\\*.txt \\",
                "~~væk~~ H~2~O x^2^ $a$ @navn {.klasse} :::",
                ": en definition",
                "```",
                "    indrykket",
                "\tmed tabulator",
                "Afsnit et\n- ikke en liste\n# ikke en overskrift\n\nAfsnit to\n===\n",
            })
    void aTextStandsForItself(String text) {
        ParsedPage page = pageOf(text).checkOnlyOwnNodes(text);

        assertThat(page.words())
                .isEqualTo(ParsedPage.words(
                        text + "\n" + text + "\n" + text + "\n" + "Mærke: " + text + "\n" + text.replace('\n', ' ')));
    }

    private static ParsedPage pageOf(String text) {
        Blocks blocks = new Blocks();
        blocks.paragraph(Inline.text(text));
        blocks.quote(Inline.text(text));
        blocks.list(List.of(Inline.text(text)));
        blocks.paragraph(Inline.strong("Mærke:").then(Inline.text(text)));
        blocks.heading(2, Inline.text(text.replace('\n', ' ')));
        return ParsedPage.of(blocks.end());
    }

    /** Signs side by side, of which each alone was thought of. */
    @Test
    void signsInAnyOrderStandForThemselves() {
        for (int seed = 0; seed < SOUPS; seed++) {
            Random random = new Random(seed);
            StringBuilder soup = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                soup.append(SIGNS.get(random.nextInt(SIGNS.size()))).append(" ".repeat(random.nextInt(3)));
            }
            aTextStandsForItself(soup.toString());
        }
    }

    @Test
    void whatIsHiddenIsShown() {
        assertThat(Escaping.of("a\u202Eb\u0007")).isEqualTo("a\\\\u202Eb\\\\u0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a(b)[c]_d_*e*?x=1&copy;=2&amp=3", "HTTP://example.org/\\*"})
    void anAddressIsWhereALinkLeads(String url) {
        ParsedPage page = ParsedPage.of(linkTo(url));

        assertThat(page.words()).isEqualTo("Et [bilag]");
        assertThat(page.links()).containsExactly(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "www.example.org",
                "https://example.org/a b",
                "https://example.org/<a>",
                "https://example.org/\u202E",
            })
    void whatIsNoAddressOfTheWebIsText(String url) {
        ParsedPage page = ParsedPage.of(linkTo(url));

        assertThat(page.words()).isEqualTo("Et [bilag] (" + ParsedPage.words(url) + ")");
        assertThat(page.links()).isEmpty();
    }

    private static String linkTo(String url) {
        Blocks blocks = new Blocks();
        blocks.paragraph(Inline.link("Et\n[bilag]", url));
        return blocks.end();
    }
}
