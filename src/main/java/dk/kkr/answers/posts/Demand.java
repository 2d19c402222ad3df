package dk.kkr.answers.posts;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.model.Recommendation;
import dk.kkr.model.SectionType;
import dk.kkr.profile.ItemNouns;
import dk.kkr.profile.PeriodWords;
import dk.kkr.profile.PostBodies;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostSigns;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.Sign;
import dk.kkr.profile.SignReader;
import dk.kkr.profile.Signs;
import dk.kkr.profile.Verb;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an item asks for besides names: the post in its title and its recommendation, the term in any of its sections.
 */
final class Demand {
    private final ItemText item;
    private final List<Recommendation> points;
    private final Names names;
    private final boolean asks;

    Demand(ItemText item, List<Recommendation> points, Names names) {
        this.names = names;
        this.item = item;
        this.points = points;
        this.asks = isAboutPost();
    }

    /** Whether the title or the recommendation is about filling a post. */
    boolean asksForNames() {
        return asks;
    }

    private boolean isAboutPost() {
        // A title may only name who speaks: "Meddelelser fra formanden".
        Signs signs = SignReader.of(item.item().title());
        if (PostSigns.fillPost(signs) || signs.has(Sign.POST_ROLE) && hasRole()) {
            return true;
        }
        for (Recommendation point : points) {
            // "godkender de udpegninger, der fremgår af oversigten"
            boolean approves = point.actions().contains(Recommendation.Action.APPROVE) && namesAppointing(point);
            if (approves || point.actions().contains(Recommendation.Action.APPOINT)) {
                return true;
            }
        }
        return false;
    }

    private boolean namesAppointing(Recommendation point) {
        return Paragraph.of(point.text(), item.document()).words().haveAny(ItemNouns::isAppointing);
    }

    /** The body that the recommendation names, else the title. */
    Optional<String> body() {
        for (Passage passage : item.of(SectionType.INDSTILLING)) {
            for (Paragraph paragraph : passage.paragraphs()) {
                Optional<String> body = body(passage, paragraph);
                if (body.isPresent() && !PostBodies.areGeneric(body.get())) {
                    return body;
                }
            }
        }
        return bodyOfTitle();
    }

    private Optional<String> body(Passage passage, Paragraph paragraph) {
        for (Sentence sentence : paragraph.sentences()) {
            List<Part> parts = new MentionReader(passage.text(), sentence.words(), names).parts();
            int verb = verb(parts);
            Optional<String> body =
                    verb < 0 ? Optional.empty() : new BodyReader(passage.text(), parts).first(verb, parts.size());
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    /** The index of a verb, or noun, of filling a post. */
    private static int verb(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            boolean verb = !parts.get(i).isPerson()
                    && (parts.get(i).word().is(Verb.Kind.APPOINT)
                            || PostRoles.of(parts.get(i).lower()).isPresent());
            if (verb || PostWords.areEvent(parts.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Udpegning til bestyrelsen for X}, {@code X – udpegning af medlem}. */
    private Optional<String> bodyOfTitle() {
        String title = item.item().title();
        if (title.isBlank()) {
            return Optional.empty();
        }
        List<Part> parts = titleParts();
        return BodyReader.inTitle(title, parts).ofTitle();
    }

    private List<Part> titleParts() {
        String title = item.item().title();
        return new MentionReader(title, Paragraph.of(title, item.document()).words(), names).parts();
    }

    private boolean hasRole() {
        for (Part part : titleParts()) {
            if (PostRoles.ofAny(part.lower()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The one role that the title names, or, where it names none, what is to be appointed. */
    Optional<PostRole> role() {
        Set<PostRole> roles = EnumSet.noneOf(PostRole.class);
        for (Part part : item.item().title().isBlank() ? List.<Part>of() : titleParts()) {
            PostRoles.ofAny(part.lower()).ifPresent(roles::add);
        }
        for (Recommendation point : roles.isEmpty() ? points : List.<Recommendation>of()) {
            addRoles(point, roles);
        }
        return roles.size() == 1 ? Optional.of(roles.iterator().next()) : Optional.empty();
    }

    /** The role that the point with a marker asks for, {@code b) en stedfortræder}: of the answer with that marker. */
    Optional<PostRole> role(Optional<String> marker) {
        for (Recommendation point : marker.isPresent() ? points : List.<Recommendation>of()) {
            if (point.marker().equals(marker)
                    && Character.isLetterOrDigit(marker.get().charAt(0))) {
                return PostRoles.firstIn(point.text());
            }
        }
        return Optional.empty();
    }

    /** Of several points one that names no role is of a member. */
    private void addRoles(Recommendation point, Set<PostRole> roles) {
        boolean any = false;
        boolean appoints = point.actions().contains(Recommendation.Action.APPOINT);
        for (Word word : appoints ? Paragraph.of(point.text(), item.document()).words() : List.<Word>of()) {
            Optional<PostRole> role = PostRoles.of(word.lower());
            role.ifPresent(roles::add);
            any |= role.isPresent();
        }
        if (appoints && !any && points.size() > 1) {
            roles.add(PostRole.MEMBER);
        }
    }

    /** The points by their labels. */
    AnsweredPoint answeredPoint() {
        return new AnsweredPoint(item, points, names);
    }

    /** The term that a sentence of its own gives: {@code Udpegningen gælder for perioden 1. august 2016 til …}. */
    Period period() {
        Period decided = period(true);
        return decided.isKnown() ? decided : period(false);
    }

    /** @param decided whether in what is recommended and decided, which counts more than the case, or elsewhere */
    private Period period(boolean decided) {
        for (Passage passage : item.passages()) {
            boolean decides = passage.type() == SectionType.INDSTILLING || passage.type() == SectionType.BESLUTNING;
            for (Paragraph paragraph : decides == decided ? passage.paragraphs() : List.<Paragraph>of()) {
                Period period = PeriodWords.areTermIn(passage.text(), paragraph.from(), paragraph.to())
                        ? period(passage, paragraph)
                        : Period.NONE;
                if (period.isKnown()) {
                    return period;
                }
            }
        }
        return Period.NONE;
    }

    private static Period period(Passage passage, Paragraph paragraph) {
        for (Sentence sentence : paragraph.sentences()) {
            // "Den nuværende periode udløber", "for de nuværende medlemmer": not that of who is appointed now.
            boolean other = sentence.words().haveAny(PostWords::areOfAnOffice);
            boolean term = !other && sentence.words().haveAny(PeriodWords::areTerm);
            Period period = term ? Period.in(passage.text().substring(sentence.from(), sentence.to())) : Period.NONE;
            if (period.isKnown()) {
                return period;
            }
        }
        return Period.NONE;
    }

    /**
     * The party that a sentence of the item gives the post to: {@code Det er Liberal Alliance, der besætter posten}.
     */
    Optional<String> party() {
        for (Passage passage : item.passages()) {
            for (Paragraph paragraph : passage.paragraphs()) {
                for (Sentence sentence : PostSigns.giveToParty(passage.text(), paragraph.from(), paragraph.to())
                        ? paragraph.sentences()
                        : List.<Sentence>of()) {
                    Optional<String> party = party(passage, sentence);
                    if (party.isPresent()) {
                        return party;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> party(Passage passage, Sentence sentence) {
        String text = passage.text();
        return PostSigns.giveToParty(text, sentence.from(), sentence.to())
                ? PartyReader.first(text, new MentionReader(text, sentence.words(), names).parts())
                : Optional.empty();
    }
}
