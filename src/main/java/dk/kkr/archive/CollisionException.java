package dk.kkr.archive;

/** Two dumps would become the same file, or an output would overwrite a dump: wrong usage. Nothing has been written. */
public final class CollisionException extends Exception {
    private static final long serialVersionUID = 1L;

    CollisionException(String message) {
        super(message);
    }
}
