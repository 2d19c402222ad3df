package dk.kkr.report;

import static java.util.stream.Collectors.joining;

import dk.kkr.model.Answers;
import dk.kkr.model.Attachment;
import dk.kkr.model.Fact;
import dk.kkr.model.ItemDate;
import dk.kkr.model.Position;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Reference;
import dk.kkr.model.Remark;
import dk.kkr.model.Resolution;
import dk.kkr.model.Vote;
import dk.kkr.report.ItemFact.Kind;
import dk.kkr.writer.OutputName;
import java.util.ArrayList;
import java.util.List;

/** The answers of an item one after another, each in a few words. */
final class ItemFacts {
    private final List<ItemFact> facts = new ArrayList<>();

    private ItemFacts() {}

    static List<ItemFact> of(Answers answers) {
        ItemFacts found = new ItemFacts();
        answers.recommendations().forEach(found::add);
        answers.resolution().ifPresent(found::add);
        answers.appointments().forEach(each -> found.add(Kind.APPOINTMENT, AppointmentText.of(each), each.fact()));
        answers.attachments().forEach(found::add);
        answers.dates().forEach(found::add);
        answers.references().forEach(found::add);
        return List.copyOf(found.facts);
    }

    private void add(Recommendation point) {
        String actions = point.actions().stream().map(OutputName::of).collect(joining(", "));
        add(
                Kind.RECOMMENDATION,
                actions
                        + point.result()
                                .map(result -> " → " + OutputName.of(result))
                                .orElse(""),
                point.fact());
    }

    private void add(Resolution resolution) {
        List<String> parts = new ArrayList<>();
        parts.add(OutputName.of(resolution.result()));
        resolution.follows().ifPresent(follows -> parts.add("follows recommendation: " + OutputName.of(follows)));
        parts.addAll(votes(resolution.vote()));
        resolution.deferredTo().ifPresent(day -> parts.add("deferred to " + day));
        resolution.referredTo().ifPresent(body -> parts.add("referred to " + body));
        add(Kind.RESOLUTION, String.join("; ", parts), resolution.fact());
        for (Position position : resolution.positions()) {
            add(Kind.POSITION, position.voter() + ": " + OutputName.of(position.option()), position.fact());
        }
        for (Remark remark : resolution.remarks()) {
            add(Kind.REMARK, OutputName.of(remark.type()), remark.fact());
        }
    }

    private static List<String> votes(Vote vote) {
        List<String> parts = new ArrayList<>();
        vote.method().ifPresent(method -> parts.add(OutputName.of(method)));
        vote.inFavour().ifPresent(count -> parts.add(count + " for"));
        vote.against().ifPresent(count -> parts.add(count + " against"));
        vote.abstaining().ifPresent(count -> parts.add(count + " abstaining"));
        return parts;
    }

    private void add(Attachment attachment) {
        String number = attachment.number().map(value -> value + ": ").orElse("");
        String url = attachment.url().map(value -> " " + value).orElse("");
        add(Kind.ATTACHMENT, number + attachment.title().orElse("./.") + url, attachment.fact());
    }

    private void add(ItemDate date) {
        add(Kind.DATE, date.date() + ", " + OutputName.of(date.type()), date.fact());
    }

    private void add(Reference reference) {
        String what = reference
                .number()
                .or(() -> reference.date().map(Object::toString))
                .map(value -> " " + value)
                .orElse("");
        String meeting = reference.meetingId().map(id -> ", " + id).orElse("");
        add(Kind.REFERENCE, OutputName.of(reference.type()) + what + meeting, reference.fact());
    }

    private void add(Kind kind, String said, Fact fact) {
        facts.add(new ItemFact(kind, said, fact));
    }
}
