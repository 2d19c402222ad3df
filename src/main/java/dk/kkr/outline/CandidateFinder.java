package dk.kkr.outline;

import dk.kkr.page.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the lines that may be an item's heading, and weighs the evidence for and against each. */
final class CandidateFinder {
    private static final int MAX_TITLE_LINES = 5;
    private static final int MAX_TITLE_LENGTH = 250;

    private static final int IN_CONTENTS = 6;
    private static final int RETITLED_IN_CONTENTS = -1;
    private static final int NOT_IN_CONTENTS = -4;
    private static final int GAP_BEFORE = 1;
    private static final int NO_TITLE = -3;

    private final List<OutlineLine> lines;
    private final Contents contents;

    CandidateFinder(List<OutlineLine> lines, Contents contents) {
        this.lines = lines;
        this.contents = contents;
    }

    List<Candidate> find() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            numbered(i).ifPresent(line -> candidates.add(weigh(index, line)));
        }
        return candidates;
    }

    /**
     * Candidates that look like a title are given the benefit of the doubt: for dumps without any stronger evidence.
     */
    List<Candidate> findByLooks() {
        return find().stream()
                .map(candidate -> new Candidate(
                        candidate.index(),
                        candidate.number(),
                        candidate.titleEnd(),
                        candidate.weight() - Following.TEXT.weight() + GAP_BEFORE))
                .toList();
    }

    private Optional<NumberedLine> numbered(int index) {
        OutlineLine line = lines.get(index);
        return line.isBody() ? NumberedLine.parse(line.text()) : Optional.empty();
    }

    private Candidate weigh(int index, NumberedLine line) {
        TitleExtent extent = TitleExtent.of(this::numbered, lines, index, line.number());
        Optional<TitleLetters> witness = contents.titleOf(line.number());
        Optional<Integer> confirmedEnd = witness.flatMap(title -> endLike(title, index, line));
        int weight = extent.following().weight()
                + weightOfContents(witness.isPresent(), confirmedEnd.isPresent())
                + (lines.get(index).span().gap() == Gap.NONE ? 0 : GAP_BEFORE)
                + (looksLikeTitle(line.title()) ? 0 : NO_TITLE);
        return new Candidate(index, line.number(), confirmedEnd.orElse(extent.end()), weight);
    }

    private int weightOfContents(boolean hasNumber, boolean hasTitle) {
        if (contents.isEmpty()) {
            return 0;
        }
        return hasTitle ? IN_CONTENTS : hasNumber ? RETITLED_IN_CONTENTS : NOT_IN_CONTENTS;
    }

    /** Where the title ends if it is the one that the contents list has: as many lines as make it most like that. */
    private Optional<Integer> endLike(TitleLetters wanted, int index, NumberedLine line) {
        StringBuilder title = new StringBuilder(line.title());
        Optional<Integer> best = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (int end = index + 1; end <= index + MAX_TITLE_LINES; end++) {
            int differences = TitleLetters.of(title.toString()).differencesTo(wanted);
            if (differences >= 0 && differences < fewest) {
                fewest = differences;
                best = Optional.of(end);
            }
            if (end == lines.size() || !lines.get(end).isBody() || title.length() > MAX_TITLE_LENGTH) {
                break;
            }
            title.append(lines.get(end).text());
        }
        return best;
    }

    private static boolean looksLikeTitle(String title) {
        return !Character.isLowerCase(title.charAt(0))
                && ".,;:".indexOf(title.charAt(title.length() - 1)) < 0
                && title.length() <= MAX_TITLE_LENGTH;
    }
}
