package dk.kkr.hyphen;

import dk.kkr.model.Decision.Action;
import dk.kkr.model.Decision.Certainty;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Prefixes that Danish sets off with a hyphen: {@code ikke-} / {@code vestlig}. */
final class PrefixRule implements HyphenRule {
    private static final Set<String> PREFIXES = Set.of("ikke");

    @Override
    public Optional<Verdict> judge(BrokenWord broken, DumpWords words) {
        return PREFIXES.contains(broken.lastSegment().toLowerCase(Locale.ROOT))
                ? Optional.of(new Verdict(Action.KEEP, broken.kept(), Certainty.LIKELY, "a prefix that takes a hyphen"))
                : Optional.empty();
    }
}
