package dk.kkr.answers.posts;

import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Appointment.Action;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.model.Fact;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.Offices;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostVacancies;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries of a list of posts, {@code Bo Dam (A), Køge Kommune, suppleant for Ib Lund}, and the headings among them. */
final class EntryReader {
    /** In words. */
    private static final int LONGEST_LABEL = 14;

    private final Passage passage;
    private final Names names;
    private final LabelReader labels;

    EntryReader(Passage passage, Names names) {
        this.names = names;
        this.passage = passage;
        this.labels = new LabelReader(passage.text());
    }

    List<Part> parts(List<Word> words) {
        return new MentionReader(passage.text(), words, names).parts();
    }

    /** The posts of an entry; empty where the line is none. */
    List<Draft> read(List<Part> parts, Lead lead) {
        int named = firstName(parts);
        int first = afterLabel(parts, named);
        if (first < 0) {
            return vacancy(parts, labels.read(parts.subList(0, endOfLabelOfVacancy(parts)), lead));
        }
        if (!isEntry(parts, first, lead)) {
            return List.of();
        }
        List<Part> said = first == named ? parts : parts.subList(first, parts.size());
        PostClause clause = new PostClause(said, PostClause.Kind.MAIN, Optional.empty());
        Lead own = labelled(parts, first, lead);
        List<Draft> drafts = new ArrayList<>();
        List<Placed> placed = PlaceReader.read(clause);
        for (int i = 0; i < placed.size(); i++) {
            read(placed, i, own, drafts);
        }
        return drafts;
    }

