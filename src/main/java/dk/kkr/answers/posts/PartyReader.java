package dk.kkr.answers.posts;

import dk.kkr.profile.Parties;
import java.util.List;
import java.util.Optional;

/** The party that a text names: {@code Liberal Alliance har ikke indmeldt kandidat}. */
final class PartyReader {
    private static final int LONGEST = 3;

    private PartyReader() {}

    /** {@code Socialdemokratiets suppleantplads}. */
    private static Optional<String> withoutGenitive(String printed) {
        return printed.endsWith("s") ? Parties.named(printed.substring(0, printed.length() - 1)) : Optional.empty();
    }

    /** The first party among the parts, as printed. */
    static Optional<String> first(String text, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            for (int end = Math.min(parts.size(), i + LONGEST); part.word().capital() && end > i; end--) {
                String printed = text.substring(part.from(), parts.get(end - 1).to());
                if (Parties.named(printed).isPresent()) {
                    return Optional.of(printed);
                }
                Optional<String> owner = withoutGenitive(printed);
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }
}
