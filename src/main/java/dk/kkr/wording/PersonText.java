package dk.kkr.wording;

import java.util.Optional;

/** A person, the same in every language: {@code Anne Holm (B), Rudersdal Kommune}. */
final class PersonText {
    private PersonText() {}

    static String of(String name, Optional<String> party, Optional<String> municipality) {
        return name
                + party.map(printed -> " (" + printed + ")").orElse("")
                + municipality.map(printed -> ", " + printed).orElse("");
    }
}
