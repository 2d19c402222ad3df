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

    /** The rows, each on a line of its own; as printed where that names nobody. */
    List<FrontLine> lines();

    /** What the lines are that were added to others, by their index in the document; after {@link #lines}. */
    Map<Integer, Mark> marks();
}
