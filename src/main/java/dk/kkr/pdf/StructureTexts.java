package dk.kkr.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a page stand for, where a tagged PDF says so: the text of a structure element, by the number that
 * its content has on the page.
 */
record StructureTexts(Map<Integer, String> texts) {
    static final StructureTexts NONE = new StructureTexts(Map.of());

    StructureTexts {
        texts = Map.copyOf(texts);
    }

    static StructureTexts of(PDDocument document, PDPage page) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || page.getStructParents() < 0) {
            return NONE;
        }
        COSBase tree = root.getCOSObject().getDictionaryObject(COSName.PARENT_TREE);
        Map<Integer, String> texts = new HashMap<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        if (tree instanceof COSDictionary node
                && find(node, page.getStructParents(), seen) instanceof COSArray elements) {
            for (int i = 0; i < elements.size(); i++) {
                if (elements.getObject(i) instanceof COSDictionary element
                        && element.getString(COSName.ACTUAL_TEXT) != null) {
                    texts.put(i, element.getString(COSName.ACTUAL_TEXT));
                }
            }
        }
        return new StructureTexts(texts);
    }

    /**
     * The value that a number has in the tree; null where it has none, as PDFBox gives it.
     *
     * @param seen the parts of the tree where it is not: one may lead in circles
     */
    private static @Nullable COSBase find(COSDictionary node, int number, Set<COSDictionary> seen) {
        if (node.getDictionaryObject(COSName.NUMS) instanceof COSArray pairs) {
            for (int i = 0; i + 1 < pairs.size(); i += 2) {
                if (pairs.getInt(i) == number) {
                    return pairs.getObject(i + 1);
                }
            }
        }
        if (seen.add(node) && node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid && mayHave(kid, number)) {
                    COSBase found = find(kid, number, seen);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private static boolean mayHave(COSDictionary kid, int number) {
        return !(kid.getDictionaryObject(COSName.LIMITS) instanceof COSArray limits && limits.size() == 2)
                || limits.getInt(0) <= number && number <= limits.getInt(1);
    }

    /** What marked content stands for: said beside it, or by its structure element. */
    Optional<String> of(COSDictionary properties) {
        String own = properties.getString(COSName.ACTUAL_TEXT);
        return own != null ? Optional.of(own) : Optional.ofNullable(texts.get(properties.getInt(COSName.MCID)));
    }
}