    /** The index of a word that says that nobody has the post; -1 where there is none. */
    static int vacant(List<Part> parts) {
        for (int i = 0; i < Math.min(parts.size(), LONGEST_LABEL); i++) {
            // "Stedfortræder: Ikke udpeget"
            boolean unnamed = ClauseWords.negates(parts.get(i).lower())
                    && i == parts.size() - 2
                    && parts.get(i + 1).word().is(Verb.Kind.APPOINT, Verb.Form.PARTICIPLE);
            if (unnamed || PostVacancies.areEntry(parts.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private void read(List<Placed> placed, int i, Lead lead, List<Draft> drafts) {
        Placed each = placed.get(i);
        boolean substitute = each.role().equals(Optional.of(PostRole.SUBSTITUTE));
        if (each.place() == Placed.Place.CORE || (each.place() == Placed.Place.AGENT && substitute)) {
            boolean left = i + 1 < placed.size() && placed.get(i + 1).place() == Placed.Place.WHO_LEAVES;
            Optional<String> replaces =
                    left ? Optional.of(placed.get(i + 1).mention().name()) : Optional.empty();
            drafts.add(draft(lead.action(), each, lead, replaces));
        } else if (each.place() == Placed.Place.WHO_LEAVES) {
            drafts.add(draft(Action.RESIGNED, each, lead, Optional.empty()));
        }
    }

    private Draft draft(Action action, Placed each, Lead lead, Optional<String> replaces) {
        Mention said = each.mention().from(lead.municipality());
        boolean sure = lead.certainty() == Fact.Certainty.CERTAIN && said.isProven();
        Fact fact = passage.fact(
                said.from(),
                said.to(),
                sure ? Fact.Certainty.CERTAIN : Fact.Certainty.LIKELY,
                lead.implied() ? "list-implied" : "list-entry");
        return new Draft(
                action,
                Optional.of(said),
                First.of(said.party(), lead.party()),
                lead.body(),
                First.of(each.role(), lead.role()),
                replaces,
                lead.period(),
                fact);
    }

    /** The index of the first person who is an entry's own; -1 where there is none. */
    int firstPerson(List<Part> parts) {
        return afterLabel(parts, firstName(parts));
    }

    /** Not {@code Viby Gymnasium} of {@code Viby Gymnasium og HF: Bo Dam (A)}, nor of a row with such a first cell. */
    private int afterLabel(List<Part> parts, int first) {
        for (int i = Math.max(0, first); first >= 0 && i + 1 < Math.min(parts.size(), LONGEST_LABEL + 2); i++) {
            if (parts.get(i).isProven()) {
                return first;
            }
            boolean label = parts.get(i).is(":") || i >= first && beginsCell(parts.get(i + 1));
            if (label && parts.get(i + 1).isProven() && !isWhoseSubstitute(parts, first)) {
                return i + 1;
            }
        }
        return first;
    }

    /** Whether a tab stands before it. */
    private boolean beginsCell(Part part) {
        return part.from() > 0 && passage.text().charAt(part.from() - 1) == '\t';
    }

    private static int firstName(List<Part> parts) {
        for (int i = 0; i < Math.min(parts.size(), LONGEST_LABEL + 2); i++) {
            if (parts.get(i).isPerson()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether nothing but a label or an office stands before the person, and no verb outside brackets anywhere. */
    private boolean isEntry(List<Part> parts, int first, Lead lead) {
        boolean proven = parts.get(first).mention().orElseThrow().isProven();
        int depth = 0;
        for (int i = 0; i < parts.size(); i++) {
            depth += parts.get(i).is("(") ? 1 : parts.get(i).is(")") ? -1 : 0;
            if (depth == 0 && parts.get(i).isFinite()) {
                return false;
            }
        }
        boolean label =
                first == 0 || endOfLabel(parts, first) > 0 || isTitle(parts, first) || isWhoseSubstitute(parts, first);
        return label && (proven || !lead.implied() || first > 0);
    }

    /** {@code Stedfortræder for Bo Dam: Ib Lund}. */
    private static boolean isWhoseSubstitute(List<Part> parts, int first) {
        return first > 1
                && first + 1 < parts.size()
                && parts.get(first + 1).is(":")
                && PostWords.mean(parts.get(first - 1).lower(), PostWords.Tie.FOR)
                && PostRoles.of(parts.get(first - 2).lower()).equals(Optional.of(PostRole.SUBSTITUTE));
    }

    private static boolean isTitle(List<Part> parts, int first) {
        for (int i = 0; i < first; i++) {
            String word = parts.get(i).lower();
            boolean title = Offices.isOne(word)
                    || PostRoles.of(word).isPresent()
                    || PostWords.leadToRole(word)
                    || parts.get(i).word().isNumber()
                    || parts.get(i).word().isMark();
            if (!title) {
                return false;
            }
        }
        return true;
    }

    /** {@code Bestyrelsen for X: Bo Dam}, {@code Venstre: Bo Dam}. The role before a name is read with the clause. */
    private Lead labelled(List<Part> parts, int first, Lead lead) {
        return labels.read(parts.subList(0, endOfLabel(parts, first)), lead);
    }

    /** The index after the label before a person, {@code Rådet: Bo Dam (A)}, also in a cell of its own; 0 for none. */
    private int endOfLabel(List<Part> parts, int first) {
        if (first > 0 && parts.get(first - 1).is(":")) {
            return first - 1;
        }
        return first > 0 && beginsCell(parts.get(first)) && parts.get(first).isProven() ? first : 0;
    }

    /** The index after {@code Vandrådet (formand)}, in a cell of its own; 0 where there is none. */
    private int endOfLabelOfVacancy(List<Part> parts) {
        int open = vacant(parts);
        return open > 0 && beginsCell(parts.get(open)) ? open : 0;
    }

    /** The list's lead after a heading among its entries, {@code Som suppleanter:}; empty where the line is none. */
    Optional<Lead> heading(List<Part> parts, Lead lead) {
        boolean colon = parts.get(parts.size() - 1).is(":");
        List<Part> label = ListHeading.label(parts, colon);
        if (label.isEmpty()
                || label.size() > LONGEST_LABEL
                || firstPerson(label) >= 0
                || ListHeading.saysMore(label, colon)) {
            return Optional.empty();
        }
        if (PostWords.areColumn(label.get(0).lower())) {
            return Optional.of(lead);
        }
        Lead said = labels.read(label, lead);
        return said.saysNoMoreThan(lead) && !colon ? Optional.empty() : Optional.of(said);
    }

    private String printed(Part part) {
        return passage.text().substring(part.from(), part.to());
    }

    /** {@code Ø: ubesat}, {@code ubesat (Ø)}. */
    private Optional<String> letter(List<Part> parts) {
        Optional<String> letter = Optional.empty();
        for (int i = 0; i < parts.size() && letter.isEmpty(); i++) {
            boolean alone = i == 0 || parts.get(i - 1).is("(") || beginsCell(parts.get(i));
            letter = alone ? LabelReader.letter(printed(parts.get(i))) : letter;
        }
        return letter;
    }

    /** {@code Venstre: ubesat}. */
    List<Draft> vacancy(List<Part> parts, Lead lead) {
        if (vacant(parts) < 0 || parts.size() > LONGEST_LABEL) {
            return List.of();
        }
        int from = parts.get(0).from();
        int to = parts.get(parts.size() - 1).to();
        Optional<String> party =
                First.of(PartyReader.first(passage.text(), parts), First.of(letter(parts), lead.party()));
        Fact fact = passage.fact(from, to, Fact.Certainty.LIKELY, "list-unfilled");
        return List.of(new Draft(
                Action.VACANT,
                Optional.empty(),
                party,
                lead.body(),
                First.of(LabelReader.roleIn(parts), lead.role()),
                Optional.empty(),
                lead.period(),
                fact));
    }
}
