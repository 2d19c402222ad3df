package dk.kkr.outline.front;

import java.util.List;

/** The rows of a table while its lines are read. */
interface WrappedRows {
    /**
     * Adds a line of the table.
     *
     * @param cells one for each column, empty where nothing stands below it
     * @param apart whether a gap stands before it
     * @return whether all of it was added to rows above
     */
    boolean add(FrontLine line, List<String> cells, boolean apart);

    /** What follows is no rest of a row above. */
    void end();

    /** The rows, each on a line of its own. */
    List<FrontLine> lines();
}
