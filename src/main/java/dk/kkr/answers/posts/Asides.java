package dk.kkr.answers.posts;

import dk.kkr.profile.Offices;
import dk.kkr.profile.PostBodies;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a clause says of a person besides: another office, {@code Bo Dam, formand for Kystfonden, udpeges},
 * {@code Tidligere formand for Kystfonden, Bo Dam, udpeges}. Fails on one that ends the sentence, which may be the
 * post.
 */
final class Asides {
    /** In parts. */
    private static final int LONGEST = 12;

    private final List<Part> parts;

    private final String text;
    private final String own;

    private Asides(String text, List<Part> parts, String own) {
        this.text = text;
        this.parts = parts;
        this.own = own;
    }

    /**
     * The clause without them.
     *
     * @param text in which it stands
     * @param own text that names the item's own body, whose offices are none, in lower case
     */
    static PostClause leftOut(PostClause clause, String text, String own) {
        Asides asides = new Asides(text, clause.parts(), own);
        List<Part> kept = new ArrayList<>();
        int at = asides.endAtBeginning();
        boolean any = at > 0;
        while (at < clause.parts().size()) {
            int end = asides.endAfterPerson(at);
            any |= end > at;
            if (end == at) {
                kept.add(clause.parts().get(at));
                end = at + 1;
            }
            at = end;
        }
        return any ? clause.with(kept) : clause;
    }

    private String lower(int i) {
        return i < 0 || i >= parts.size() ? "" : parts.get(i).lower();
    }

    /** The index of the comma that ends what begins with the comma at the index; that index where nothing does. */
    private int endAfterPerson(int comma) {
        boolean begins =
                comma > 0 && parts.get(comma).is(",") && parts.get(comma - 1).isPerson() && isOffice(comma + 1);
        int end = begins ? comma(comma + 2) : -1;
        return end < 0 || isOwn(comma + 3, end) ? comma : end;
    }

    /** The index after the comma before the person; 0 where the clause does not begin so. */
    private int endAtBeginning() {
        int at = 0;
        while (PostWords.areOfAnOffice(lower(at))) {
            at++;
        }
        int end = isOffice(at) ? comma(at + 1) : -1;
        boolean leads = end > 0 && end + 1 < parts.size() && parts.get(end + 1).isPerson();
        return leads && !isOwn(at + 2, end) ? end + 1 : 0;
    }

    private boolean isOffice(int i) {
        boolean office = PostRoles.of(lower(i)).isPresent() || Offices.isOne(lower(i));
        return office && PostBodies.mayFollow(lower(i + 1));
    }

    private boolean isOwn(int from, int end) {
        if (from >= end) {
            return true;
        }
        String body =
                text.substring(parts.get(from).from(), parts.get(end - 1).to()).toLowerCase(Locale.ROOT);
        return own.contains(body) || PostBodies.areGeneric(body);
    }

    /** The next comma, or the end of a clause that no point ends, before any person or verb; -1 where there is none. */
    private int comma(int from) {
        for (int i = from; i < Math.min(parts.size(), from + LONGEST); i++) {
            if (parts.get(i).is(",")) {
                return i;
            }
            boolean ends = parts.get(i).is(".") && i == parts.size() - 1;
            if (ends
                    || parts.get(i).isFinite()
                    || parts.get(i).mention().isPresent()
                            && parts.get(i).mention().get().isProven()) {
                return -1;
            }
        }
        return parts.size() < from + LONGEST ? parts.size() : -1;
    }
}
