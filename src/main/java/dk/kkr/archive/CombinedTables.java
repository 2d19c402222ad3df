package dk.kkr.archive;

import dk.kkr.archive.ManifestEntry.Output;
import dk.kkr.relation.ArchivedItem;
import dk.kkr.relation.RelatedItems;
import dk.kkr.writer.CsvStyle;
import dk.kkr.writer.CsvTable;
import dk.kkr.writer.DataPackageWriter;
import dk.kkr.writer.DescribedTable;
import dk.kkr.writer.RelatedItemsTable;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of a whole archive and the data package that describes them. They appear once all are complete. */
final class CombinedTables implements Closeable {
    private static final List<CsvTable> TABLES = List.of(CsvTable.values());

    private static final String PACKAGE = "datapackage.json";

    private static final List<String> FILES = Stream.concat(
                    DescribedTable.all().stream().map(DescribedTable::file), Stream.of(PACKAGE))
            .toList();

    private final OutputFolder folder;
    private final CsvStyle style;
    private final List<UnfinishedFile> files = new ArrayList<>();
    private final List<ArchivedItem> items = new ArrayList<>();

    private CombinedTables(OutputFolder folder, CsvStyle style) {
        this.folder = folder;
        this.style = style;
    }

    /** Their names in the output folder. */
    static List<String> files() {
        return FILES;
    }

    static CombinedTables open(OutputFolder folder, CsvStyle style) throws IOException {
        CombinedTables tables = new CombinedTables(folder, style);
        try {
            for (CsvTable table : TABLES) {
                tables.begin(DescribedTable.of(table).file())
                        .write(Rendering.csv(table, style).header());
            }
            return tables;
        } catch (IOException e) {
            tables.close();
            throw e;
        }
    }

    private OutputStream begin(String name) throws IOException {
        UnfinishedFile file = folder.open(name);
        files.add(file);
        return file.stream();
    }

    /** What {@link #append} takes, in order. */
    static List<Rendering> renderings(CsvStyle style) {
        return TABLES.stream().map(table -> Rendering.csv(table, style)).toList();
    }

    /** Of a dump's text only what is needed to relate its items stays in memory. */
    void append(CombinedPart part) throws IOException {
        for (int i = 0; i < part.pieces().size(); i++) {
            files.get(i).stream().write(part.pieces().get(i));
        }
        items.addAll(part.items());
    }

    List<Output> commit() throws IOException {
        RelatedItemsTable.write(begin(RelatedItemsTable.described().file()), RelatedItems.of(items), style);
        DataPackageWriter.write(begin(PACKAGE), style);
        // A disk that is full shows here, before the first of them has its name.
        for (UnfinishedFile file : files) {
            file.stream().flush();
        }
        for (UnfinishedFile file : files) {
            file.commit();
        }
        return FILES.stream().map(name -> new Output(name, folder.sizeOf(name))).toList();
    }

    @Override
    public void close() throws IOException {
        for (UnfinishedFile file : files) {
            file.close();
        }
    }
}
