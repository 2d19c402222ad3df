package dk.kkr.writer;

import dk.kkr.model.Meeting;
import java.util.List;

/** One table: its columns, and a meeting's rows in it. An unknown value is an empty cell. */
interface TableRows {
    List<String> columns();

    List<List<String>> of(Meeting meeting);
}
