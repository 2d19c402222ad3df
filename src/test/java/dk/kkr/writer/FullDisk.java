package dk.kkr.writer;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that accepts nothing. */
final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
        throw new IOException("No space left on device");
    }
}
