package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.outline.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists of participants behind the first item, as some minutes have them at their end: a heading of such a list with at
 * least two participants below it or behind it on its line.
 *
 * @param list the blocks of such lists
 * @param others all other blocks
 */
record LaterParticipants(List<Block> list, List<Block> others) {
    private static final int MIN_PARTICIPANTS = 2;
    private static final String NOBODY = "ingen";

    static LaterParticipants in(List<Block> blocks) {
        List<Block> list = new ArrayList<>();
        List<Block> others = new ArrayList<>();
        int start = 0;
        while (start < blocks.size()) {
            int end = endOfList(blocks, start);
            if (end > start) {
                list.addAll(blocks.subList(start, end));
                start = end;
            } else {
                others.add(blocks.get(start));
                start++;
            }
        }
        return new LaterParticipants(list, others);
    }

    /** The index behind the list that begins at {@code start}; {@code start} itself where none does. */
    private static int endOfList(List<Block> blocks, int start) {
        int participants = 0;
        boolean headed = false;
        boolean others = false;
        int end = start;
        for (int at = start; at < blocks.size() && blocks.get(at).mark() == Mark.Plain.TEXT; at++) {
            String text = blocks.get(at).text();
            Optional<AttendanceHeading> heading = AttendanceHeading.parse(text);
            if (at == start && heading.isEmpty()) {
                return start;
            }
            others = heading.map(AttendanceHeading::others).orElse(others);
            int found = participantsIn(heading.map(AttendanceHeading::entries).orElse(text), others);
            boolean nobody = headed && isNobody(text);
            if (heading.isEmpty() && found == 0 && !nobody) {
                break;
            }
            headed = heading.isPresent();
            participants += found;
            // A heading with nothing below it is the text's.
            end = found > 0 || nobody ? at + 1 : end;
        }
        return participants >= MIN_PARTICIPANTS ? end : start;
    }

    /** {@code Afbud:} / {@code Ingen}. */
    private static boolean isNobody(String text) {
        return text.equalsIgnoreCase(NOBODY) || text.equalsIgnoreCase(NOBODY + ".");
    }

    private static int participantsIn(String text, boolean others) {
        List<String> entries = ParticipantEntries.of(text);
        for (String entry : entries) {
            if (ParticipantLine.parse(entry)
                    .filter(line -> line.namesSeat(others))
                    .isEmpty()) {
                return 0;
            }
        }
        return entries.size();
    }
}
