package dk.kkr.agenda.cover;

import dk.kkr.block.Block;
import dk.kkr.line.Mark;
import dk.kkr.model.Council;
import dk.kkr.model.Evidence;
import dk.kkr.model.LineRange;
import dk.kkr.model.SectionType;
import dk.kkr.outline.front.Said;
import dk.kkr.profile.CouncilName;
import dk.kkr.profile.CouncilWord;
import dk.kkr.text.Letters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The council that most recommendations and decisions name as deciding, {@code Det indstilles, at KKR Sjælland
 * godkender}, {@code KKR Sjælland godkendte}: if neither cover nor running header names one, it is that council's
 * meeting. Other text also names councils of other meetings. Nothing where two are named equally often. Fails on a
 * document of a body that recommends to a council more often than it decides itself, without a name on its cover.
 */
final class DecidingCouncil {
    private DecidingCouncil() {}

    static Optional<Said<Council>> in(List<Block> blocks) {
        Map<Council, Integer> counts = new EnumMap<>(Council.class);
        Map<Council, Block> first = new EnumMap<>(Council.class);
        boolean decides = false;
        for (Block block : blocks) {
            if (block.mark() instanceof Mark.SectionHeading heading) {
                decides = heading.type() == SectionType.INDSTILLING || heading.type() == SectionType.BESLUTNING;
            } else if (block.mark() instanceof Mark.ItemHeading) {
                decides = false;
            } else if (decides && block.mark() == Mark.Plain.TEXT) {
                count(block, counts, first);
            }
        }
        return mostNamed(counts).map(council -> said(council, first));
    }

    private static void count(Block block, Map<Council, Integer> counts, Map<Council, Block> first) {
        CouncilName.countSubjects(block.text(), counts);
        for (Council council : counts.keySet()) {
            first.putIfAbsent(council, block);
        }
    }

    private static Optional<Council> mostNamed(Map<Council, Integer> counts) {
        Optional<Council> named = Optional.empty();
        int most = 0;
        for (Map.Entry<Council, Integer> count : counts.entrySet()) {
            if (count.getValue() >= most) {
                named = count.getValue() == most ? Optional.empty() : Optional.of(count.getKey());
                most = count.getValue();
            }
        }
        return named;
    }

    private static Said<Council> said(Council council, Map<Council, Block> first) {
        Block block = first.get(council);
        if (block == null) {
            throw new IllegalStateException("counted without a block: " + council);
        }
        return new Said<>(
                council,
                Evidence.of(
                        Evidence.Source.TEXT,
                        quote(council, block.text()),
                        new LineRange(block.firstLine(), block.lastLine())));
    }

    private static String quote(Council council, String text) {
        int region = Math.max(0, text.indexOf(council.region()));
        int word = Math.max(0, text.lastIndexOf(CouncilWord.ABBREVIATION, region));
        return text.substring(word, Letters.endOf(text, region));
    }
}
