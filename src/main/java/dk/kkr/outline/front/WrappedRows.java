package dk.kkr.outline.front;

import dk.kkr.line.Mark;
import java.util.List;
import java.util.Map;

/** The rows of a table while its lines are read. */
interface WrappedRows {
    /**
     * Adds a line of the table.
     *
     * @param cells one for each column, empty where nothing stands below it
     * @param apart whether a gap stands before it
     */
    void add(FrontLine line, List<String> cells, boolean apart);

    /** What follows is no rest of a row above. */
    void end();

    /**
     * Adds the rows to a document's lines, each on one; as printed where that names nobody.
     *
     * @param marks takes what the lines are that were added to others, by their index in the document
     */
    void addTo(List<FrontLine> lines, Map<Integer, Mark> marks);
}
