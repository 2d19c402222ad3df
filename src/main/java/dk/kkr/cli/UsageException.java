package dk.kkr.cli;

/** Something is wrong with how kkr was called. The message, for people, is one line and names no command. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
