package dk.kkr.answers.recommended;

import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation.Action;

/**
 * Something the council is recommended to do.
 *
 * @param verb as it stands
 */
record CouncilAct(Word verb, Action action) {}
