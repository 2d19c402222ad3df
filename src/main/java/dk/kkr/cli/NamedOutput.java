package dk.kkr.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * A buffered output that knows its name, so that a failed write can be told from a failed read, and remembers that it
 * failed, for writers that swallow exceptions as PrintWriter does.
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

    /** Whether there was anything to write. */
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
