package dk.kkr.report;

import dk.kkr.text.VisibleText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * HTML that takes text of the dump only escaped: markup is what this program itself writes, text is everything else.
 * Control characters and bidi overrides, which escaping lets through, are made visible.
 */
final class HtmlText {
    private final OutputStream out;

    HtmlText(OutputStream out) {
        this.out = out;
    }

    /** Writes markup as it is. */
    HtmlText markup(String html) throws IOException {
        out.write(html.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Writes text, or the value of an attribute in double quotes. */
    HtmlText text(String text) throws IOException {
        return markup(escaped(text));
    }

    /** Writes a text of several lines. */
    HtmlText lines(String text) throws IOException {
        String separator = "";
        for (String line : text.split("\n", -1)) {
            markup(separator).text(line);
            separator = "\n";
        }
        return this;
    }

    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length());
        VisibleText.keepingTabs(text).chars().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append((char) c);
            }
        });
        return html.toString();
    }
}
