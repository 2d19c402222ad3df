package dk.kkr.pdf;

import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Bytes of a content, as PDFBox's parser wants them; it asks for nothing else. */
record UnpackedContent(ArrayRead source) implements PDContentStream {
    @Override
    public RandomAccessRead getContentsForStreamParsing() {
        return source;
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() {
        return source;
    }

    @Override
    public InputStream getContents() {
        return InputStream.nullInputStream();
    }

    @Override
    public @Nullable PDResources getResources() {
        return null;
    }

    @Override
    public @Nullable PDRectangle getBBox() {
        return null;
    }

    @Override
    public Matrix getMatrix() {
        return new Matrix();
    }
}
