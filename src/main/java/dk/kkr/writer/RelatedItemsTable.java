package dk.kkr.writer;

import dk.kkr.relation.Place;
import dk.kkr.relation.Relation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The table {@code related_items} of a whole archive, which no meeting has by itself. */
public final class RelatedItemsTable {
    private static final String NAME = "related_items";

    private static final List<String> ITEM = List.of("source_file", "item_position");
    private static final List<String> OTHER = List.of("other_source_file", "other_item_position");

    private static final List<String> COLUMNS =
            List.of(ITEM.get(0), ITEM.get(1), OTHER.get(0), OTHER.get(1), "relation", "certainty", "evidence");

    private static final String DESCRIPTION = """
            Items about one matter, each pair once: the agenda's item and that of the minutes of the same meeting \
            (same-item), or the item of an earlier meeting and that of a later one (taken-up-again: evidence is the \
            decision that postponed it, the words that name the earlier meeting, or the case; same-title: evidence is \
            the titles). Between meetings the item of the minutes speaks for that of the agenda. Of several dumps of \
            one document the one with the most items speaks for all, then the first by source_file: the rows of the \
            others have the same item_id.""";

    private RelatedItemsTable() {}

    /**
     * Writes the table with its header.
     *
     * @param style who the table is for
     * @throws IOException if the stream throws it
     */
    public static void write(OutputStream out, List<Relation> relations, CsvStyle style) throws IOException {
        CsvRecords records = new CsvRecords(out, style);
        records.writeHeader(COLUMNS);
        records.write(relations.stream().map(RelatedItemsTable::row).toList());
    }

    /** The relation's row. */
    public static List<String> row(Relation relation) {
        Place item = relation.item();
        Place other = relation.other();
        return new Cells()
                .text(item.sourceFile())
                .number(item.position())
                .text(other.sourceFile())
                .number(other.position())
                .named(relation.kind())
                .named(relation.certainty())
                .text(relation.evidence())
                .row();
    }

    /** Its columns and keys. */
    public static DescribedTable described() {
        return new DescribedTable(
                NAME,
                Optional.of(DESCRIPTION),
                COLUMNS,
                COLUMNS.subList(0, ITEM.size() + OTHER.size()),
                List.of(new ForeignKey(ITEM, CsvTable.ITEMS), new ForeignKey(OTHER, CsvTable.ITEMS)));
    }
}
