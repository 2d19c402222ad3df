package dk.kkr.answers.posts;

import dk.kkr.model.Appointment.Action;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.profile.ParticipantColumn;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a table with a column for each role, {@code Kommune | Medlem | Personlig stedfortræder}, or for who
 * leaves and who comes, {@code Udtræder | Indtræder}. Those of {@code Indstillet af} have no post. A first column of
 * any other name, {@code Organ}, has the bodies. Fails on {@code Nuværende medlem}, which may stay.
 */
record TableHead(List<Column> columns, boolean namesBodies) {
    static final TableHead NONE = new TableHead(List.of(), false);

    /** What the persons of a column are or do. */
    private record Column(Optional<PostRole> role, Optional<Action> action, boolean ofProposers) {
        private static final Column ANY = new Column(Optional.empty(), Optional.empty(), false);

        /**
         * The column that a part of a head names; the word before it may say what its persons do, {@code Nyt medlem}.
         */
        static Optional<Column> at(List<Part> parts, int i) {
            Part part = parts.get(i);
            String before = i == 0 ? "" : parts.get(i - 1).lower();
            Optional<PostRole> role = PostRoles.of(part.lower());
            Optional<Action> action = role.isPresent() ? PostWords.moveOf(before) : moveOf(part);
            boolean person = role.isPresent() || action.isPresent() || PostWords.areCandidate(part.lower());
            boolean proposers =
                    i > 0 && (part.word().is(Verb.Kind.RECOMMEND) || part.word().is(Verb.Kind.PROPOSE));
            return person || proposers ? Optional.of(new Column(role, action, proposers && !person)) : Optional.empty();
        }

        private static Optional<Action> moveOf(Part part) {
            boolean leave = part.mention().isEmpty() && part.word().is(Verb.Kind.LEAVE);
            boolean come = part.mention().isEmpty() && part.word().is(Verb.Kind.ENTER);
            return leave ? Optional.of(Action.RESIGNED) : come ? Optional.of(Action.APPOINTED) : Optional.empty();
        }

        Draft with(Draft draft) {
            Draft said = draft.role().isEmpty() && role.isPresent() ? draft.withRole(role) : draft;
            return action.isPresent() && said.person().isPresent() ? said.withAction(action.get()) : said;
        }
    }

    TableHead {
        columns = List.copyOf(columns);
    }

    /** The head that a line is; none where it has other words, or one role and no bodies. */
    static TableHead of(List<Part> printed) {
        List<Part> parts = withoutBars(printed);
        List<Column> columns = new ArrayList<>();
        boolean differ = false;
        boolean bodies = parts.size() > 2 && isOtherColumn(parts);
        for (int i = bodies ? 1 : 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Optional<Column> column = Column.at(parts, i);
            if (part.isPerson() || column.isEmpty() && !isOther(part.lower())) {
                return NONE;
            }
            if (column.isPresent()) {
                if (column.get().ofProposers() && columns.isEmpty()) {
                    // "Navn | Indstillet af"
                    columns.add(Column.ANY);
                }
                differ |= !columns.isEmpty() && isNew(column.get(), columns);
                columns.add(column.get());
            }
        }
        return differ || bodies && !columns.isEmpty() ? new TableHead(columns, bodies) : NONE;
    }

    /** Compared by what they have: a run that compares records starts later. */
    private static boolean isNew(Column said, List<Column> columns) {
        for (Column each : columns) {
            if (each.role().equals(said.role())
                    && each.action().equals(said.action())
                    && each.ofProposers() == said.ofProposers()) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code Post Udpeget Afløser}: nothing but capitals, one of which says what became of somebody; it ends no list.
     */
    static boolean isOfOtherTable(List<Part> parts) {
        boolean appointed = false;
        for (Part part : parts) {
            if (part.isPerson() || !part.word().capital()) {
                return false;
            }
            appointed |= part.word().is(Verb.Kind.APPOINT, Verb.Form.PARTICIPLE);
        }
        return appointed && parts.size() > 1;
    }

    /** Without the bars at both ends of a row: {@code | Organ | Medlem |}. */
    static List<Part> withoutBars(List<Part> row) {
        int from = 0;
        int to = row.size();
        while (from < to && PostWords.partColumns(row.get(from).lower())) {
            from++;
        }
        while (to > from && PostWords.partColumns(row.get(to - 1).lower())) {
            to--;
        }
        return row.subList(from, to);
    }

    /** Whether a word of a head says nothing of a post. */
    private static boolean isOther(String word) {
        return PostWords.partColumns(word)
                || word.equals(":")
                || word.equals("af")
                || ParticipantColumn.isWord(word)
                || PostWords.standBeforeRole(word)
                || PostWords.moveOf(word).isPresent();
    }

    private static boolean isOtherColumn(List<Part> parts) {
        Part part = parts.get(0);
        return !part.isPerson()
                && part.word().capital()
                && part.word().verb().isEmpty()
                && Column.at(parts, 0).isEmpty()
                && PostWords.moveOf(part.lower()).isEmpty()
                && !PostWords.standBeforeRole(part.lower())
                && !ParticipantColumn.isWord(part.lower());
    }

    boolean isKnown() {
        return !columns.isEmpty();
    }

    /** Whether it says who leaves or comes, whatever the section is about. */
    boolean tellsOfChange() {
        for (Column column : columns) {
            if (column.action().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A row's posts with the roles, or changes, of their columns. */
    List<Draft> with(List<Draft> row) {
        List<Draft> said = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean known = i < columns.size() && (row.size() == 1 || row.size() == columns.size());
            if (!known || !columns.get(i).ofProposers()) {
                said.add(known ? columns.get(i).with(row.get(i)) : row.get(i));
            }
        }
        return said.size() == 2 && tellsOfChange() ? linked(said.get(0), said.get(1)) : said;
    }

    /** Who comes replaces who leaves in the same row. */
    private static List<Draft> linked(Draft one, Draft other) {
        if (one.action() == Action.RESIGNED && other.action() == Action.APPOINTED) {
            return List.of(one, other.withReplaces(Optional.of(one.name())));
        }
        return other.action() == Action.RESIGNED && one.action() == Action.APPOINTED
                ? List.of(one.withReplaces(Optional.of(other.name())), other)
                : List.of(one, other);
    }
}
