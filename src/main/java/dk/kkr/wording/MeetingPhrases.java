package dk.kkr.wording;

import dk.kkr.model.Attendance;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Role;
import dk.kkr.model.SectionType;
import dk.kkr.model.Severity;

/** The values that say what a document and its parts are. */
public final class MeetingPhrases {
    private MeetingPhrases() {}

    /** {@code referat}. */
    public static Phrase of(DocumentType type) {
        return switch (type) {
            case AGENDA -> Phrase.of("dagsorden", "agenda");
            case MINUTES -> Phrase.of("referat", "minutes");
        };
    }

    /** {@code til stede}. */
    public static Phrase of(Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> Phrase.of("til stede", "present");
            case ABSENT -> Phrase.of("afbud", "absent");
        };
    }

    /** {@code sagsfremstilling}. */
    public static Phrase of(SectionType type) {
        return switch (type) {
            case INTRO -> Phrase.of("indledning", "introduction");
            case BAGGRUND -> Phrase.of("baggrund", "background");
            case INDSTILLING -> Phrase.of("indstilling", "recommendation");
            case SAGSFREMSTILLING -> Phrase.of("sagsfremstilling", "case");
            case BESLUTNING -> Phrase.of("beslutning", "decision");
            case BILAG -> Phrase.of("bilag", "attachments");
        };
    }

    /** What a stretch of the dump was taken for: {@code sidehoved}. */
    public static Phrase of(Role role) {
        return switch (role) {
            case COVER -> Phrase.of("forside", "cover");
            case FRONT_MATTER -> Phrase.of("indledende tekst", "front matter");
            case CONTENTS -> Phrase.of("indholdsfortegnelse", "contents list");
            case PARTICIPANTS -> Phrase.of("deltagere", "participants");
            case ITEM_HEADING -> Phrase.of("punktets overskrift", "item heading");
            case CASE_REFERENCE -> Phrase.of("sagsnummer", "case reference");
            case SECTION_HEADING -> Phrase.of("afsnittets overskrift", "section heading");
            case SECTION_TEXT -> Phrase.of("afsnittets tekst", "section text");
            case PAGE_LINK -> Phrase.of("link i sidens fod", "link at the page's foot");
            case LABEL -> Phrase.of("ledetekst", "label");
            case RUNNING_HEADER -> Phrase.of("sidehoved", "running header");
            case PAGE_NUMBER -> Phrase.of("sidetal", "page number");
            case UNPLACED -> Phrase.of("ikke placeret", "not placed");
        };
    }

    /** {@code advarsel}. */
    public static Phrase of(Severity severity) {
        return switch (severity) {
            case INFO -> Phrase.of("til orientering", "for information");
            case WARNING -> Phrase.of("advarsel", "warning");
            case ERROR -> Phrase.of("fejl", "error");
        };
    }

    /** {@code sikker}. */
    public static Phrase of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> Phrase.of("sikker", "certain");
            case LIKELY -> Phrase.of("sandsynlig", "likely");
        };
    }
}
