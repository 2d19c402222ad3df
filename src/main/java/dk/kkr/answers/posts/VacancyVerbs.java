package dk.kkr.answers.posts;

import dk.kkr.profile.PostVacancies;
import dk.kkr.profile.Verb;
import java.util.List;

/**
 * Which of the verbs that tell of a vacancy a sentence has.
 *
 * @param given whether as a participle, {@code har ikke indmeldt}
 * @param gives in any form
 */
record VacancyVerbs(
        boolean postpones, boolean fills, boolean given, boolean gives, boolean outstanding, boolean lacks) {
    static VacancyVerbs of(List<Part> parts) {
        boolean postpones = false;
        boolean fills = false;
        boolean given = false;
        boolean gives = false;
        boolean outstanding = false;
        boolean lacks = false;
        for (Part part : parts) {
            if (part.isPerson() || part.word().verb().isEmpty()) {
                continue;
            }
            Verb verb = part.word().verb().get();
            postpones |= verb.kind() == Verb.Kind.POSTPONE;
            fills |= PostVacancies.fill(verb);
            gives |= PostVacancies.give(verb);
            given |= PostVacancies.give(verb) && verb.form() == Verb.Form.PARTICIPLE;
            outstanding |= PostVacancies.areOutstanding(verb);
            lacks |= PostVacancies.lack(verb);
        }
        return new VacancyVerbs(postpones, fills, given, gives, outstanding, lacks);
    }
}
