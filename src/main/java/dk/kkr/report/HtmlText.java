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

    /** Writes an element with nothing but text in it. */
    HtmlText element(String name, String text) throws IOException {
        return markup("<" + name + ">").text(text).markup("</" + name + ">");
    }

    /** Writes a text of several lines, in which addresses can be opened. */
    HtmlText lines(String text) throws IOException {
        String separator = "";
        for (String line : text.split("\n", -1)) {
            markup(separator).withLinks(line);
            separator = "\n";
        }
        return this;
    }

    /** Writes words that lead to an address; alone where it is none that {@linkplain WebAddress can be opened}. */
    HtmlText link(String address, String words) throws IOException {
        if (!WebAddress.is(address)) {
            return text(words);
        }
        // On paper, words that hide their address are followed by it.
        return markup(address.equals(words) ? "<a" : "<a class=\"named\"")
                .markup(" rel=\"noreferrer\" href=\"")
                .text(address)
                .markup("\">")
                .text(words)
                .markup("</a>");
    }

    private void withLinks(String line) throws IOException {
        int at = 0;
        while (at < line.length()) {
            int from = WebAddress.nextIn(line, at);
            text(line.substring(at, from));
            at = from < line.length() ? WebAddress.endIn(line, from) : from;
            String address = line.substring(from, at);
            link(address, address);
        }
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
