package dk.kkr.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.example.ExampleMeetings;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.wording.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageIsOurs(Language language) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        MarkdownMeetingWriter writer = new MarkdownMeetingWriter(page, language);

        writer.write(ExampleMeetings.withFindings("a.txt", Finding.of(FindingCode.DATE_UNKNOWN, 0, "no date")));

        String text = page.toString(StandardCharsets.UTF_8);
        assertThat(OwnPage.isAt(text.substring(0, 20), text.substring(text.length() - 300)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Noter\n\nHusk mødet.\n", "**Tid og sted:** i dag", "# Tid og sted\n**Kilde:** x"})
    void whatSaysSoNowhereIsNot(String page) {
        assertThat(OwnPage.isAt(page, page)).isFalse();
    }
}
