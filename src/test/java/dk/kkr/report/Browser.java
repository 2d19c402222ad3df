package dk.kkr.report;

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
 */
record Browser(Path program, Path folder) {
    private static final int SECONDS = 60;

    /** The first one on the PATH. */
    static Optional<Browser> find(Path folder) {
        List<String> names = List.of("chromium", "chromium-browser", "google-chrome");
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> names.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, folder));
    }

    /** The page as the browser understood it, written out again. */
    String domOf(Path page) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        run(dom, "--dump-dom", page.toUri().toString());
        return Files.readString(dom, StandardCharsets.UTF_8);
    }

    /** A picture of a page, opened at one of its places. */
    BufferedImage pictureOf(Path page, String place) throws IOException, InterruptedException {
        Path picture = folder.resolve("page.png");
        run(folder.resolve("log.txt"), "--screenshot=" + picture, "--window-size=1400,900", page.toUri() + "#" + place);
        return ImageIO.read(picture.toFile());
    }

    private void run(Path output, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                // A container's root may not start the sandbox; the page is our own.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                // The light colours, whatever the machine's settings.
                "--blink-settings=preferredColorScheme=1",
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
