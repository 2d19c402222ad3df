package dk.kkr.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A buffered output that knows its name, which distinguishes a failed write from a failed read, and remembers a
 * failure, for writers that swallow exceptions as PrintWriter does.
 */
final class NamedOutput extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final OutputStream out;
    private Optional<OutputException> failure = Optional.empty();
    private boolean written;

    NamedOutput(String name, OutputStream out) {
        this.name = name;
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /** Whether anything was written. */
    boolean isWritten() {
        return written;
    }

    /** The first write that failed. */
    Optional<OutputException> failure() {
        return failure;
    }

    @Override
    public void write(int b) throws OutputException {
        written = true;
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws OutputException {
        written = true;
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws OutputException {
        attempt(out::flush);
    }

    @Override
    public void close() throws OutputException {
        attempt(out::close);
    }

    private void attempt(Writing writing) throws OutputException {
        try {
            writing.run();
        } catch (IOException e) {
            OutputException failed = new OutputException(name, e);
            if (failure.isEmpty()) {
                failure = Optional.of(failed);
            }
            throw failed;
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
