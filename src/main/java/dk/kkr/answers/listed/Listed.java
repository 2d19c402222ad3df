package dk.kkr.answers.listed;

import dk.kkr.model.Attachment;
import dk.kkr.model.ItemDate;
import dk.kkr.model.Reference;
import java.util.List;

/** What an item lists: its enclosures, the days to come that it names, and what it refers to. */
public record Listed(List<Attachment> attachments, List<ItemDate> dates, List<Reference> references) {
    public Listed {
        attachments = List.copyOf(attachments);
        dates = List.copyOf(dates);
        references = List.copyOf(references);
    }
}
