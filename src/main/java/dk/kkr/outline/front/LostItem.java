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
        if (!hasCover || (!unread.isEmpty() && unread.get(0).line().beginsInLowerCase())) {
            // What begins in lower case is the rest of a sentence.
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

    /** A label ends with a colon, too. */
    private static boolean endsSentence(String text) {
        return SentenceEnd.in(text) && !text.endsWith(":");
    }
}
