package dk.kkr.wording;

import dk.kkr.model.Appointment;
import dk.kkr.model.Attachment;
import dk.kkr.model.Fact;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.ItemDate;
import dk.kkr.model.Position;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Remark;
import dk.kkr.model.Resolution;
import dk.kkr.model.Resolution.Follows;
import dk.kkr.model.Resolution.Result;
import dk.kkr.model.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers of an item in a few words each. */
public record AnswerText(Wording wording) {
    /** {@code Vedtaget, som indstillet, ved afstemning, 12 for, 5 imod}. */
    public String of(Resolution resolution) {
        String doubt = resolution.result() == Result.UNCLEAR ? "" : doubt(resolution.fact());
        String result = wording.begin(DecisionPhrases.of(resolution.result())) + doubt;
        String details = details(resolution);
        return details.isEmpty() ? result : result + ", " + details;
    }

    /** What is said beside the result: {@code som indstillet, enstemmigt, sendt til Regionsrådet}; may be empty. */
    public String details(Resolution resolution) {
        List<String> parts = new ArrayList<>();
        resolution
                .follows()
                .filter(follows -> !isImplied(follows, resolution.result()))
                .ifPresent(follows -> parts.add(wording.say(DecisionPhrases.of(follows))));
        parts.addAll(votes(resolution.vote()));
        addDay(parts, Label.DEFERRED_TO, resolution.deferredTo());
        add(parts, Label.REFERRED_TO, resolution.referredTo());
        return String.join(", ", parts);
    }

    /** Whether the result says it already: what was adopted with amendments was recommended otherwise. */
    private static boolean isImplied(Follows follows, Result result) {
        return switch (follows) {
            case YES -> false;
            case AMENDED -> result == Result.ADOPTED_AMENDED;
            case PARTLY -> result == Result.ADOPTED_IN_PART;
            case NO -> result == Result.REJECTED || result == Result.WITHDRAWN;
            case DEFERRED -> result == Result.POSTPONED || result == Result.REFERRED;
            case UNCLEAR -> result == Result.UNCLEAR;
        };
    }

    private List<String> votes(Vote vote) {
        List<String> parts = new ArrayList<>();
        vote.method().ifPresent(method -> parts.add(wording.say(DecisionPhrases.of(method))));
        addVotes(parts, vote.inFavour(), Label.VOTES_FOR);
        addVotes(parts, vote.against(), Label.VOTES_AGAINST);
        addVotes(parts, vote.abstaining(), Label.VOTES_ABSTAIN);
        return parts;
    }

    private void addVotes(List<String> parts, Optional<Integer> votes, Phrase side) {
        votes.ifPresent(count -> parts.add(wording.number(count) + " " + wording.say(side)));
    }

    /** {@code Viborg Kommune tog forbehold: »Viborg Kommune tager forbehold for taksterne«}. */
    public String of(Position position) {
        return position.voter() + " " + wording.say(DecisionPhrases.of(position.option())) + doubt(position.fact())
                + ": " + wording.quoted(position.fact().quote());
    }

    /** {@code Ændring: »med den ændring, at punkt 3.4 blev behandlet først«}. */
    public String of(Remark remark) {
        return wording.begin(DecisionPhrases.of(remark.type())) + doubt(remark.fact()) + ": "
                + wording.quoted(remark.fact().quote());
    }

    /**
     * {@code Udpeget: Anne Holm (B), Rudersdal, næstformand, bestyrelsen for Movia; afløser Jens Lund}, and of a post
     * that nobody has, {@code Ubesat: medlem, bestyrelsen for Movia (B)}.
     */
    public String of(Appointment appointment) {
        List<String> parts = new ArrayList<>();
        String post = wording.say(ListedPhrases.of(appointment.role()))
                + appointment.body().map(body -> ", " + body).orElse("");
        String who = appointment.person().orElse(post);
        String seat = PersonText.of(who, appointment.party(), appointment.municipality());
        parts.add(wording.begin(ListedPhrases.of(appointment.action())) + doubt(appointment.fact()) + ": " + seat
                + (appointment.person().isPresent() ? ", " + post : ""));
        add(parts, Label.REPLACES, appointment.replaces());
        addDay(parts, Label.FROM, appointment.start());
        addDay(parts, Label.UNTIL, appointment.end());
        return String.join("; ", parts);
    }

    /**
     * A point as it reads by itself. Where the words above the list have its verb ({@code drøfter: – Hvilke
     * udfordringer virksomhederne står overfor}), that is put before it.
     */
    public String of(Recommendation point) {
        Set<String> words =
                Set.copyOf(List.of(point.text().toLowerCase(Locale.ROOT).split("\\P{L}+")));
        String lent = point.verbs().stream()
                .filter(verb -> !words.contains(verb.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return lent.isEmpty() ? point.text() : lent + ": " + point.text();
    }

    /** {@code Bilag 2: Planen}; where nothing names it, its address or the words that say that it is there. */
    public String of(Attachment attachment) {
        List<String> parts = new ArrayList<>();
        attachment.number().ifPresent(printed -> parts.add(wording.begin(Label.ATTACHMENT) + " " + printed));
        attachment.title().ifPresent(parts::add);
        if (!parts.isEmpty()) {
            return String.join(": ", parts);
        }
        return attachment.url().orElse(attachment.fact().quote() + " " + wording.say(Label.MARK_IN_TEXT));
    }

    /** {@code 9. november 2020: frist, »senest den 9. november«}. */
    public String of(ItemDate date) {
        return wording.date(date.date()) + ": " + wording.say(ListedPhrases.of(date.type())) + doubt(date.fact()) + ", "
                + wording.quoted(date.fact().quote());
    }

    private void addDay(List<String> parts, Phrase what, Optional<LocalDate> day) {
        add(parts, what, day.map(wording::date));
    }

    private void add(List<String> parts, Phrase what, Optional<String> value) {
        value.ifPresent(said -> parts.add(wording.say(what) + " " + said));
    }

    /** Said behind what is the most probable of several readings, {@code (formentlig)}; otherwise nothing. */
    public String doubt(Fact fact) {
        return fact.certainty() == Certainty.LIKELY ? " (" + wording.say(Label.LIKELY) + ")" : "";
    }
}
