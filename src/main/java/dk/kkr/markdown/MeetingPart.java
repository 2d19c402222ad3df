package dk.kkr.markdown;

import dk.kkr.model.Attendance;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Meeting;
import dk.kkr.model.Participant;
import dk.kkr.wording.Counted;
import dk.kkr.wording.Label;
import dk.kkr.wording.MeetingText;
import dk.kkr.wording.Wording;
import java.util.List;
import java.util.Optional;

/** The page's beginning: which meeting, whether it was held, when and where, who was there. */
final class MeetingPart {
    private final Page page;
    private final MeetingText text;

    MeetingPart(Page page) {
        this.page = page;
        this.text = new MeetingText(page.wording());
    }

    void write(Meeting meeting) {
        page.blocks().heading(1, Inline.text(text.title(meeting)));
        warnings(meeting.findings().stream().filter(Finding::isWarning).toList());
        page.labelled(Label.TIME_AND_PLACE, Inline.text(Wording.capitalized(text.timeAndPlace(meeting))));
        String given = text.given(meeting);
        if (!given.isEmpty()) {
            page.labelled(Label.GIVEN, Inline.text(Wording.capitalized(given)));
        }
        page.labelled(Label.PARTICIPANTS, Inline.text(Wording.capitalized(text.attendance(meeting))));
        page.labelled(Label.APOLOGIES, all(meeting.participantsWho(Optional.of(Attendance.ABSENT))));
        List<Participant> unsaid = meeting.participantsWho(Optional.empty());
        if (unsaid.size() < meeting.participants().size()) {
            page.labelled(Label.ATTENDANCE_UNKNOWN, all(unsaid));
        }
    }

    /** They stand at the end of the page; but that a meeting was not held changes what all the rest means. */
    private void warnings(List<Finding> warnings) {
        Wording wording = page.wording();
        if (warnings.stream().anyMatch(finding -> finding.code() == FindingCode.MEETING_CANCELLED)) {
            String cancelled = Wording.capitalized(wording.meaning(FindingCode.MEETING_CANCELLED));
            page.blocks().paragraph(Inline.strong(cancelled + "."));
        }
        if (!warnings.isEmpty()) {
            String count = wording.count(warnings.size(), Counted.WARNING);
            page.blocks().paragraph(Inline.text(count + ", " + wording.say(Label.SEE_BELOW) + "."));
        }
    }

    private List<Inline> all(List<Participant> participants) {
        return participants.stream().map(text::participant).map(Inline::text).toList();
    }
}
