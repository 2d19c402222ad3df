package dk.kkr.pdf;

/** A PDF makes more work than one with an agenda in it does. Unchecked, since PDFBox passes over others. */
final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what there is too much of */
    TooMuchException(String what) {
        super(what);
    }
}
