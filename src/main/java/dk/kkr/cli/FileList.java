package dk.kkr.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A list of file names: each ends in a NUL if there is any, else in a line end. */
final class FileList {
    private FileList() {}

    static List<String> read(String name, InputStream standardInput) throws IOException {
        String text = new String(bytes(name, standardInput), StandardCharsets.UTF_8);
        String[] names = text.split(text.indexOf(0) >= 0 ? "\\x00" : "\\r?\\n");
        return Arrays.stream(names).filter(each -> !each.isEmpty()).toList();
    }

    private static byte[] bytes(String name, InputStream standardInput) throws IOException {
        if (name.equals(InputReader.STANDARD_INPUT)) {
            return standardInput.readAllBytes();
        }
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (InvalidPathException e) {
            throw new IOException(e);
        }
    }
}
