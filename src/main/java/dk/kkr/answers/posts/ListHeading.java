package dk.kkr.answers.posts;

import dk.kkr.profile.PostWords;
import dk.kkr.profile.Verb;
import java.util.List;

/** What a heading among the entries of a list has, {@code Som suppleanter:}, and what it has not. */
final class ListHeading {
    private ListHeading() {}

    /** Its words, without a colon and the bracket before it: {@code Valggruppe 1 (A, F og B):}. */
    static List<Part> label(List<Part> parts, boolean colon) {
        return colon ? withoutBracket(parts.subList(0, parts.size() - 1)) : parts;
    }

    private static List<Part> withoutBracket(List<Part> label) {
        int open = label.size() - 1;
        while (open > 0 && !label.get(open).is("(")) {
            open--;
        }
        return open > 0 && label.get(label.size() - 1).is(")") ? label.subList(0, open) : label;
    }

    /**
     * Whether it is a sentence, or another one's title, {@code Udpeget:}, or, without a colon, the end of an entry
     * above: {@code Lund (F), Svendborg}.
     */
    static boolean saysMore(List<Part> label, boolean colon) {
        boolean more = label.get(label.size() - 1).word().isMark();
        for (Part part : label) {
            boolean participle = part.word().is(Verb.Kind.APPOINT, Verb.Form.PARTICIPLE);
            boolean mark = part.word().isMark() && !PostWords.partColumns(part.lower());
            more |= part.isFinite() || (colon ? participle : mark);
        }
        return more;
    }
}
