package dk.kkr.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents are read as PDFBox's parser reads them, however odd. */
class ContentReaderTest {
    private static final int ROUNDS = 20_000;
    private static final int LONG = 4_000_000;

    /** What contents are made of: plain, odd and broken. */
    private static final List<String> PARTS = List.of(
            "56.8 759 Td",
            "/F1 10 Tf",
            "[<01>6<02>-3<0A0b>]TJ",
            "(Referat)Tj",
            "0 0 0 rg",
            "q 1 0 0 1 0 0 cm",
            "Q",
            "BT",
            "ET",
            "T*",
            "(a)'",
            "1 2(b)\"",
            "/P<</MCID 0>>BDC",
            "/Artifact BMC",
            "EMC",
            "W* n",
            "f*",
            "B*",
            "b*",
            "d0",
            "0 0 d1",
            "[3 2]0 d",
            "/Im0 Do",
            "/GS0 gs",
            "(a\\(b\\)\\101\\n)Tj",
            "(a(b)c)Tj",
            "(line\r\nend)Tj",
            "(open",
            "<41 42>Tj",
            "<4>Tj",
            "<4x42>Tj",
            "<41",
            "[(a)-1.5(b)]TJ",
            "[1 -2 (c) [1] /N null]TJ",
            "[1 0 R]TJ",
            "[(a)",
            "]",
            ")",
            ">",
            ">>",
            "{",
            "}",
            "%comment\n",
            "%to the end",
            "--5 Tc",
            "1.2.3 Tc",
            "1e3 Tc",
            ".5 Tc",
            "-.5 Tc",
            "5. Tc",
            "-0 Tc",
            "-0.0 Tc",
            "+5 Tc",
            "+ Tc",
            "- Tc",
            ". Tc",
            "5-3 Tc",
            "12345678901234567890 Tc",
            "0.123456789012 Tc",
            "0.0000001 Tc",
            "16777217 Tc",
            "true",
            "false",
            "null",
            "nul",
            "trueish",
            "f(x)Tj",
            "/A#20B gs",
            "/ gs",
            "/Ø gs",
            "/A/B gs",
            "/A[1]BDC",
            "/A<</B[1 2]/C(x)>>BDC",
            "<</A 1 0 R>>",
            "<<",
            "Tjx",
            "BI/W 1/H 1/BPC 8/CS/G ID \0 EI Q",
            "BI ID EI",
            "ID",
            "EI",
            "BIG",
            "\0",
            "\f",
            "æ",
            "endobj",
            "1endobj");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT 56.8 759.1 Td /F1 10 Tf [<01>6<0203>-3<0A>]TJ ET",
                "q 0.1 w 0 0 595.3 841.9 re W* n (Dagsorden) Tj 1 0 0 -1 0 841.89 cm Q",
                "/P<</MCID 12/Lang(da-DK)>>BDC(\\(1\\) \\330konomi)Tj EMC",
                "BI /W 2 /H 1 /BPC 8 /CS /G ID ab\nEI Q (after) Tj"
            })
    void plainContentsAreReadAsPdfBoxDoes(String content) {
        assertSame(bytes(content));
    }

    @Test
    void eachPartIsReadAsPdfBoxDoes() {
        for (String part : PARTS) {
            assertSame(bytes(part));
            assertSame(bytes(part + "\n1 2 Td"));
        }
    }

    @Test
    void partsInAnyOrderAreReadAsPdfBoxDoes() {
        Random random = new Random(1);
        List<String> between = List.of(" ", "\n", "\r\n", "", "\t");
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder content = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                content.append(PARTS.get(random.nextInt(PARTS.size())));
                content.append(between.get(random.nextInt(between.size())));
            }
            byte[] bytes = bytes(content.toString());
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertSame(bytes);
        }
    }

    @Test
    void numbersAreTheNearestOnes() throws IOException {
        Random random = new Random(2);
        for (int round = 0; round < ROUNDS; round++) {
            String number = Long.toUnsignedString(random.nextLong() | 1L << 62).substring(0, 1 + random.nextInt(12));
            int point = random.nextInt(number.length() + 1);
            String text =
                    (random.nextBoolean() ? "-" : "") + number.substring(0, point) + "." + number.substring(point);
            ContentReader reader = new ContentReader(bytes(text + " Tc"));
            assertThat(reader.next()).isTrue();
            assertThat(reader.operands().number(0)).as(text).isEqualTo(Float.parseFloat(text) + 0f);
        }
    }

    /** Each is looked at once, however far away its end is: looking again and again would take ten minutes. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {"<</A endobj ", "[<</A endobj ", "(a", "[1 ", "<4", "/A#", "1-", "[[1-2 ", "BI ID ", "tru "})
    void manyWithoutAnEndAreReadInTheTimeOfTheirLength(String part) {
        byte[] content = bytes(part.repeat(LONG / part.length()));
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> readWhole(content));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertSame(byte[] content) {
        assertThat(read(content))
                .as(new String(content, StandardCharsets.ISO_8859_1))
                .isEqualTo(readByPdfBox(content));
    }

    private static List<String> read(byte[] content) {
        List<String> operations = new ArrayList<>();
        try {
            ContentReader reader = new ContentReader(content);
            while (reader.next()) {
                operations.add(shown(reader.operands(), reader.elements()) + reader.operator());
            }
        } catch (IOException e) {
            operations.add("damaged");
        }
        return operations;
    }

    private static void readWhole(byte[] content) throws IOException {
        ContentReader reader = new ContentReader(content);
        try {
            while (reader.next()) {
                assertThat(reader.operands().count()).isNotNegative();
            }
        } catch (IOException | TooMuchException e) {
            // Refused, as it may be.
            return;
        }
    }

    private static String shown(Tokens tokens, Tokens elements) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.count(); i++) {
            shown.append(shown(tokens, i, elements)).append(' ');
        }
        return shown.toString();
    }

    private static String shown(Tokens tokens, int index, Tokens elements) {
        if (tokens.isNumber(index)) {
            return Float.toString(tokens.number(index));
        }
        if (tokens.isString(index)) {
            return HexFormat.of().formatHex(tokens.bytes(), tokens.begin(index), tokens.end(index));
        }
        if (tokens.isArray(index)) {
            StringBuilder shown = new StringBuilder("[");
            for (int i = tokens.begin(index); i < tokens.end(index); i++) {
                shown.append(shown(elements, i, elements)).append(' ');
            }
            return shown.append(']').toString();
        }
        Optional<COSBase> object = tokens.name(index).map(COSBase.class::cast).or(() -> tokens.dictionary(index));
        return object.map(ContentReaderTest::shown).orElse("other");
    }

    private static List<String> readByPdfBox(byte[] content) {
        List<String> operations = new ArrayList<>();
        StringBuilder operands = new StringBuilder();
        try {
            PDFStreamParser parser = new PDFStreamParser(content);
            Object token = parser.parseNextToken();
            while (token != null) {
                if (token instanceof Operator operator) {
                    operations.add(operands.toString() + ContentOperator.of(operator.getName()));
                    operands.setLength(0);
                } else {
                    operands.append(shown((COSBase) token)).append(' ');
                }
                token = parser.parseNextToken();
            }
        } catch (IOException e) {
            operations.add("damaged");
        }
        return operations;
    }

    private static String shown(COSBase token) {
        if (token instanceof COSNumber number) {
            return Float.toString(number.floatValue());
        }
        if (token instanceof COSString string) {
            return HexFormat.of().formatHex(string.getBytes());
        }
        if (token instanceof COSArray array) {
            StringBuilder shown = new StringBuilder("[");
            for (COSBase element : array) {
                shown.append(element instanceof COSArray ? "other" : shown(element))
                        .append(' ');
            }
            return shown.append(']').toString();
        }
        if (token instanceof COSName name) {
            return "/" + name.getName();
        }
        return token instanceof COSDictionary entries ? entries.toString() : "other";
    }
}
