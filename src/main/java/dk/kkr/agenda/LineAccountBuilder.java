package dk.kkr.agenda;

import dk.kkr.agenda.items.PlacedBlock;
import dk.kkr.block.Block;
import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.model.LineAccount;
import dk.kkr.model.Place;
import dk.kkr.model.Role;
import dk.kkr.outline.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists which stretch of the dump has which role. */
final class LineAccountBuilder {
    private final List<LineAccount.Entry> entries = new ArrayList<>();
    private int gluedPages;
    private int rejoinedWords;

    private LineAccountBuilder() {}

    /** @param parts of a dump, together all its blocks */
    static LineAccount of(List<List<PlacedBlock>> parts) {
        LineAccountBuilder account = new LineAccountBuilder();
        for (List<PlacedBlock> placed : parts) {
            for (PlacedBlock block : placed) {
                account.add(block.block(), block.role());
            }
        }
        account.entries.sort(LineAccountBuilder::byPlace);
        return new LineAccount(account.entries, account.gluedPages, account.rejoinedWords);
    }

    private void add(Block block, Role role) {
        List<Line> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            addAll(lines.get(i), role);
            gluedPages += endsInGluedPage(lines.get(i)) ? 1 : 0;
            boolean rejoined = role.isOutput() && lines.get(i).isCutInWord() && i + 1 < lines.size();
            rejoinedWords += rejoined && beginsInWord(lines.get(i + 1)) ? 1 : 0;
        }
    }

    private static boolean beginsInWord(Line line) {
        return !line.text().isEmpty() && Character.isLetterOrDigit(line.text().charAt(0));
    }

    /** To a letter, or to a number of the title: {@code møde i maj 20126}; {@code 06} is page 6. */
    private static boolean endsInGluedPage(Line line) {
        Optional<Integer> page = line.mark() instanceof Mark.ContentsLine contents ? contents.page() : Optional.empty();
        return page.isPresent() && endsInGlued(page.get().toString(), line.printed());
    }

    private static boolean endsInGlued(String page, String printed) {
        int before = printed.length() - page.length();
        while (before > 0 && printed.charAt(before - 1) == '0') {
            before--;
        }
        return printed.endsWith(page) && before > 0 && Character.isLetterOrDigit(printed.charAt(before - 1));
    }

    /** A line's labels, and the rest of it between them. Text has no labels: all of its words are output. */
    private void addAll(Line line, Role role) {
        int at = line.from();
        for (Place label :
                role == Role.SECTION_TEXT ? List.<Place>of() : Labels.of(line).places()) {
            add(line, at, label.from(), role);
            add(line, label.from(), label.to(), Role.LABEL);
            at = label.to();
        }
        add(line, at, line.to(), role);
    }

    /** Without the blanks at its ends. */
    private void add(Line line, int from, int to, Role role) {
        String text = line.printed().substring(from - line.from(), to - line.from());
        int start = from + text.length() - text.stripLeading().length();
        int end = start + text.strip().length();
        if (end > start) {
            entries.add(new LineAccount.Entry(new Place(line.number(), start, end), role));
        }
    }

    private static int byPlace(LineAccount.Entry one, LineAccount.Entry other) {
        int lines = Integer.compare(one.place().line(), other.place().line());
        return lines != 0
                ? lines
                : Integer.compare(one.place().from(), other.place().from());
    }
}
