package dk.kkr.model;

import java.util.List;
import java.util.Optional;

/**
 * What an item's own sections say of recommendations, decisions and what goes with them; those of its sub-items are
 * theirs.
 *
 * @param recommendations point by point, in the document's order
 * @param resolution what was decided; empty where the item has no section that {@linkplain Section#decides decides}
 * @param appointments to posts that the council fills, in any section
 * @param attachments entries of {@code Bilag}, and {@code ./.} marks elsewhere
 * @param dates days after the meeting
 * @param references earlier meetings and decisions of this council, and other items
 */
public record Answers(
        List<Recommendation> recommendations,
        Optional<Resolution> resolution,
        List<Appointment> appointments,
        List<Attachment> attachments,
        List<ItemDate> dates,
        List<Reference> references) {
    /** Of an item that has no section, or says nothing. */
    public static final Answers NONE =
            new Answers(List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of());

    public Answers {
        recommendations = List.copyOf(recommendations);
        appointments = List.copyOf(appointments);
        attachments = List.copyOf(attachments);
        dates = List.copyOf(dates);
        references = List.copyOf(references);
    }
}
