package dk.kkr.report;

import dk.kkr.model.Participant;
import dk.kkr.wording.CheckLabel;
import dk.kkr.wording.Label;
import dk.kkr.wording.MeetingPhrases;
import dk.kkr.wording.Phrase;
import java.io.IOException;
import java.util.List;

/** The table of all participants. */
final class HtmlParticipants {
    private static final List<Phrase> COLUMNS =
            List.of(CheckLabel.NAME, CheckLabel.MUNICIPALITY, CheckLabel.ATTENDANCE, Label.LINE);

    private final HtmlPage page;
    private final HtmlText html;
    private final List<Participant> participants;

    HtmlParticipants(HtmlPage page, List<Participant> participants) {
        this.page = page;
        this.html = page.html();
        this.participants = participants;
    }

    void write() throws IOException {
        html.markup("<section aria-labelledby=\"participants\">\n");
        page.heading("participants", Label.PARTICIPANTS);
        if (participants.isEmpty()) {
            page.phrase("p", Label.NO_PARTICIPANTS);
        } else {
            table();
        }
        html.markup("</section>\n");
    }

    private void table() throws IOException {
        page.table(CheckLabel.ALL_PARTICIPANTS, COLUMNS);
        for (Participant participant : participants) {
            row(participant);
        }
        page.endTable();
    }

    private void row(Participant participant) throws IOException {
        html.markup("<tr><th scope=\"row\">")
                .text(participant.name())
                .text(participant.party().map(party -> " (" + party + ")").orElse(""))
                .text(participant.role().map(role -> ", " + role).orElse(""))
                .markup("</th>")
                .element("td", participant.municipality().orElse(""))
                .markup("<td>")
                .text(participant
                        .attendance()
                        .map(MeetingPhrases::of)
                        .map(page.words()::say)
                        .orElse(page.words().say(Label.ATTENDANCE_UNKNOWN)))
                .text(participant
                        .substitute()
                        .map(name -> "; " + page.words().say(Label.SUBSTITUTE) + ": " + name)
                        .orElse(""))
                .markup("</td><td>");
        page.at(participant.line());
        html.markup("</td></tr>\n");
    }
}
