package dk.kkr.answers.posts;

import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.answers.language.WordList;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Parties;
import dk.kkr.profile.PostBodies;
import dk.kkr.profile.PostRoles;
import java.util.List;
import java.util.Optional;

/** What stands before a colon in a list of posts: {@code Venstre:}, {@code Medlem: Køge:}, {@code Som suppleanter:}. */
final class LabelReader {
    /** In words and marks. */
    private static final int LONGEST = 8;

    private final String text;

    LabelReader(String text) {
        this.text = text;
    }

    /** What a list says of its entries, with what the label says besides. */
    Lead read(List<Part> label, Lead lead) {
        if (label.isEmpty()) {
            return lead;
        }
        for (int i = 0; i < label.size(); i++) {
            if (label.get(i).is(":")) {
                return read(label.subList(i + 1, label.size()), read(label.subList(0, i), lead));
            }
        }
        String printed =
                text.substring(label.get(0).from(), label.get(label.size() - 1).to());
        Optional<String> party = First.of(Parties.named(printed), First.of(Parties.group(printed), letter(printed)));
        if (party.isPresent()) {
            return lead.withParty(party);
        }
        if (MunicipalityRegister.codeOf(printed).isPresent()) {
            return lead.withMunicipality(Optional.of(printed));
        }
        boolean name = label.size() > 2 && PostBodies.goOnWith(label.get(1).lower());
        if (label.get(label.size() - 1).word().isNumber() && !name) {
            // "Valggruppe 1": one of several groups, and no body, as "Bestyrelsen for Gate 21" is.
            return lead;
        }
        if (label.get(label.size() - 1).word().isNumber()
                && PostBodies.areNamed(label.get(0).lower())) {
            return lead.withBody(Optional.of(printed));
        }
        int bracket = roleInBracket(label);
        if (bracket > 0) {
            // "Kulturrådet (suppleant)"
            return read(label.subList(0, bracket), lead).withRole(roleIn(label.subList(bracket, label.size())));
        }
        BodyReader bodies = new BodyReader(text, label);
        Optional<PostRole> role = roleIn(label);
        Optional<String> body = role.isPresent()
                ? bodies.first(0, label.size())
                : First.of(bodies.first(0, label.size()), bodies.atStart(0, label.size()));
        return lead.withRole(role).withBody(body);
    }

    /** {@code Vækstforum Nord: Bo Dam (V) fortsætter}: the body that a sentence names before its colon. */
    Optional<String> bodyBefore(Sentence sentence, EntryReader entries) {
        int colon = sentence.indexOf(":", 0);
        if (colon < 1 || colon > LONGEST) {
            return Optional.empty();
        }
        WordList label = sentence.words().subList(0, colon);
        for (Word word : label) {
            if (word.isFinite()) {
                return Optional.empty();
            }
        }
        return bodyIn(entries.parts(label));
    }

    /** The body that a label names by a word that only bodies have; {@code Beslutning} is none. */
    private Optional<String> bodyIn(List<Part> label) {
        for (Part part : label) {
            if (part.isPerson()) {
                return Optional.empty();
            }
        }
        for (Part part : label) {
            if (PostBodies.areNamed(part.lower()) || Bodies.areIn(part.lower())) {
                return read(label, Lead.impliedOne()).body();
            }
        }
        return Optional.empty();
    }

    /** The index of the bracket at a label's end that has a role; 0 where there is none. */
    private static int roleInBracket(List<Part> label) {
        int last = label.size() - 1;
        boolean bracketed =
                last > 2 && label.get(last).is(")") && label.get(last - 2).is("(");
        return bracketed && PostRoles.ofPlace(label.get(last - 1).lower()).isPresent() ? last - 2 : 0;
    }

    static Optional<String> letter(String label) {
        return Parties.isSureLetter(label) ? Optional.of(label) : Optional.empty();
    }

    /** The first role or place that a label names. */
    static Optional<PostRole> roleIn(List<Part> label) {
        for (Part part : label) {
            Optional<PostRole> role = PostRoles.ofPlace(part.lower());
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }
}
