package dk.kkr.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://www.kl.dk/kkr?a=1&b=(2)#c", "HTTP://kl.dk", "mailto:kkr@kl.dk"})
    void theseCanBeOpened(String address) {
        assertThat(WebAddress.is(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "www.kl.dk",
                "javascript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//kl.dk",
                "https://kl.dk/a b",
                "https://kl.dk/\"onclick=x",
                "https://kl.dk/<b>",
                "https://kl.dk/\u0000",
                "se https://kl.dk"
            })
    void theseCannot(String text) {
        assertThat(WebAddress.is(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Se https://kl.dk/a. | Se [https://kl.dk/a].",
                "(https://kl.dk/a) | ([https://kl.dk/a])",
                "på http://a.dk, http://b.dk | på [http://a.dk], [http://b.dk]",
                "https://https://x | [https://https://x]",
                "https://... og xhttps://kl.dk | https://... og xhttps://kl.dk",
                "skriv til mailto:kkr@kl.dk | skriv til [mailto:kkr@kl.dk]"
            })
    void theyAreFoundInAText(String text, String marked) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new HtmlText(bytes).lines(text);
        String html = bytes.toString(StandardCharsets.UTF_8);

        assertThat(html.replaceAll("<a rel=\"noreferrer\" href=\"([^\"]*)\">\\1</a>", "[$1]"))
                .isEqualTo(marked);
    }

    @Test
    void wordsThatLeadToNoAddressStandAlone() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new HtmlText(bytes).link("javascript:alert(1)", "Bilag <1>").link("https://kl.dk/?a&b", "Bilag 2");

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("Bilag &lt;1&gt;"
                        + "<a class=\"named\" rel=\"noreferrer\" href=\"https://kl.dk/?a&amp;b\">Bilag 2</a>");
    }
}
