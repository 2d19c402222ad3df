package dk.kkr.outline.items;

import dk.kkr.line.Lines;
import dk.kkr.line.Mark;
import dk.kkr.line.NumberedLine;
import java.util.Optional;

/**
 * Whether a dump writes its items' numbers without a final full stop, {@code 3.1 Klima}, so that {@code 3 Regionale
 * sager} is a heading too and not any number in a sentence.
 */
final class BareItemNumbers {
    private BareItemNumbers() {}

    static boolean areUsed(Lines lines) {
        int bare = 0;
        int marked = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean beforeHeading = lines.get(i).isBody() && !(lines.get(i + 1).mark() instanceof Mark.Plain);
            Optional<NumberedLine> item = beforeHeading ? lines.get(i).numbered() : Optional.empty();
            if (item.isPresent() && item.get().number().level() > 1) {
                bare += item.get().marked() ? 0 : 1;
                marked += item.get().marked() ? 1 : 0;
            }
        }
        return bare > marked;
    }
}
