package dk.kkr.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Data could not be written: the run ends, since its other inputs would fail as well. */
final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String output;

    OutputException(String output, IOException cause) {
        super(reasonOf(cause), cause);
        this.output = output;
    }

    /** The name of the file, or {@code standard output}. */
    String output() {
        return output;
    }

    /** Whether the reader of a pipe has gone ({@code kkr parse … | head -1}), which needs no message. */
    boolean isClosedPipe() {
        return "Broken pipe".equals(getMessage());
    }

    /** The reason without the file's name, with which the message begins anyway. */
    private static String reasonOf(IOException cause) {
        if (cause instanceof AccessDeniedException failed && failed.getReason() == null) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "no file can be made there";
        }
        if (cause instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
