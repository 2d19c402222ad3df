package dk.kkr.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.MeetingParser;
import dk.kkr.example.ExampleMeetings;
import dk.kkr.model.Attendance;
import dk.kkr.model.Council;
import dk.kkr.model.Meeting;
import dk.kkr.model.MeetingEvidence;
import dk.kkr.model.Participant;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.model.Venue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingTextTest {
    private static final MeetingText DANISH = new MeetingText(new Wording(Language.DANISH));
    private static final MeetingText ENGLISH = new MeetingText(new Wording(Language.ENGLISH));

    @Test
    void titleTimeAndPlace() {
        assertThat(DANISH.title(ExampleMeetings.full())).isEqualTo("KKR Sjælland, referat, 19. juni 2020");
        assertThat(ENGLISH.timeAndPlace(ExampleMeetings.full()))
                .isEqualTo("19 June 2020, 9:30, Pharmakon, 3400 Hillerød");
    }

    @Test
    void whatIsUnknownIsSaidSo() {
        assertThat(DANISH.title(ExampleMeetings.unknown())).isEqualTo("Ukendt råd, ukendt dokumenttype, ukendt dato");
        assertThat(ENGLISH.timeAndPlace(ExampleMeetings.unknown()))
                .isEqualTo("unknown date, time not stated, place not stated");
        assertThat(DANISH.attendance(ExampleMeetings.unknown())).isEqualTo("dokumentet har ingen deltagerliste");
    }

    @Test
    void whatAnOptionSaidIsTold() throws UnusableDumpException {
        byte[] dump = "KKR Sjælland\nReferat\n\n1. Eventuelt\n".getBytes(StandardCharsets.UTF_8);
        byte[] bare = "Referat\n\n1. Eventuelt\n".getBytes(StandardCharsets.UTF_8);
        MeetingParser parser = new MeetingParser().withCouncil(Council.SJAELLAND);

        assertThat(DANISH.given(parser.parse(dump, "a.txt"))).isEmpty();
        assertThat(DANISH.given(parser.parse(bare, "a.txt"))).isEqualTo("råd");
        assertThat(ENGLISH.given(parser.withDate(LocalDate.of(2021, 2, 3)).parse(bare, "a.txt")))
                .isEqualTo("council, date");
    }

    @Test
    void attendanceIsCountedAsFarAsItIsSaid() {
        Participant came = participant(Optional.of(Attendance.PRESENT), Optional.empty());
        Participant absent = participant(Optional.of(Attendance.ABSENT), Optional.empty());
        Participant replaced = participant(Optional.of(Attendance.ABSENT), Optional.of("Kaj Valen"));
        Participant unsaid = participant(Optional.empty(), Optional.empty());

        assertThat(DANISH.attendance(of(came, absent, replaced, unsaid, unsaid)))
                .isEqualTo("1 til stede, 2 afbud (1 med stedfortræder), 2 uden oplysning om fremmøde");
        assertThat(DANISH.attendance(of(unsaid))).isEqualTo("1 uden oplysning om fremmøde");
        assertThat(ENGLISH.attendance(of(came, absent))).isEqualTo("1 present, 1 absent");
    }

    @Test
    void aParticipantWithAllThatIsPrinted() {
        assertThat(DANISH.participant(participant(Optional.empty(), Optional.of("Kaj Valen"))))
                .isEqualTo("Jane Holt (V), Gribskov Kommune, formand; stedfortræder: Kaj Valen");
    }

    private static Participant participant(Optional<Attendance> attendance, Optional<String> substitute) {
        return new Participant(
                "Jane Holt",
                Optional.of("V"),
                Optional.of("Gribskov Kommune"),
                Optional.of("270"),
                Optional.of("formand"),
                attendance,
                substitute,
                1);
    }

    private static Meeting of(Participant... participants) {
        Meeting unknown = ExampleMeetings.unknown();
        return new Meeting(
                unknown.source(),
                unknown.council(),
                unknown.documentType(),
                unknown.date(),
                unknown.startTime(),
                Optional.<Venue>empty(),
                List.of(participants),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                MeetingEvidence.none());
    }
}
