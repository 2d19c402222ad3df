package dk.kkr.markdown;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.Meeting;
import dk.kkr.wording.Language;
import dk.kkr.wording.Wording;
import dk.kkr.writer.MeetingWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes each meeting as a page: when and where it was, who was there, then each item with what was recommended,
 * decided and appointed, its enclosures and dates, and at the end what somebody who relies on the page should know.
 * Between two pages {@link #SEPARATOR} stands.
 */
public final class MarkdownMeetingWriter implements MeetingWriter {
    /** Without it Pandoc takes the second page's title for text of the first one. */
    public static final String SEPARATOR = "\n";

    private static final int ITEM_LEVEL = 2;

    private final OutputStream out;
    private final Wording wording;

    /** A writer whose stream the caller flushes and closes. */
    public MarkdownMeetingWriter(OutputStream out, Language language) {
        this.out = out;
        this.wording = new Wording(language);
    }

    @Override
    public void write(Meeting meeting) throws IOException {
        Page page = new Page(new Blocks(), wording);
        new MeetingPart(page).write(meeting);
        items(new ItemPart(page, meeting), meeting.items(), ITEM_LEVEL);
        new ClosingPart(page, meeting).write();
        out.write(page.blocks().end().getBytes(StandardCharsets.UTF_8));
    }

    private static void items(ItemPart part, List<AgendaItem> items, int level) {
        for (AgendaItem item : items) {
            part.write(item, level);
            items(part, item.items(), level + 1);
        }
    }
}
