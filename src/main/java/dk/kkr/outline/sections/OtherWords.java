package dk.kkr.outline.sections;

import dk.kkr.line.Line;
import dk.kkr.line.Lines;
import dk.kkr.profile.OtherHeading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a dump that have the words of an {@link OtherHeading}, wherever they stand: what the rules for headings
 * in other words then judge by the lines around them.
 *
 * @param byLine the words by the index of their line
 */
public record OtherWords(Map<Integer, OtherHeading> byLine) {
    public OtherWords {
        byLine = Map.copyOf(byLine);
    }

    /** Those of body lines. */
    public static OtherWords in(Lines lines) {
        Map<Integer, OtherHeading> byLine = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBody() && (line.beginsInCapital() || line.hasMarkup())) {
                Optional<OtherHeading> heading = OtherHeading.in(line.text(), line.hasColon());
                if (heading.isPresent()) {
                    byLine.put(i, heading.get());
                }
            }
        }
        return new OtherWords(byLine);
    }

    Optional<OtherHeading> at(int index) {
        return Optional.ofNullable(byLine.get(index));
    }
}
