package dk.kkr.report;

import dk.kkr.model.Attendance;
import dk.kkr.model.Evidence;
import dk.kkr.model.LineRange;
import dk.kkr.model.Meeting;
import dk.kkr.model.Participant;
import dk.kkr.model.Severity;
import dk.kkr.wording.CheckLabel;
import dk.kkr.wording.Counted;
import dk.kkr.wording.Label;
import dk.kkr.wording.MeetingText;
import dk.kkr.wording.Phrase;
import dk.kkr.wording.Wording;
import java.io.IOException;
import java.util.Optional;

/** The beginning of the page: which meeting, when and where, who was there, and whether there is a warning. */
final class HtmlOverview {
    private final HtmlPage page;
    private final HtmlText html;
    private final MeetingText text;
    private final Meeting meeting;

    HtmlOverview(HtmlPage page, Meeting meeting) {
        this.page = page;
        this.html = page.html();
        this.text = new MeetingText(page.words());
        this.meeting = meeting;
    }

    void write() throws IOException {
        html.element("h1", text.title(meeting)).markup("\n<dl class=\"facts\">\n");
        Optional<Evidence> time = meeting.evidence().startTime().or(meeting.evidence()::date);
        fact(CheckLabel.TIME, text.time(meeting), time);
        fact(CheckLabel.PLACE, text.place(meeting), meeting.evidence().venue());
        String given = text.given(meeting);
        if (!given.isEmpty()) {
            fact(Label.GIVEN, given, Optional.empty());
        }
        fact(Label.PARTICIPANTS, text.attendance(meeting), Optional.empty());
        page.row(Label.APOLOGIES, meeting.participantsWho(Optional.of(Attendance.ABSENT)), this::absentee);
        html.markup("</dl>\n");
        warnings();
    }

    private void fact(Phrase name, String value, Optional<Evidence> evidence) throws IOException {
        page.beginRow(name);
        html.text(Wording.capitalized(value));
        // What the user gave as an option stands on no line.
        Optional<LineRange> lines = evidence.flatMap(Evidence::lines);
        if (lines.isPresent()) {
            page.at(lines.get());
        }
        page.endRow();
    }

    private void absentee(Participant participant) throws IOException {
        html.text(text.participant(participant));
        page.at(participant.line());
    }

    /** How many warnings there are, and where on the page, since they stand below everything else. */
    private void warnings() throws IOException {
        int warnings = meeting.count(Severity.WARNING) + meeting.count(Severity.ERROR);
        if (warnings > 0) {
            html.markup("<p class=\"notice\">")
                    .text(page.words().count(warnings, Counted.WARNING) + ": ")
                    .markup("<a href=\"#findings\">")
                    .text(page.words().say(CheckLabel.SEE_FINDINGS))
                    .markup("</a></p>\n");
        }
    }
}
