package dk.kkr.wording;

import dk.kkr.model.Appointment;
import dk.kkr.model.ItemDate;
import dk.kkr.model.Reference;

/** The values that say what appointments, dates and references of an item are. */
public final class ListedPhrases {
    private ListedPhrases() {}

    /** What happens to a post: {@code udpeget}. */
    public static Phrase of(Appointment.Action action) {
        return switch (action) {
            case APPOINTED -> Phrase.of("udpeget", "appointed");
            case NOMINATED -> Phrase.of("indstillet", "nominated");
            case CONTINUED -> Phrase.of("fortsætter", "continues");
            case RESIGNED -> Phrase.of("udtræder", "resigns");
            case VACANT -> Phrase.of("ubesat", "vacant");
        };
    }

    /** {@code næstformand}. */
    public static Phrase of(Appointment.PostRole role) {
        return switch (role) {
            case MEMBER -> Phrase.of("medlem", "member");
            case SUBSTITUTE -> Phrase.of("stedfortræder", "substitute");
            case CHAIR -> Phrase.of("formand", "chair");
            case VICE_CHAIR -> Phrase.of("næstformand", "vice-chair");
            case OBSERVER -> Phrase.of("observatør", "observer");
            case OTHER -> Phrase.of("anden post", "another post");
        };
    }

    /** {@code frist}. */
    public static Phrase of(ItemDate.Type type) {
        return switch (type) {
            case DEADLINE -> Phrase.of("frist", "deadline");
            case MEETING -> Phrase.of("møde", "meeting");
            case EVENT -> Phrase.of("anden dato", "other date");
        };
    }

    /** {@code skriftlig høring}. */
    public static Phrase of(Reference.Type type) {
        return switch (type) {
            case MEETING -> Phrase.of("tidligere møde", "earlier meeting");
            case WRITTEN_PROCEDURE -> Phrase.of("skriftlig høring", "written procedure");
            case ITEM -> Phrase.of("punkt", "item");
        };
    }
}
