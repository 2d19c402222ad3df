package dk.kkr.cli;

/** kkr was called wrongly. The message is one line for people, without the command's name. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
