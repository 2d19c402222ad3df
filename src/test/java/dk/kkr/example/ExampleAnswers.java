package dk.kkr.example;

import dk.kkr.model.Answers;
import dk.kkr.model.Appointment;
import dk.kkr.model.Attachment;
import dk.kkr.model.Fact;
import dk.kkr.model.ItemDate;
import dk.kkr.model.LineRange;
import dk.kkr.model.Position;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Reference;
import dk.kkr.model.Remark;
import dk.kkr.model.Resolution;
import dk.kkr.model.SectionType;
import dk.kkr.model.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers made by hand, which the sections of {@link ExampleMeetings} prove. */
final class ExampleAnswers {
    private ExampleAnswers() {}

    /** Every field has a value somewhere and, if it can be, is empty somewhere else. */
    static Answers full() {
        return new Answers(
                recommendations(), Optional.of(inPart()), appointments(), attachments(), dates(), references());
    }

    /** A decision of which nothing but its result is known. */
    static Answers little() {
        Resolution decided = new Resolution(
                Resolution.Result.DECIDED,
                Optional.empty(),
                Vote.UNSAID,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                fact(SectionType.BESLUTNING, "Formanden tog ordet.", 193, 193, Fact.Certainty.LIKELY, "own-words"));
        return new Answers(List.of(), Optional.of(decided), List.of(), List.of(), List.of(), List.of());
    }

    private static List<Recommendation> recommendations() {
        return List.of(
                new Recommendation(
                        Optional.of("–"),
                        "godkender og drøfter planen",
                        List.of("godkender", "drøfter"),
                        List.of(Recommendation.Action.APPROVE, Recommendation.Action.DISCUSS),
                        Optional.of(Recommendation.PointResult.DEFERRED),
                        certain(SectionType.INDSTILLING, "godkender og drøfter planen", 162, "listed-point")),
                new Recommendation(
                        Optional.empty(),
                        "Sagen vendes.",
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        certain(SectionType.INDSTILLING, "Sagen vendes.", 163, "plain-point")));
    }

    private static Resolution inPart() {
        return new Resolution(
                Resolution.Result.ADOPTED_IN_PART,
                Optional.of(Resolution.Follows.DEFERRED),
                new Vote(Optional.of(Vote.Method.WITHOUT_VOTE), Optional.of(39), Optional.of(5), Optional.of(1)),
                Optional.of(LocalDate.of(2020, 9, 11)),
                Optional.of("Regionsrådet"),
                List.of(new Position(
                        "Viborg Kommune",
                        Position.Option.RESERVATION,
                        certain(SectionType.BESLUTNING, "Udsat.", 155, "voter-verb"))),
                List.of(new Remark(
                        Remark.Type.FOLLOW_UP, certain(SectionType.BESLUTNING, "Udsat.", 155, "undertaking"))),
                fact(SectionType.BESLUTNING, "- Tiltrådt.", 151, 152, Fact.Certainty.CERTAIN, "passive-verdict"));
    }

    private static List<Appointment> appointments() {
        return List.of(
                new Appointment(
                        Appointment.Action.APPOINTED,
                        Optional.of("Anne Holm"),
                        Optional.of("B"),
                        Optional.of("Rudersdal"),
                        Optional.of("230"),
                        Optional.of("bestyrelsen for Movia"),
                        Appointment.PostRole.VICE_CHAIR,
                        Optional.of("Jens Lund"),
                        Optional.of(LocalDate.of(2020, 7, 1)),
                        Optional.of(LocalDate.of(2021, 12, 31)),
                        certain(SectionType.BESLUTNING, "- Tiltrådt.", 152, "named-appointee")),
                new Appointment(
                        Appointment.Action.VACANT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Appointment.PostRole.MEMBER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        certain(SectionType.BESLUTNING, "Udsat.", 155, "unfilled-post")));
    }

    private static List<Attachment> attachments() {
        return List.of(
                new Attachment(
                        Optional.of("Planen"),
                        Optional.of("–"),
                        Optional.of("2"),
                        Optional.of("https://www.kl.dk/2.pdf"),
                        certain(
                                SectionType.BILAG,
                                "– Bilag 2: Planen https://www.kl.dk/2.pdf",
                                166,
                                "listed-enclosure")),
                new Attachment(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        certain(SectionType.BAGGRUND, "./.", 141, "enclosure-mark")));
    }

    private static List<ItemDate> dates() {
        return List.of(new ItemDate(
                LocalDate.of(2020, 11, 9),
                ItemDate.Type.DEADLINE,
                fact(
                        SectionType.BAGGRUND,
                        "Andet \\ afsnit:\n- et punkt",
                        139,
                        140,
                        Fact.Certainty.LIKELY,
                        "deadline-word")));
    }

    private static List<Reference> references() {
        return List.of(
                new Reference(
                        Reference.Type.WRITTEN_PROCEDURE,
                        Optional.of(LocalDate.of(2020, 2, 7)),
                        Optional.of("kkr-sjaelland-2020-02-07"),
                        Optional.empty(),
                        certain(SectionType.BAGGRUND, "Første afsnit – æøå.", 138, "written-procedure")),
                new Reference(
                        Reference.Type.ITEM,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("3.1"),
                        certain(SectionType.INTRO, "Indledning.", 134, "item-number")));
    }

    private static Fact certain(SectionType section, String quote, int line, String reason) {
        return fact(section, quote, line, line, Fact.Certainty.CERTAIN, reason);
    }

    private static Fact fact(
            SectionType section, String quote, int first, int last, Fact.Certainty certainty, String reason) {
        return new Fact(section, quote, new LineRange(first, last), certainty, reason);
    }
}
