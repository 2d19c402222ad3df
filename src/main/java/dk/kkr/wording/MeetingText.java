package dk.kkr.wording;

import dk.kkr.model.Attendance;
import dk.kkr.model.Council;
import dk.kkr.model.Evidence;
import dk.kkr.model.Meeting;
import dk.kkr.model.Participant;
import dk.kkr.model.Venue;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a page says of a meeting as a whole, each in one line. */
public record MeetingText(Wording wording) {
    /** {@code KKR Hovedstaden, referat, 19. juni 2020}. */
    public String title(Meeting meeting) {
        String council = meeting.council().map(Council::displayName).orElse(wording.begin(Label.UNKNOWN_COUNCIL));
        String document =
                wording.say(meeting.documentType().map(MeetingPhrases::of).orElse(Label.UNKNOWN_DOCUMENT));
        return council + ", " + document + ", " + day(meeting);
    }

    /** {@code 19. juni 2020, kl. 9.30, Pharmakon, Milnersvej 42, 3400 Hillerød}; what is unknown is said so. */
    public String timeAndPlace(Meeting meeting) {
        return time(meeting) + ", " + place(meeting);
    }

    /** {@code 19. juni 2020, kl. 9.30}; what is unknown is said so. */
    public String time(Meeting meeting) {
        Optional<LocalTime> start = meeting.startTime();
        return day(meeting) + ", " + (start.isPresent() ? wording.time(start.get()) : wording.say(Label.TIME_UNKNOWN));
    }

    /** {@code Pharmakon, Milnersvej 42, 3400 Hillerød}, or that it is unknown. */
    public String place(Meeting meeting) {
        return meeting.venue().map(MeetingText::place).orElse(wording.say(Label.PLACE_UNKNOWN));
    }

    /** {@code råd, dato}: what the document does not say, but an option of the program said; may be empty. */
    public String given(Meeting meeting) {
        List<String> given = new ArrayList<>();
        if (isGiven(meeting.evidence().council())) {
            given.add(wording.say(Label.COUNCIL));
        }
        if (isGiven(meeting.evidence().date())) {
            given.add(wording.say(Label.DATE));
        }
        return String.join(", ", given);
    }

    private static boolean isGiven(Optional<Evidence> evidence) {
        return evidence.map(Evidence::source).equals(Optional.of(Evidence.Source.OPTION));
    }

    private String day(Meeting meeting) {
        return meeting.date().isPresent() ? wording.date(meeting.date().get()) : wording.say(Label.UNKNOWN_DATE);
    }

    private static String place(Venue venue) {
        List<String> parts = new ArrayList<>();
        venue.name().ifPresent(parts::add);
        venue.address().ifPresent(parts::add);
        List<String> town = new ArrayList<>();
        venue.postalCode().ifPresent(town::add);
        venue.city().ifPresent(town::add);
        if (!town.isEmpty()) {
            parts.add(String.join(" ", town));
        }
        return String.join(", ", parts);
    }

    /** {@code 26 til stede, 6 afbud (1 med stedfortræder)}; of whom nothing is said, that is said. */
    public String attendance(Meeting meeting) {
        if (meeting.participants().isEmpty()) {
            return wording.say(Label.NO_PARTICIPANTS);
        }
        List<String> parts = new ArrayList<>();
        int present = meeting.participantsWho(Optional.of(Attendance.PRESENT)).size();
        if (present > 0) {
            parts.add(wording.number(present) + " " + wording.say(MeetingPhrases.of(Attendance.PRESENT)));
        }
        List<Participant> absent = meeting.participantsWho(Optional.of(Attendance.ABSENT));
        if (!absent.isEmpty()) {
            parts.add(wording.number(absent.size()) + " " + wording.say(MeetingPhrases.of(Attendance.ABSENT))
                    + substitutes(absent));
        }
        int unknown = meeting.participantsWho(Optional.empty()).size();
        if (unknown > 0) {
            parts.add(wording.number(unknown) + " " + wording.say(Label.WITHOUT_ATTENDANCE));
        }
        return String.join(", ", parts);
    }

    private String substitutes(List<Participant> absent) {
        long replaced = absent.stream()
                .filter(member -> member.substitute().isPresent())
                .count();
        return replaced == 0 ? "" : " (" + replaced + " " + wording.say(Label.WITH_SUBSTITUTE) + ")";
    }

    /** {@code Dorthe Askov (V), Vejen Kommune, formand; stedfortræder: Niels Brørup}. */
    public String participant(Participant participant) {
        String person = PersonText.of(participant.name(), participant.party(), participant.municipality());
        String role = participant.role().map(printed -> ", " + printed).orElse("");
        String substitute = participant
                .substitute()
                .map(name -> "; " + wording.say(Label.SUBSTITUTE) + ": " + name)
                .orElse("");
        return person + role + substitute;
    }
}
