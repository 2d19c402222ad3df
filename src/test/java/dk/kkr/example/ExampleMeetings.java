package dk.kkr.example;

import dk.kkr.model.AgendaItem;
import dk.kkr.model.Answers;
import dk.kkr.model.Attendance;
import dk.kkr.model.ContentsEntry;
import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Evidence;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.ItemNumber;
import dk.kkr.model.LineRange;
import dk.kkr.model.Link;
import dk.kkr.model.Meeting;
import dk.kkr.model.MeetingEvidence;
import dk.kkr.model.Participant;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.model.Source;
import dk.kkr.model.TextLines;
import dk.kkr.model.Venue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Meetings made by hand, for tests of what follows the parser. */
public final class ExampleMeetings {
    private static final String SHA_256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private ExampleMeetings() {}

    /** Minutes in which every field has a value somewhere and is empty somewhere else. */
    public static Meeting full() {
        return new Meeting(
                Source.ofText("dumps/møde.txt", SHA_256, "UTF-8", 870),
                Optional.of(Council.SJAELLAND),
                Optional.of(DocumentType.MINUTES),
                Optional.of(LocalDate.of(2020, 6, 19)),
                Optional.of(LocalTime.of(9, 30)),
                Optional.of(new Venue(
                        Optional.of("Pharmakon"), Optional.empty(), Optional.of("3400"), Optional.of("Hillerød"))),
                participants(),
                contents(),
                items(),
                findings(),
                List.of(),
                evidence());
    }

    private static MeetingEvidence evidence() {
        return new MeetingEvidence(
                Optional.of(Evidence.on(Evidence.Source.COVER, "KKR SJÆLLAND", 2)),
                Optional.of(Evidence.on(Evidence.Source.TEXT, "Beslutning", 40)),
                Optional.of(Evidence.on(Evidence.Source.RUNNING_HEADER, "KKR Sjælland | 19-06-2020", 60)),
                Optional.empty(),
                Optional.of(Evidence.of(Evidence.Source.COVER, "Sted: Pharmakon 3400 Hillerød", new LineRange(4, 5))));
    }

    /** A dump of which only the given findings are known. */
    public static Meeting withFindings(String file, Finding... findings) {
        return new Meeting(
                Source.ofText(file, SHA_256, "windows-1252", 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(findings),
                List.of(),
                MeetingEvidence.none());
    }

    /** A dump of which nothing is known. */
    public static Meeting unknown() {
        return withFindings("-");
    }

    private static List<Participant> participants() {
        return List.of(
                new Participant(
                        "Steen Hansen",
                        Optional.of("A"),
                        Optional.of("Albertslund Kommune"),
                        Optional.of("165"),
                        Optional.of("formand"),
                        Optional.of(Attendance.PRESENT),
                        Optional.empty(),
                        52),
                new Participant(
                        "Kim Valentin",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Attendance.ABSENT),
                        Optional.of("Jannich Petersen"),
                        53));
    }

    private static List<ContentsEntry> contents() {
        return List.of(
                new ContentsEntry(Optional.of(number(3, 10)), "Kollektiv trafik", Optional.of(9), 24),
                new ContentsEntry(Optional.empty(), "Deltagerfortegnelse", Optional.empty(), 25));
    }

    private static List<AgendaItem> items() {
        AgendaItem child = new AgendaItem(
                number(3, 10),
                "Kollektiv trafik; \"bus\", tog",
                new LineRange(133, 190),
                Optional.of("SAG-2020-03175"),
                Optional.of("nihj"),
                sections(),
                List.of(),
                ExampleAnswers.full());
        AgendaItem parent = new AgendaItem(
                number(3),
                "Regionalpolitiske sager",
                new LineRange(131, 190),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(child),
                Answers.NONE);
        AgendaItem last = new AgendaItem(
                number(4),
                "Eventuelt",
                new LineRange(191, 193),
                Optional.empty(),
                Optional.empty(),
                List.of(section(SectionType.BESLUTNING, "Beslutning", 192, 193, "Formanden tog ordet.")),
                List.of(),
                ExampleAnswers.little());
        return List.of(parent, last);
    }

    private static List<Section> sections() {
        return List.of(
                new Section(
                        SectionType.INTRO,
                        Optional.empty(),
                        new LineRange(134, 136),
                        "Indledning.",
                        TextLines.NONE,
                        List.of()),
                new Section(
                        SectionType.BAGGRUND,
                        Optional.of("Baggrund"),
                        new LineRange(137, 150),
                        "Første afsnit – æøå.\n\nAndet \\ afsnit:\n- et punkt\n=1+1 😀 ./.",
                        TextLines.NONE,
                        List.of(new Link("https://www.kl.dk/kkr", 149))),
                section(SectionType.BESLUTNING, "Beslutning", 151, 152, "- Tiltrådt."),
                section(SectionType.BESLUTNING, "Beslutning fra KKR", 153, 153, ""),
                section(SectionType.BESLUTNING, "Beslutning", 154, 160, "Udsat."),
                section(
                        SectionType.INDSTILLING,
                        "Indstilling",
                        161,
                        164,
                        "– godkender og drøfter planen\nSagen vendes."),
                section(SectionType.BILAG, "Bilag", 165, 190, "– Bilag 2: Planen https://www.kl.dk/2.pdf"));
    }

    private static Section section(SectionType type, String heading, int first, int last, String text) {
        return new Section(type, Optional.of(heading), new LineRange(first, last), text, TextLines.NONE, List.of());
    }

    private static List<Finding> findings() {
        return List.of(
                Finding.of(FindingCode.CONTENTS_TITLE_DIFFERS, 30, "item 3.10 is called otherwise"),
                Finding.of(FindingCode.COVER_MISSING, 0, "the date is from the running header"));
    }

    private static ItemNumber number(Integer... parts) {
        return new ItemNumber(List.of(parts));
    }
}
