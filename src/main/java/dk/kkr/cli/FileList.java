package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import dk.kkr.text.ByteOrderMark;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A list of file names. Each ends in a NUL if the list has any, otherwise in a line end. In UTF-8, or with a byte order
 * mark in UTF-16, as PowerShell's {@code >} writes it. Blank lines are no names.
 */
final class FileList {
    /** In bytes: the names of several hundred thousand dumps. */
    private static final int LONGEST = 1 << 26;

    private FileList() {}

    /** @throws BadInputException if it cannot be read, or is too long for a list */
    static List<String> read(String list, InputStream standardInput) throws BadInputException {
        byte[] bytes = new InputReader(standardInput, LONGEST).read(DumpFile.named(list));
        Charset charset = ByteOrderMark.charsetOf(bytes).orElse(StandardCharsets.UTF_8);
        String text = ByteOrderMark.strip(new String(bytes, charset));
        boolean endInNul = text.indexOf(0) >= 0;
        return Arrays.stream(text.split(endInNul ? "\\x00" : "\\r?\\n"))
                .filter(name -> endInNul ? !name.isEmpty() : !name.isBlank())
                .toList();
    }
}
