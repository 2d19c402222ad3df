package dk.kkr.answers.posts;

import dk.kkr.person.PersonName;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Parties;
import dk.kkr.profile.PostBodies;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which runs of capitals in a document are names of persons. Each is judged once, since one name stands in many items.
 */
final class Names {
    private final Map<String, Kind> known = new HashMap<>();

    /** What a run of capitals is. */
    enum Kind {
        PERSON,
        BODY,
        OTHER
    }

    Kind kindOf(String run) {
        Kind kind = known.get(run);
        if (kind == null) {
            kind = judge(run);
            known.put(run, kind);
        }
        return kind;
    }

    boolean isPerson(String run) {
        return kindOf(run) == Kind.PERSON;
    }

    private static Kind judge(String run) {
        if (PostBodies.areNamed(run.substring(0, Math.max(0, run.indexOf(' '))).toLowerCase(Locale.ROOT))) {
            return Kind.BODY;
        }
        if (PersonName.isOne(run)) {
            String last = run.substring(run.lastIndexOf(' ') + 1);
            boolean person = Parties.named(run).isEmpty() && !MunicipalityRegister.isMunicipality(last);
            return person ? Kind.PERSON : Kind.OTHER;
        }
        return Bodies.areIn(run) ? Kind.BODY : Kind.OTHER;
    }
}
