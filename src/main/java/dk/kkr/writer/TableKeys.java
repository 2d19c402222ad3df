package dk.kkr.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of the tables, always with the file, since two dumps of one document share its ids. Positions count within a
 * file.
 */
final class TableKeys {
    private static final String FILE = "source_file";
    private static final String POSITION = "position";

    private TableKeys() {}

    static List<String> primaryOf(CsvTable table) {
        return switch (table) {
            case MEETINGS -> List.of(FILE);
            case SECTIONS -> List.of(FILE, POSITION, "section_position");
            default -> List.of(FILE, POSITION);
        };
    }

    static List<ForeignKey> foreignOf(CsvTable table) {
        List<ForeignKey> keys = new ArrayList<>();
        if (table != CsvTable.MEETINGS) {
            keys.add(new ForeignKey(List.of(FILE), CsvTable.MEETINGS));
        }
        if (table == CsvTable.SECTIONS) {
            keys.add(new ForeignKey(List.of(FILE, POSITION), CsvTable.ITEMS));
        } else if (table.columns().contains("item_position")) {
            keys.add(new ForeignKey(List.of(FILE, "item_position"), CsvTable.ITEMS));
        }
        if (table == CsvTable.LINKS) {
            keys.add(new ForeignKey(List.of(FILE, "item_position", "section_position"), CsvTable.SECTIONS));
        }
        return keys;
    }
}
