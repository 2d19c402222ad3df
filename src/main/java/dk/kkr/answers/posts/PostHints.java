package dk.kkr.answers.posts;

import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.model.SectionType;
import dk.kkr.profile.Sign;

/** Whether a section or one of its lines may tell of a post at all, by the kinds of words it has: most tell nothing. */
final class PostHints {
    private final Passage passage;
    private final boolean asks;
    private final boolean decides;

    /** @param asks whether names for posts are asked for */
    PostHints(Passage passage, boolean asks) {
        this.passage = passage;
        this.asks = asks;
        this.decides = passage.type() == SectionType.BESLUTNING || passage.type() == SectionType.INDSTILLING;
    }

    /** Whether the section decides or recommends. */
    boolean ofDecision() {
        return decides;
    }

    /** Whether a list of people may begin without a line that leads to it. */
    boolean implyLead() {
        return asks && passage.type() == SectionType.BESLUTNING;
    }

    /** Whether any line of the section may tell of a post. */
    boolean mayTell() {
        return passage.has(Sign.POST_VERB)
                || decides && passage.has(Sign.PROPOSAL)
                || asks && (passage.has(Sign.POST_ROLE) || passage.has(Sign.VACANCY));
    }

    /**
     * Whether a line may tell of a person and a post; roles count where a post is asked for, proposals where one is
     * filled.
     */
    boolean mayTell(Paragraph paragraph) {
        boolean changes = paragraph.has(Sign.POST_VERB) || asks && paragraph.has(Sign.POST_ROLE);
        boolean proposes = decides && paragraph.has(Sign.PROPOSAL);
        return paragraph.has(Sign.NAME) && (changes || proposes || implyLead())
                || leadToPeople(paragraph) && (changes || asks && proposes || implyLead())
                || asks && paragraph.has(Sign.VACANCY);
    }

    /** Whether a list of people may follow a line. */
    static boolean leadToPeople(Paragraph paragraph) {
        return paragraph.endsWith(':') || paragraph.has(Sign.PEOPLE_LIST);
    }
}
