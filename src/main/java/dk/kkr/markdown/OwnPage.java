package dk.kkr.markdown;

import dk.kkr.wording.Label;
import dk.kkr.wording.Language;
import dk.kkr.wording.Wording;

/** Whether a file begins as a page does, in any of its languages: a title, and below it time and place. */
public final class OwnPage {
    private OwnPage() {}

    /**
     * Whether such a file begins with this text.
     *
     * @param beginning at least the page's first lines
     */
    public static boolean isAt(String beginning) {
        if (!beginning.startsWith("# ")) {
            return false;
        }
        for (Language language : Language.values()) {
            Page page = new Page(new Blocks(), new Wording(language));
            if (beginning.contains("\n" + page.label(Label.TIME_AND_PLACE).source())) {
                return true;
            }
        }
        return false;
    }
}
