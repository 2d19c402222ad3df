package dk.kkr.cli;

/** An input that cannot be read. Its message says what is wrong and what to do, without the input's name. */
final class BadInputException extends Exception {
    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
