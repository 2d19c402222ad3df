package dk.kkr.report;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Asks a browser about a page by a script in a copy of it, from which the policy that forbids scripts was taken out.
 * The copy stands in a frame, which can be narrower than a browser's window.
 *
 * @param width of the page in pixels
 */
record Probe(Browser browser, int width) {
    private static final int HEIGHT = 900;
    private static final String AXE = "axe.min.js";

    /** What axe-core calls at least serious on a page that is opened at a place: the rule, the elements, and why. */
    List<String> seriousAccordingToAxe(String page, String place) throws IOException, InterruptedException {
        return ask(page, axe(), "location.hash = '" + place + "';", """
                axe.run().then(found => answer(found.violations
                    .filter(each => ["serious", "critical"].includes(each.impact))
                    .map(each => each.id + ": " + each.nodes.slice(0, 5).map(node => node.target + node.failureSummary).join(", "))));
                """);
    }

    /** What a script says of a page by {@code answer([…])}: lines of text. */
    List<String> ask(String page, String... scripts) throws IOException, InterruptedException {
        Path copy = Files.writeString(browser.folder().resolve("copy.html"), withScripts(page, scripts));
        String dom = browser.domOf(browser.framed(copy, "", new Dimension(width, HEIGHT)));
        String answer = dom.substring(dom.indexOf("<pre>") + "<pre>".length(), dom.indexOf("</pre>"));
        if (!answer.startsWith("answered")) {
            throw new IOException("the page did not answer: " + answer);
        }
        return answer.lines().skip(1).toList();
    }

    private static String withScripts(String page, String... scripts) {
        int policy = page.indexOf("<meta http-equiv");
        int after = page.indexOf(">\n", policy) + 2;
        StringBuilder all = new StringBuilder(
                "<script>const answer = lines => parent.postMessage([\"answered\", ...lines].join(\"\\n\"), \"*\");</script>\n");
        for (String script : scripts) {
            all.append("<script>").append(script).append("</script>\n");
        }
        return page.substring(0, policy) + page.substring(after).replace("</body>", all + "</body>");
    }

    private static String axe() throws IOException {
        try (InputStream script = Probe.class.getClassLoader().getResourceAsStream(AXE)) {
            if (script == null) {
                throw new IOException(AXE + " is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
