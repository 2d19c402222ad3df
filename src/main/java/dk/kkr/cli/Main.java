package dk.kkr.cli;

/** The process. */
public final class Main {
    private Main() {}

    /** Runs kkr on the process's own streams and ends the process with its exit status. */
    public static void main(String[] args) {
        // What PDFBox thinks of a PDF is not for users, and it must look neither for a screen nor for fonts.
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("java.awt.headless", "true");
        System.setProperty("dk.kkr.pdf.bundled-font", "true");
        System.exit(new Program(Commands.ofLibrary(Streams.ofProcess())).run(args));
    }
}
