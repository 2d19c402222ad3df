package dk.kkr.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What compressed data becomes when it is unpacked: a megabyte may become a gigabyte, and PDFBox holds all of it. It is
 * unpacked once more here, without being kept, where it may be too much.
 */
final class StreamSizes {
    /** Of one stream. An agenda's page has some ten kilobytes, a font a few megabytes. */
    private static final int MOST_BYTES = 48 << 20;

    /** By how much the densest of the methods, LZW, can make it larger. */
    private static final int DENSEST = 2_800;

    private static final int DENSEST_FLATE = 1_032;

    private static final int BUFFER = 1 << 16;

    /** More bytes than the description of a stream has. */
    private static final int LONGEST_DESCRIPTION = 2_000;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    /** Refuses a file in which data is too large that PDFBox would unpack before anybody can look at it. */
    void check(byte[] file) {
        int at = indexOf(file, 0);
        while (at >= 0) {
            int next = indexOf(file, at + STREAM.length);
            int end = next < 0 ? file.length : next;
            if ((end - at) * (double) DENSEST_FLATE > MOST_BYTES && isPackedText(file, at)) {
                int begin = at + STREAM.length;
                while (begin < file.length && (file[begin] == '\r' || file[begin] == '\n')) {
                    begin++;
                }
                checkPacked(new ByteArrayInputStream(file, begin, file.length - begin));
            }
            at = next;
        }
    }

    /** By the description before it; pictures are never unpacked. */
    private static boolean isPackedText(byte[] file, int at) {
        int from = Math.max(0, at - LONGEST_DESCRIPTION);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return own.contains("Flate") && !own.contains("/Image");
    }

    private static int indexOf(byte[] file, int from) {
        for (int at = from; at + STREAM.length <= file.length; at++) {
            if (file[at] == 's' && isAt(file, at) && (at == 0 || file[at - 1] != 'd')) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static void checkPacked(InputStream packed) {
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream unpacked = new InflaterInputStream(packed, inflater, BUFFER)) {
            int read = unpacked.read(buffer);
            while (read >= 0) {
                size += read;
                check(size);
                read = unpacked.read(buffer);
            }
        } catch (IOException e) {
            // Damaged, or no such data: what can be unpacked of it is not too large.
            return;
        } finally {
            inflater.end();
        }
    }

    /** Refuses a page whose content is too large, however it is packed. */
    void check(PDPage page) throws IOException {
        Iterator<PDStream> streams = page.getContentStreams();
        while (streams.hasNext()) {
            check(streams.next().getCOSObject());
        }
    }

    /** Refuses data that is too large. */
    void check(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        List<? extends COSBase> names =
                filters instanceof COSArray array ? array.toList() : filters == null ? List.of() : List.of(filters);
        if (names.isEmpty() || stream.getLength() * (double) DENSEST < MOST_BYTES && names.size() == 1) {
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] data = raw.readAllBytes();
            for (int i = 0; i < names.size(); i++) {
                if (!(names.get(i) instanceof COSName name)) {
                    return;
                }
                BoundedOutput unpacked = new BoundedOutput();
                FilterFactory.INSTANCE.getFilter(name).decode(new ByteArrayInputStream(data), unpacked, stream, i);
                data = unpacked.toByteArray();
            }
        }
    }

    private static void check(long size) {
        if (size > MOST_BYTES) {
            throw new TooMuchException("a part of it is over " + (MOST_BYTES >> 20) + " MB when it is unpacked");
        }
    }

    /** Keeps as much as is allowed. */
    private static final class BoundedOutput extends java.io.ByteArrayOutputStream {
        @Override
        public synchronized void write(int b) {
            check(count + 1L);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            check((long) count + length);
            super.write(bytes, from, length);
        }
    }
}
