package dk.kkr.wording;

import dk.kkr.model.FindingCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** What each finding means in Danish, and what to do: a text file, since it is read and corrected as one text. */
final class DanishCatalogue {
    static final String RESOURCE = "findings.da.properties";

    private static final Map<String, String> TEXTS = load();

    private DanishCatalogue() {}

    static String meaning(FindingCode code) {
        return text(code + ".meaning");
    }

    static String advice(FindingCode code) {
        return text(code + ".advice");
    }

    private static String text(String key) {
        String text = TEXTS.get(key);
        if (text == null) {
            throw new IllegalStateException(RESOURCE + " lacks " + key);
        }
        return text;
    }

    private static Map<String, String> load() {
        try (InputStream texts = DanishCatalogue.class.getResourceAsStream(RESOURCE)) {
            if (texts == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(texts, StandardCharsets.UTF_8));
            return read.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, read::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
