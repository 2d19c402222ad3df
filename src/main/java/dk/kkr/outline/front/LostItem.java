package dk.kkr.outline.front;

import dk.kkr.text.SentenceEnd;
import java.util.List;

/**
 * The text of an item whose heading is not in the dump, where the first item is not the first of its meeting. A council
 * that counts its items on from meeting to meeting has its cover there: lines of which no field knows anything are a
 * cover's up to the first stretch of them with a sentence.
 *
 * <p>Fails on a cover with a sentence, {@code Mødet holdes på dansk.}, below which all is taken for the item's.
 */
final class LostItem {
    private LostItem() {}

    /**
     * Those of the unread lines above the first item that are its text.
     *
     * @param unread in their order
     * @param hasCover whether a line above the first item gave a value
     */
    static List<FrontLine> textAmong(List<FrontLine> unread, boolean hasCover) {
        if (!hasCover || (!unread.isEmpty() && beginsWithin(unread.get(0)))) {
            return unread;
        }
        int start = 0;
        for (int i = 0; i < unread.size(); i++) {
            if (i > 0 && unread.get(i).index() > unread.get(i - 1).index() + 1) {
                start = i;
            }
            if (endsSentence(unread.get(i).text())) {
                return unread.subList(start, unread.size());
            }
        }
        return List.of();
    }

    /** The rest of a sentence whose beginning is not in the dump. */
    private static boolean beginsWithin(FrontLine line) {
        return Character.isLowerCase(line.text().charAt(0));
    }

    /** A label ends with a colon, too. */
    private static boolean endsSentence(String text) {
        return SentenceEnd.in(text) && !text.endsWith(":");
    }
}
