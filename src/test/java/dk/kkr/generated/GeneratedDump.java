package dk.kkr.generated;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dump of a made-up meeting.
 *
 * @param name seed and dialect, for messages
 */
public record GeneratedDump(String name, Dialect dialect, Agenda agenda, String text) {
    private static final int NARROWEST = 62;
    private static final int WIDEST = 88;
    private static final int SHORTEST_PAGE = 30;
    private static final int LONGEST_PAGE = 48;

    static GeneratedDump of(long seed, Dialect dialect) {
        Agenda agenda = AgendaWriter.write(seed);
        Chance chance = new Chance(-1 - seed);
        Typesetter typesetter = new Typesetter(chance.between(NARROWEST, WIDEST));
        List<List<Line>> pages = Pages.fill(Layout.of(agenda), typesetter, chance.between(SHORTEST_PAGE, LONGEST_PAGE));
        String text = dialect.render(pages, Furniture.of(agenda, chance));
        return new GeneratedDump("seed " + seed + " as " + dialect, dialect, agenda, text);
    }

    /** Every dialect of so many meetings. */
    public static Stream<GeneratedDump> ofSeeds(int seeds) {
        return IntStream.range(0, seeds).boxed().flatMap(seed -> Stream.of(Dialect.values())
                .map(dialect -> of(seed, dialect)));
    }

    /** The dump as a file has it. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
