package dk.kkr.report;

import dk.kkr.writer.JsonFields;
import dk.kkr.writer.OutputName;
import java.util.Optional;

/** The figures of a dump as fields of its JSON document. */
final class SummaryJson {
    private final JsonFields fields;

    SummaryJson(JsonFields fields) {
        this.fields = fields;
    }

    void write(Summary summary) {
        fields.list("roles", summary.roles(), count -> {
            fields.text("role", count.role().toString());
            fields.number("lines", count.lines());
            fields.number("words", count.words());
        });
        fields.number("blankLines", summary.blankLines());
        fields.object("words", Optional.of(summary.words()), this::words);
        fields.list("hyphens", summary.hyphens(), count -> {
            fields.text("action", OutputName.of(count.action()));
            fields.text("certainty", OutputName.of(count.certainty()));
            fields.number("count", count.count());
        });
        fields.object("contents", Optional.of(summary.contents()), this::contents);
        fields.object("participants", Optional.of(summary.participants()), this::participants);
        fields.list("answers", summary.answers(), count -> {
            fields.text("kind", OutputName.of(count.kind()));
            fields.text("certainty", OutputName.of(count.certainty()));
            fields.text("reason", count.reason());
            fields.number("count", count.count());
        });
    }

    private void words(WordCount words) {
        fields.number("text", words.text());
        fields.number("output", words.output());
        fields.number("rejoined", words.rejoined());
        fields.number("restored", words.restored());
        fields.number("unexplained", words.unexplained());
        fields.number("facts", words.facts());
        fields.number("leftOut", words.leftOut());
        fields.number("furniture", words.furniture());
    }

    private void contents(ContentsCount contents) {
        fields.number("items", contents.items());
        fields.number("listed", contents.listed());
        fields.number("agreeing", contents.agreeing());
        fields.number("renumbered", contents.renumbered());
        fields.number("retitled", contents.retitled());
        fields.number("notListed", contents.notListed());
        fields.number("notInText", contents.notInText());
    }

    private void participants(ParticipantCount participants) {
        fields.number("read", participants.read());
        fields.number("lines", participants.lines());
        fields.number("present", participants.present());
        fields.number("absent", participants.absent());
        fields.number("notSaid", participants.notSaid());
        fields.number("notUnderstood", participants.notUnderstood());
    }
}
