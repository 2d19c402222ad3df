package dk.kkr.writer;

import dk.kkr.model.Answers;
import dk.kkr.model.Appointment;
import dk.kkr.model.Attachment;
import dk.kkr.model.Fact;
import dk.kkr.model.ItemDate;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Reference;
import java.util.List;

/** The six fields of an item in JSON that say what was recommended and decided; each object ends with its proof. */
final class AnswersJson {
    private final JsonFields fields;
    private final PlaceJson place;

    AnswersJson(PlaceJson place) {
        this.fields = place.fields();
        this.place = place;
    }

    void write(Answers answers) {
        recommendations(answers.recommendations());
        new ResolutionJson(place).write(answers.resolution());
        appointments(answers.appointments());
        attachments(answers.attachments());
        dates(answers.dates());
        references(answers.references());
    }

    private void recommendations(List<Recommendation> recommendations) {
        fields.beginList("recommendations");
        int position = 0;
        for (Recommendation recommendation : recommendations) {
            fields.beginObject();
            fields.number("position", ++position);
            fields.text("marker", recommendation.marker());
            fields.text("text", recommendation.text());
            fields.texts("actions", OutputName.ofAll(recommendation.actions()));
            fields.texts("verbs", recommendation.verbs());
            fields.named("result", recommendation.result());
            endWith(place, recommendation.fact());
        }
        fields.endList();
    }

    private void appointments(List<Appointment> appointments) {
        fields.beginList("appointments");
        for (Appointment appointment : appointments) {
            fields.beginObject();
            fields.text("action", OutputName.of(appointment.action()));
            fields.text("person", appointment.person());
            fields.text("party", appointment.party());
            fields.text("municipality", appointment.municipality());
            fields.text("municipalityCode", appointment.municipalityCode());
            fields.text("body", appointment.body());
            fields.text("role", OutputName.of(appointment.role()));
            fields.text("replaces", appointment.replaces());
            fields.printed("start", appointment.start());
            fields.printed("end", appointment.end());
            endWith(place, appointment.fact());
        }
        fields.endList();
    }

    private void attachments(List<Attachment> attachments) {
        fields.beginList("attachments");
        int position = 0;
        for (Attachment attachment : attachments) {
            fields.beginObject();
            fields.number("position", ++position);
            fields.text("title", attachment.title());
            fields.text("marker", attachment.marker());
            fields.text("number", attachment.number());
            fields.text("url", attachment.url());
            endWith(place, attachment.fact());
        }
        fields.endList();
    }

    private void dates(List<ItemDate> dates) {
        fields.beginList("dates");
        for (ItemDate date : dates) {
            fields.beginObject();
            fields.text("date", date.date().toString());
            fields.text("type", OutputName.of(date.type()));
            endWith(place, date.fact());
        }
        fields.endList();
    }

    private void references(List<Reference> references) {
        fields.beginList("references");
        for (Reference reference : references) {
            fields.beginObject();
            fields.text("type", OutputName.of(reference.type()));
            fields.printed("date", reference.date());
            fields.text("meetingId", reference.meetingId());
            fields.text("number", reference.number());
            endWith(place, reference.fact());
        }
        fields.endList();
    }

    /** The last fields of an object, the words that prove it, and its end. */
    static void endWith(PlaceJson place, Fact fact) {
        JsonFields fields = place.fields();
        fields.text("section", OutputName.of(fact.section()));
        fields.text("quote", fact.quote());
        place.write(fact.lines());
        fields.text("certainty", OutputName.of(fact.certainty()));
        fields.text("reason", fact.reason());
        fields.endObject();
    }
}
