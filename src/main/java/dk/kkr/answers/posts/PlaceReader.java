package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.PostRole;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.Offices;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostVerbs;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of each person of a clause how he or she hangs on it. What {@code og} or a comma joins has one place. */
final class PlaceReader {
    private final PostClause clause;
    private final List<Placed> placed = new ArrayList<>();

    private PlaceReader(PostClause clause) {
        this.clause = clause;
    }

    static List<Placed> read(PostClause clause) {
        PlaceReader reader = new PlaceReader(clause);
        for (int i = 0; i < clause.parts().size(); i++) {
            if (clause.isPerson(i)) {
                Mention mention = clause.parts().get(i).mention().orElseThrow();
                reader.placed.add(reader.withoutGenitive(new Placed(mention, i, reader.placeOf(i), mention.stated())));
            }
        }
        return RoleReader.withRoles(clause, reader.placed);
    }

    private Placed.Place placeOf(int i) {
        if (isOwner(i)) {
            return Placed.Place.WHO_LEAVES;
        }
        int before = withoutTitle(i - 1);
        if (joinsPersons(before)) {
            return placed.get(placed.size() - 1).place();
        }
        boolean led = before < i - 1 && PostWords.leadToRole(clause.lower(before));
        return led ? Placed.Place.CORE : afterWord(before, i - 1);
    }

    /** {@code af formand Bo Dam}: the index before the words that belong to the name. */
    private int withoutTitle(int last) {
        int at = last;
        while (at >= 0 && at > last - 3 && isTitle(clause.lower(at))) {
            at--;
        }
        return at;
    }

    private static boolean isTitle(String word) {
        return !word.isEmpty() && (Offices.isOne(word) || PostWords.standBeforeName(word));
    }

    private boolean joinsPersons(int at) {
        if (placed.isEmpty() || !ClauseWords.join(clause.lower(at))) {
            return false;
        }
        int before = ClauseWords.join(clause.lower(at - 1)) ? at - 2 : at - 1;
        return clause.isPerson(before) && placed.get(placed.size() - 1).index() == before;
    }

    /** @param last the index of the last word before the name, with its titles */
    private Placed.Place afterWord(int at, int last) {
        String word = clause.lower(at);
        boolean left = PostWords.leadToWhoLeaves(clause.lower(at - 1));
        if (left && PostWords.areOnlyProposed(clause.lower(last))) {
            return Placed.Place.OTHER;
        }
        if (PostWords.mean(word, PostWords.Tie.FOR)) {
            return left
                    ? Placed.Place.WHO_LEAVES
                    : isSubstitute(at - 1) ? Placed.Place.WHOSE_SUBSTITUTE : Placed.Place.OTHER;
        }
        if (PostWords.mean(word, PostWords.Tie.AFTER)) {
            return Placed.Place.WHO_LEAVES;
        }
        if (PostWords.leadToAgent(word)) {
            boolean event = PostWords.areEvent(clause.lower(at - 1));
            return left ? Placed.Place.WHO_LEAVES : event ? Placed.Place.OF_EVENT : Placed.Place.AGENT;
        }
        boolean purpose = clause.verb(at)
                .filter(said -> said.kind() == Verb.Kind.SUCCEED && said.form() == Verb.Form.INFINITIVE)
                .isPresent();
        if (purpose && clause.lower(at - 1).equals(ClauseWords.THAT)) {
            // "udpegede Bo Dam til at afløse Ib Lund"
            return Placed.Place.WHO_LEAVES;
        }
        Optional<Verb> verb = clause.verb(at - 1);
        if (verb.isPresent() && PostVerbs.choose(verb.get())) {
            return Placed.Place.CORE;
        }
        return PostWords.mean(word, PostWords.Tie.OTHER) ? Placed.Place.OTHER : Placed.Place.CORE;
    }

    private boolean isSubstitute(int at) {
        return PostRoles.of(clause.lower(at)).equals(Optional.of(PostRole.SUBSTITUTE));
    }

    /** {@code Bo Dams plads}; not {@code Jens Bos afløser Ib Lund}. */
    private boolean isOwner(int i) {
        boolean genitive = clause.parts().get(i).mention().orElseThrow().name().endsWith("s");
        return genitive && PostWords.followWhoLeaves(clause.lower(i + 1)) && !clause.isPerson(i + 2);
    }

    /** The name alone. */
    private Placed withoutGenitive(Placed each) {
        String name = each.mention().name();
        boolean genitive = isOwner(each.index());
        Mention said = each.mention();
        return genitive
                ? new Placed(
                        new Mention(
                                name.substring(0, name.length() - 1),
                                said.party(),
                                said.municipality(),
                                said.stated(),
                                said.from(),
                                said.to()),
                        each.index(),
                        each.place(),
                        each.role())
                : each;
    }
}
