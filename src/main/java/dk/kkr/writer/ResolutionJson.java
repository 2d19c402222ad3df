package dk.kkr.writer;

import dk.kkr.model.Position;
import dk.kkr.model.Remark;
import dk.kkr.model.Resolution;
import dk.kkr.model.Vote;
import java.util.List;
import java.util.Optional;

/** The field {@code resolution} of an item in JSON: null, or what was decided. */
final class ResolutionJson {
    private final JsonFields fields;
    private final PlaceJson place;

    ResolutionJson(PlaceJson place) {
        this.fields = place.fields();
        this.place = place;
    }

    void write(Optional<Resolution> resolution) {
        if (resolution.isPresent()) {
            write(resolution.get());
        } else {
            fields.missing("resolution");
        }
    }

    private void write(Resolution resolution) {
        fields.beginObject("resolution");
        fields.text("result", OutputName.of(resolution.result()));
        fields.named("followsRecommendation", resolution.follows());
        vote(resolution.vote());
        fields.printed("deferredTo", resolution.deferredTo());
        fields.text("referredTo", resolution.referredTo());
        positions(resolution.positions());
        remarks(resolution.remarks());
        AnswersJson.endWith(place, resolution.fact());
    }

    private void vote(Vote vote) {
        fields.beginObject("vote");
        fields.named("method", vote.method());
        fields.number("for", vote.inFavour());
        fields.number("against", vote.against());
        fields.number("abstain", vote.abstaining());
        fields.endObject();
    }

    private void positions(List<Position> positions) {
        fields.beginList("positions");
        for (Position position : positions) {
            fields.beginObject();
            fields.text("voter", position.voter());
            fields.text("option", OutputName.of(position.option()));
            AnswersJson.endWith(place, position.fact());
        }
        fields.endList();
    }

    private void remarks(List<Remark> remarks) {
        fields.beginList("remarks");
        for (Remark remark : remarks) {
            fields.beginObject();
            fields.text("type", OutputName.of(remark.type()));
            AnswersJson.endWith(place, remark.fact());
        }
        fields.endList();
    }
}
