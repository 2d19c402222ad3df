package dk.kkr.markdown;

import dk.kkr.wording.Label;
import dk.kkr.wording.Language;
import dk.kkr.wording.Wording;

/** Whether a file is a page that this package wrote: it has a title, and says at its end what made it. */
public final class OwnPage {
    private OwnPage() {}

    /**
     * Whether it is one, in any language.
     *
     * @param beginning how the file begins
     * @param end how it ends, with its last paragraph
     */
    public static boolean isAt(String beginning, String end) {
        if (!beginning.startsWith("# ")) {
            return false;
        }
        for (Language language : Language.values()) {
            if (end.contains(new Wording(language).begin(Label.MADE_BY))) {
                return true;
            }
        }
        return false;
    }
}
