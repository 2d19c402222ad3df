package dk.kkr.evaluation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets clean texts at many widths, repairs them and prints how much came out right: {@code mvn -q -Pevaluate test}, on
 * your own texts {@code mvn -q -Pevaluate test -Devaluate.texts=FOLDER}.
 */
public final class Evaluation {
    private static final int STEP = 2;

    private Evaluation() {}

    /** Evaluates the texts of the folder that the system property {@code evaluate.texts} names. */
    public static void main(String[] args) {
        String folder = System.getProperty("evaluate.texts", "");
        List<CleanText> texts = TextFolder.read(folder.isEmpty() ? TextFolder.SAMPLES : Path.of(folder));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        texts.forEach(text ->
                out.println("%s: %d words".formatted(text.name(), text.words().size())));
        out.println();
        new Report(evaluate(texts, Setting.all(STEP), true), out).print();
    }

    /**
     * The outcome of each setting.
     *
     * @param pipeline whether to run the whole parser too, for the share of words that are right
     */
    static List<Outcome> evaluate(List<CleanText> texts, List<Setting> settings, boolean pipeline) {
        List<Typesetter> typesetters = texts.stream().map(Typesetter::new).toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (Setting setting : settings) {
            List<Judged> judged = new ArrayList<>();
            PipelineRepair repaired = PipelineRepair.NONE;
            for (int i = 0; i < texts.size(); i++) {
                TypesetText typeset = typesetters.get(i).set(setting);
                judged.addAll(DirectRepair.repair(typeset, setting));
                repaired = pipeline ? repaired.plus(PipelineRepair.of(texts.get(i), typeset, setting)) : repaired;
            }
            outcomes.add(new Outcome(setting, judged, repaired));
        }
        return outcomes;
    }
}
