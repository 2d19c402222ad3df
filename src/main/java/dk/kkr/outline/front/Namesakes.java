package dk.kkr.outline.front;

import dk.kkr.model.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the people of one name stand in a list. Those with different municipalities are different people. */
final class Namesakes {
    private final List<Integer> all = new ArrayList<>();

    /** By the code of their municipality, empty where none is said. */
    private final Map<String, List<Integer>> byMunicipality = new HashMap<>();

    void add(Participant person, int place) {
        all.add(place);
        byMunicipality
                .computeIfAbsent(codeOf(person), code -> new ArrayList<>())
                .add(place);
    }

    /** How many of them may be the person. */
    int countOf(Participant person) {
        String code = codeOf(person);
        return code.isEmpty() ? all.size() : in(code).size() + in("").size();
    }

    /** The first place of one who may be the person; there is one. */
    int firstOf(Participant person) {
        String code = codeOf(person);
        if (code.isEmpty()) {
            return all.get(0);
        }
        List<Integer> same = in(code);
        List<Integer> unsaid = in("");
        return unsaid.isEmpty() || !same.isEmpty() && same.get(0) < unsaid.get(0) ? same.get(0) : unsaid.get(0);
    }

    private List<Integer> in(String municipality) {
        return byMunicipality.getOrDefault(municipality, List.of());
    }

    private static String codeOf(Participant person) {
        return person.municipalityCode().orElse("");
    }
}
