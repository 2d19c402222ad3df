package dk.kkr.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A bash at a terminal of its own, which reads what is typed key by key: {@code \t} completes. */
final class Bash implements AutoCloseable {
    /** Makes the terminal. */
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    private static final String PROMPT = "kkr-test> ";

    private final Process process;

    /**
     * Starts it without the user's own settings.
     *
     * @param startUp commands that it runs first, in the folder
     */
    Bash(Path folder, String startUp) throws IOException {
        Files.writeString(folder.resolve(".rc"), "PS1='" + PROMPT + "'\n" + startUp + "\n");
        ProcessBuilder builder = new ProcessBuilder(
                        SCRIPT.toString(), "-q", "-c", "bash --noprofile --rcfile .rc -i", "/dev/null")
                .directory(folder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TERM", "dumb");
        builder.environment().put("INPUTRC", "/dev/null");
        process = builder.start();
        untilPrompt();
    }

    /** Whether there can be one on this machine. */
    static boolean isThere() {
        return Files.isExecutable(SCRIPT) && Files.isExecutable(Path.of("/bin/bash"));
    }

    /** What the terminal shows after these keys and Enter, until bash waits for the next. */
    String type(String keys) throws IOException {
        process.getOutputStream().write((keys + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        return untilPrompt();
    }

    private String untilPrompt() throws IOException {
        InputStream out = process.getInputStream();
        StringBuilder shown = new StringBuilder();
        // The prompt is ASCII; what follows it is not read, since nothing does before the next key.
        int next = out.read();
        while (next >= 0) {
            shown.append((char) next);
            if (shown.toString().endsWith("\n" + PROMPT) || shown.toString().equals(PROMPT)) {
                return new String(shown.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
            next = out.read();
        }
        throw new IOException("bash has ended: " + shown);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
