package dk.kkr.report;

import dk.kkr.model.CheckedDump;
import dk.kkr.model.Meeting;
import java.util.List;

/**
 * The figures of one dump, for people and scripts.
 *
 * @param blankLines lines without text
 */
record Summary(
        List<RoleCount> roles,
        int blankLines,
        WordCount words,
        List<HyphenCount> hyphens,
        ContentsCount contents,
        ParticipantCount participants,
        List<FactCount> answers) {
    Summary {
        roles = List.copyOf(roles);
        hyphens = List.copyOf(hyphens);
        answers = List.copyOf(answers);
    }

    static Summary of(CheckedDump dump) {
        Meeting meeting = dump.meeting();
        List<RoleCount> roles = RoleCount.allOf(dump);
        long linesWithText = dump.account().entries().stream()
                .mapToInt(entry -> entry.place().line())
                .distinct()
                .count();
        return new Summary(
                roles,
                dump.lines().size() - (int) linesWithText,
                WordCount.of(dump, roles),
                HyphenCount.allOf(meeting.decisions()),
                ContentsCount.of(meeting),
                ParticipantCount.of(meeting, roles),
                FactCount.allOf(meeting));
    }
}
