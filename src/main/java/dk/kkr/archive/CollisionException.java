package dk.kkr.archive;

/** Two dumps whose outputs would be one file, or an output that is a dump: wrong usage. Nothing has been written. */
public final class CollisionException extends Exception {
    private static final long serialVersionUID = 1L;

    CollisionException(String message) {
        super(message);
    }
}
