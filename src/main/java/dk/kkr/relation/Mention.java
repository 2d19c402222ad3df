package dk.kkr.relation;

import dk.kkr.model.Reference;
import java.util.ArrayList;
import java.util.List;

/**
 * A reference of the type {@code meeting}.
 *
 * @param meetingId of the earlier meeting
 * @param quote the words that name it: {@code mødet den 7. februar 2020}
 */
public record Mention(String meetingId, String quote) {
    /** Those among an item's references. */
    static List<Mention> allIn(List<Reference> references) {
        List<Mention> mentions = new ArrayList<>();
        for (Reference reference : references) {
            if (reference.type() == Reference.Type.MEETING
                    && reference.meetingId().isPresent()) {
                mentions.add(new Mention(
                        reference.meetingId().get(), reference.fact().quote()));
            }
        }
        return mentions;
    }
}
