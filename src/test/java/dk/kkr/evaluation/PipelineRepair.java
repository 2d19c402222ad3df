package dk.kkr.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dk.kkr.MeetingParser;
import dk.kkr.model.UnusableDumpException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Has the whole parser repair a dump of a text, and looks for the text's words in what comes out. */
record PipelineRepair(Share wordsRight, List<String> missingWords) {
    static final PipelineRepair NONE = new PipelineRepair(Share.none(), List.of());

    PipelineRepair {
        missingWords = List.copyOf(missingWords);
    }

    static PipelineRepair of(CleanText clean, TypesetText typeset, Setting setting) {
        List<String> words = clean.words();
        List<String> repaired = repairedWords(typeset, setting);
        List<String> missing = new ArrayList<>(words);
        Map<String, Long> left = repaired.stream().collect(groupingBy(word -> word, counting()));
        missing.removeIf(word -> left.merge(word, -1L, Long::sum) >= 0);
        return new PipelineRepair(new Share(CommonWords.count(words, repaired), words.size()), missing);
    }

    PipelineRepair plus(PipelineRepair other) {
        return new PipelineRepair(
                wordsRight.plus(other.wordsRight),
                Stream.concat(missingWords.stream(), other.missingWords.stream())
                        .toList());
    }

    private static List<String> repairedWords(TypesetText typeset, Setting setting) {
        try {
            String repaired = new MeetingParser()
                    .repair(Dump.print(typeset, setting), setting.toString())
                    .text();
            return List.of(repaired.strip().split("\\s+"));
        } catch (UnusableDumpException e) {
            throw new IllegalStateException("the printed dump is text: " + setting, e);
        }
    }
}
