package dk.kkr.agenda;

import dk.kkr.model.Finding;
import dk.kkr.model.Participant;
import java.util.List;

/** What stands before the first item. */
record FrontMatter(
        CoverFacts cover, List<Participant> participants, List<PlacedBlock> placed, List<Finding> findings) {}
