package dk.kkr.database;

import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Resolution;
import dk.kkr.profile.CouncilName;
import dk.kkr.relation.ArchivedDump;
import dk.kkr.relation.ArchivedItem;
import dk.kkr.relation.Mention;
import dk.kkr.relation.Place;
import dk.kkr.relation.Postponement;
import dk.kkr.writer.OutputName;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The items of all dumps, as far as their relations depend on them. */
final class StoredItems {
    private final DatabaseFile file;

    StoredItems(DatabaseFile file) {
        this.file = file;
    }

    List<ArchivedItem> all() throws SQLException, IOException {
        Map<Place, List<Mention>> mentions = mentions();
        Map<String, ArchivedDump> dumps = dumps();
        List<ArchivedItem> items = new ArrayList<>();
        try (PreparedStatement query = file.prepare("""
                        SELECT items.source_file, items.position, items.item_number, title, case_id,
                          resolutions.result, deferred_to, quote
                        FROM items LEFT JOIN resolutions
                          ON resolutions.source_file = items.source_file AND item_position = items.position""");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Place place = placeIn(row);
                items.add(new ArchivedItem(
                        Objects.requireNonNull(dumps.get(place.sourceFile()), "an item has a meeting"),
                        place.position(),
                        row.getString(3),
                        text(row, 4).orElse(""),
                        text(row, 5),
                        postponementIn(row),
                        mentions.getOrDefault(place, List.of())));
            }
        }
        return items;
    }

    private static Optional<Postponement> postponementIn(ResultSet row) throws SQLException {
        Optional<Resolution.Result> result = valueOf(Resolution.Result.values(), text(row, 6));
        return result.isPresent() ? Postponement.of(result.get(), day(row, 7), row.getString(8)) : Optional.empty();
    }

    private Map<String, ArchivedDump> dumps() throws SQLException, IOException {
        Map<String, ArchivedDump> dumps = new HashMap<>();
        try (PreparedStatement query =
                        file.prepare("SELECT source_file, meeting_id, council, document_type, date FROM meetings");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String name = row.getString(1);
                Optional<DocumentType> type = valueOf(DocumentType.values(), text(row, 4));
                Optional<Council> council = text(row, 3).flatMap(CouncilName::named);
                dumps.put(name, new ArchivedDump(name, row.getString(2), council, type, day(row, 5)));
            }
        }
        return dumps;
    }

    private Map<Place, List<Mention>> mentions() throws SQLException, IOException {
        Map<Place, List<Mention>> mentions = new HashMap<>();
        try (PreparedStatement query = file.prepare("""
                SELECT source_file, item_position, referred_meeting_id, quote FROM item_references
                WHERE type = 'meeting' AND referred_meeting_id IS NOT NULL ORDER BY source_file, position""");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                mentions.computeIfAbsent(placeIn(row), place -> new ArrayList<>())
                        .add(new Mention(row.getString(3), row.getString(4)));
            }
        }
        return mentions;
    }

    private static Place placeIn(ResultSet row) throws SQLException {
        return new Place(row.getString(1), row.getInt(2));
    }

    private static Optional<String> text(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** Unknown where somebody else has written something in the column that is no day. */
    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        try {
            return text(row, column).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> valueOf(E[] values, Optional<String> name) {
        return Stream.of(values)
                .filter(value -> name.equals(Optional.of(OutputName.of(value))))
                .findFirst();
    }
}
