package dk.kkr.cli;

/** The process. */
public final class Main {
    private Main() {}

    /** Runs kkr on the process's own streams and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(new Program(Commands.ofLibrary(Streams.ofProcess())).run(args));
    }
}
