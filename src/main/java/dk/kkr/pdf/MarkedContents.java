package dk.kkr.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The sequences within each other of which a PDF says something, while a page is read. */
final class MarkedContents {
    private final StructureTexts structure;
    private final DrawnGlyphs drawn;
    private final Limits limits;
    private final Deque<MarkedContent> open = new ArrayDeque<>();

    /**
     * One sequence.
     *
     * @param artifact whether it or one around it is no text of the document
     * @param text what it stands for, where that is said
     * @param begin how many characters were drawn before it
     */
    private record MarkedContent(boolean artifact, Optional<String> text, int begin) {}

    MarkedContents(StructureTexts structure, DrawnGlyphs drawn, Limits limits) {
        this.structure = structure;
        this.drawn = drawn;
        this.limits = limits;
    }

    /**
     * A sequence begins.
     *
     * @param tag what it is
     */
    void begin(Optional<COSName> tag, Optional<COSDictionary> properties) {
        boolean artifact = tag.isPresent() && COSName.ARTIFACT.equals(tag.get()) || isArtifact();
        open.push(new MarkedContent(artifact, properties.flatMap(structure::of), drawn.size()));
        limits.checkDepth(open.size());
    }

    /** The innermost ends. */
    void end() {
        MarkedContent ended = open.poll();
        if (ended != null && ended.text().isPresent()) {
            drawn.markSoftHyphen(ended.text().get(), ended.begin());
        }
    }

    /** Whether what is drawn now is no text of the document. */
    boolean isArtifact() {
        MarkedContent innermost = open.peek();
        return innermost != null && innermost.artifact();
    }
}
