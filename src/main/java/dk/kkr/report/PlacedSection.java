package dk.kkr.report;

import dk.kkr.model.Section;

/**
 * A section with its place on the page.
 *
 * @param id names the section at its item
 */
record PlacedSection(String id, Section section) {
    /** Names its lines in the source. */
    String linesId() {
        return id + "-lines";
    }
}
