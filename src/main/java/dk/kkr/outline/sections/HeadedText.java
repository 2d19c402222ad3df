package dk.kkr.outline.sections;

import dk.kkr.model.SectionType;
import java.util.Optional;

/** Where a line stands in its item: below which heading, and whether text of that section has begun. */
final class HeadedText {
    private boolean recommended;
    private Optional<SectionType> section = Optional.empty();
    private boolean topic;
    private boolean text;

    /** @param recommended whether the item has an {@code Indstilling} */
    HeadedText(boolean recommended) {
        this.recommended = recommended;
    }

    /** @param byTopic whether it was headed by a part of a form, {@code Resumé} */
    void head(SectionType type, boolean byTopic) {
        section = Optional.of(type);
        topic = byTopic;
        text = false;
        recommended |= type == SectionType.INDSTILLING;
    }

    void addText() {
        text = true;
    }

    /** Whether a recommendation to the council may stand here. */
    boolean mayRecommend() {
        return !recommended && mayHaveParts();
    }

    /**
     * Whether what begins here does not belong to the section before: below the title, a recommendation or another
     * part.
     */
    boolean beginsPart() {
        return text ? topic || isIn(SectionType.INDSTILLING) : section.isEmpty();
    }

    /** Whether a part may begin here: not among enclosures, nor in a decision, nor right below a heading. */
    boolean mayHaveParts() {
        return (text || section.isEmpty()) && !isIn(SectionType.BILAG) && !isIn(SectionType.BESLUTNING);
    }

    private boolean isIn(SectionType type) {
        return section.equals(Optional.of(type));
    }
}
