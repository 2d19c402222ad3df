package dk.kkr.cli;

import dk.kkr.archive.DumpFile;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A list of file names: each ends in a NUL if there is any, else in a line end. UTF-8, or with a byte order mark
 * UTF-16, as a PowerShell's {@code >} writes it.
 */
final class FileList {
    /** In bytes: the names of some hundred thousand dumps. */
    private static final int LONGEST = 1 << 26;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileList() {}

    /** @throws BadInputException if it cannot be read, or is longer than any list is */
    static List<String> read(String name, InputStream standardInput) throws BadInputException {
        byte[] bytes = new InputReader(standardInput, LONGEST).read(DumpFile.named(name));
        String text = decoded(bytes);
        String[] names = text.split(text.indexOf(0) >= 0 ? "\\x00" : "\\r?\\n");
        return Arrays.stream(names).filter(each -> !each.isEmpty()).toList();
    }

    private static String decoded(byte[] bytes) {
        if (isUtf16(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static boolean isUtf16(byte[] bytes) {
        int begin = bytes.length < 2 ? 0 : Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
        return begin == 0xFEFF || begin == 0xFFFE;
    }
}
