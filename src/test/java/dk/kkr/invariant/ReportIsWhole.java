package dk.kkr.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.CheckedDump;
import dk.kkr.report.HtmlReport;
import dk.kkr.wording.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HTML report of a dump closes what it opens, names nothing twice, and each of its links leads somewhere on it. */
final class ReportIsWhole {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" (id|href|src|style|on[a-z]+)=\"([^\"]*)\"");
    private static final Set<String> WITHOUT_END = Set.of("meta", "br");

    private final String name;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> targets = new HashSet<>();

    private ReportIsWhole(String name) {
        this.name = name;
    }

    static void check(ParsedDump dump) {
        String page = page(new CheckedDump(dump.meeting(), dump.account(), dump.lines()));
        new ReportIsWhole(dump.name()).check(page.substring(page.indexOf("<body>")));
    }

    private static String page(CheckedDump dump) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new HtmlReport(bytes, Language.DANISH).write(dump);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void check(String body) {
        Matcher tags = TAG.matcher(body);
        while (tags.find()) {
            String element = tags.group(2);
            if (tags.group(1).isEmpty()) {
                attributes(tags.group(3));
                if (!WITHOUT_END.contains(element)) {
                    open.push(element);
                }
            } else if (!element.equals("html")) {
                assertThat(open.poll())
                        .as("%s: closed at %d", name, tags.start())
                        .isEqualTo(element);
            }
        }
        assertThat(open).as(name).isEmpty();
        assertThat(ids).as("%s: places to which links lead", name).containsAll(targets);
    }

    private void attributes(String text) {
        Matcher attributes = ATTRIBUTE.matcher(text);
        while (attributes.find()) {
            String value = attributes.group(2);
            if (attributes.group(1).equals("id")) {
                assertThat(ids.add(value))
                        .as("%s: %s is one place", name, value)
                        .isTrue();
            } else {
                assertThat(attributes.group(1)).as(name).isEqualTo("href");
                targets.addAll(value.startsWith("#") ? Set.of(value.substring(1)) : Set.of());
            }
        }
    }
}
