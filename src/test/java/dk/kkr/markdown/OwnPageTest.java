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

        assertThat(OwnPage.isAt(page.toString(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Noter\n\nHusk mødet.\n", "**Tid og sted:** i dag", "# Tid og sted\n"})
    void whatBeginsOtherwiseIsNot(String beginning) {
        assertThat(OwnPage.isAt(beginning)).isFalse();
    }
}
