package dk.kkr.report;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A real browser without a window.
 *
 * @param program of the Chromium family; Debian: {@code apt-get install chromium}
 * @param folder for its profile and what it writes
 * @param colours the user's taste
 */
record Browser(Path program, Path folder, Colours colours) {
    /** What the user prefers, whatever the machine's settings. */
    enum Colours {
        DARK(0),
        LIGHT(1);

        private final int setting;

        Colours(int setting) {
            this.setting = setting;
        }
    }

    private static final int SECONDS = 300;

    /** The first one on the PATH. */
    static Optional<Browser> find(Path folder) {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> names.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, folder, Colours.LIGHT));
    }

    Browser with(Colours preferred) {
        return new Browser(program, folder, preferred);
    }

    /** The page as the browser understood it, written out again when its scripts are done. */
    String domOf(Path page) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        run(dom, "--dump-dom", "--virtual-time-budget=60000", page.toUri() + "");
        return Files.readString(dom, StandardCharsets.UTF_8);
    }

    /**
     * A page in a frame on another one, since a window has a least width, and no pictures are taken of one that is
     * scrolled. What scripts of the page post is put beside it, between {@code <pre>} and {@code </pre>}.
     */
    Path framed(Path page, String place, Dimension size) throws IOException {
        return Files.writeString(
                folder.resolve("frame.html"), """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Frame</title></head>
                <body style="margin:0">
                <iframe src="%s" title="Page" width="%d" height="%d" style="display:block;border:0"></iframe>
                <pre></pre>
                <script>addEventListener("message", said => document.querySelector("pre").textContent = said.data);</script>
                </body>
                </html>
                """.formatted(page.toUri() + "#" + place, size.width, size.height));
    }

    /** A picture of a page, opened at one of its places. */
    BufferedImage pictureOf(Path page, String place, Dimension size) throws IOException, InterruptedException {
        Path picture = folder.resolve("page.png");
        String window = "--window-size=" + size.width + "," + size.height;
        run(
                folder.resolve("log.txt"),
                "--screenshot=" + picture,
                window,
                framed(page, place, size).toUri() + "");
        return ImageIO.read(picture.toFile());
    }

    /** What the browser would print, as a PDF. */
    Path printed(Path page) throws IOException, InterruptedException {
        Path pdf = folder.resolve("page.pdf");
        run(folder.resolve("log.txt"), "--print-to-pdf=" + pdf, "--no-pdf-header-footer", page.toUri() + "");
        return pdf;
    }

    private void run(Path output, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                // A container's root may not start the sandbox; the page is our own.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--blink-settings=preferredColorScheme=" + colours.setting,
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new IOException(program + " did not end within " + SECONDS + " seconds");
        }
    }
}
