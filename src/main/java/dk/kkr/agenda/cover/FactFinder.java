package dk.kkr.agenda.cover;

import dk.kkr.block.Block;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Evidence;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.GivenFacts;
import dk.kkr.model.MeetingEvidence;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.outline.front.CoverFacts;
import dk.kkr.outline.front.Said;
import dk.kkr.profile.SectionHeadings;
import dk.kkr.text.Quote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds council, date and type of document in the best source that has them: cover, then running header, then text,
 * then what the user gave.
 */
public final class FactFinder {
    private final List<Block> blocks;
    private final RunningHeaders headers;
    private final List<AgendaItem> items;
    private final GivenFact<Council> givenCouncil;
    private final GivenFact<LocalDate> givenDate;
    private final List<Finding> findings = new ArrayList<>();

    private FactFinder(List<Block> blocks, List<AgendaItem> items, GivenFacts given) {
        this.blocks = blocks;
        this.givenCouncil = new GivenFact<>(given.council());
        this.givenDate = new GivenFact<>(given.date());
        this.headers = new RunningHeaders(blocks);
        this.items = items;
    }

    /**
     * Finds the facts.
     *
     * @param given counts where no source has the fact
     */
    public static MeetingFacts find(CoverFacts cover, List<Block> blocks, List<AgendaItem> items, GivenFacts given) {
        FactFinder finder = new FactFinder(blocks, items, given);
        Optional<Said<Council>> council = finder.council(cover);
        Optional<Said<DocumentType>> type = finder.documentType(cover);
        Optional<Said<LocalDate>> date = finder.date(cover);
        finder.add(finder.givenCouncil.compare(council));
        finder.add(finder.givenDate.compare(date));
        MeetingEvidence evidence = new MeetingEvidence(
                Said.evidenceOf(council),
                Said.evidenceOf(type),
                Said.evidenceOf(date),
                Said.evidenceOf(cover.startTime()),
                Said.evidenceOf(cover.venue()));
        return new MeetingFacts(
                Said.valueOf(council),
                type.isPresent() ? Said.valueOf(type) : finder.recommendsOnly(),
                Said.valueOf(date),
                evidence,
                finder.findings);
    }

    /** Where the title names another body, a council that the text names does not count. */
    private Optional<Said<Council>> council(CoverFacts cover) {
        if (cover.council().isPresent()) {
            Optional<Said<Council>> header = headers.council();
            if (header.isPresent()) {
                compare(cover.council().get(), header.get());
            }
            return cover.council();
        }
        if (cover.otherBody().isPresent()) {
            return councilInsteadOf(cover.otherBody().get());
        }
        Optional<Said<Council>> inHeader = headers.council();
        Optional<Said<Council>> found = inHeader.isPresent() ? inHeader : DecidingCouncil.in(blocks);
        if (found.isPresent()) {
            add(
                    FindingCode.COVER_MISSING,
                    found.get().value().displayName() + " is named in the "
                            + placeOf(found.get(), "recommendations and decisions") + ", not on a cover");
            return found;
        }
        if (givenCouncil.value().isEmpty()) {
            add(
                    FindingCode.COUNCIL_UNKNOWN,
                    "no council (KKR Hovedstaden, KKR Sjælland …) is named on a cover, in a running header, or most"
                            + " often in recommendations and decisions");
        }
        return givenCouncil.said();
    }

    /** None but one that was given: the title's words may also be a letterhead, which only the user can know. */
    private Optional<Said<Council>> councilInsteadOf(String otherBody) {
        String named =
                "the cover's title names '" + Quote.beginningOf(otherBody) + "', which is not one of the five councils";
        Optional<Said<Council>> given = givenCouncil.said();
        if (given.isPresent()) {
            add(FindingCode.GIVEN_DIFFERS, named + "; the one given is taken");
        } else {
            add(FindingCode.COUNCIL_UNKNOWN, named);
        }
        return given;
    }

    private Optional<Said<LocalDate>> date(CoverFacts cover) {
        Optional<Said<LocalDate>> fromHeader = headers.date();
        Optional<Said<LocalDate>> approved = AgendaApproval.dateIn(blocks);
        if (cover.date().isPresent()) {
            LocalDate onCover = cover.date().get().value();
            if (fromHeader.isPresent()) {
                compare(onCover, "the running header", fromHeader.get().value());
            }
            if (approved.isPresent()) {
                compare(
                        onCover,
                        "the item that approves the agenda",
                        approved.get().value());
            }
            return cover.date();
        }
        Optional<Said<LocalDate>> date = fromHeader.isPresent() ? fromHeader : approved;
        if (date.isPresent()) {
            add(
                    FindingCode.COVER_MISSING,
                    date.get().value() + " is the date in the " + placeOf(date.get(), "item that approves the agenda")
                            + ", not on a cover");
            return date;
        }
        if (givenDate.value().isEmpty()) {
            add(
                    FindingCode.DATE_UNKNOWN,
                    "the date of the meeting is not on a cover, in a running header or where the agenda is approved");
        }
        return givenDate.said();
    }

    private static String placeOf(Said<?> fact, String inText) {
        return fact.evidence().source() == Evidence.Source.RUNNING_HEADER ? "running header" : inText;
    }

    private Optional<Said<DocumentType>> documentType(CoverFacts cover) {
        Optional<Evidence> decision = firstDecision();
        if (cover.documentType().isPresent()) {
            if (decision.isPresent() && cover.documentType().get().value() == DocumentType.AGENDA) {
                add(
                        FindingCode.AGENDA_WITH_DECISIONS,
                        "the cover says agenda, but items have a " + SectionHeadings.DECISION);
            }
            return cover.documentType();
        }
        Optional<Said<DocumentType>> fromHeader = headers.documentType();
        if (fromHeader.isPresent() && decision.isEmpty()) {
            add(FindingCode.COVER_MISSING, "the running header names the type of document, no cover does");
            return fromHeader;
        }
        return typeOfText(decision);
    }

    /**
     * Decisions make minutes; recommendations without even the heading of a decision make an agenda. A document with
     * neither, or with the empty headings of a template, may be either.
     */
    private Optional<Said<DocumentType>> typeOfText(Optional<Evidence> decision) {
        if (decision.isPresent()) {
            add(
                    FindingCode.COVER_MISSING,
                    "taken for minutes since items have a " + SectionHeadings.DECISION + "; no cover says so");
            return Optional.of(new Said<>(DocumentType.MINUTES, decision.get()));
        }
        if (recommendsOnly().isPresent()) {
            add(
                    FindingCode.COVER_MISSING,
                    "taken for an agenda since no item has a " + SectionHeadings.DECISION + "; no cover says so");
        } else {
            add(FindingCode.DOCUMENT_TYPE_UNKNOWN, "no cover says so, and nothing was recommended or decided");
        }
        return Optional.empty();
    }

    /** Recommendations without even the heading of a decision make an agenda. */
    private Optional<DocumentType> recommendsOnly() {
        return hasSection(SectionType.INDSTILLING) && !hasSection(SectionType.BESLUTNING)
                ? Optional.of(DocumentType.AGENDA)
                : Optional.empty();
    }

    /** The heading of the first decision. */
    private Optional<Evidence> firstDecision() {
        for (AgendaItem item : AllItems.of(items)) {
            for (Section section : item.sections()) {
                if (section.decides()) {
                    return Optional.of(Evidence.on(
                            Evidence.Source.TEXT,
                            section.heading().orElse(""),
                            section.lines().first()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasSection(SectionType type) {
        for (AgendaItem item : AllItems.of(items)) {
            if (item.hasSection(type)) {
                return true;
            }
        }
        return false;
    }

    private void compare(Said<Council> cover, Said<Council> header) {
        if (cover.value() != header.value()) {
            findings.add(Finding.of(
                    FindingCode.COVER_UNSETTLED,
                    header.evidence().firstLine(),
                    "the cover names " + cover.value().displayName() + ", the running header "
                            + header.value().displayName() + "; the cover's is taken"));
        }
    }

    private void compare(LocalDate cover, String source, LocalDate other) {
        if (!cover.equals(other)) {
            add(
                    FindingCode.DATES_CONTRADICT,
                    "the cover says " + cover + ", " + source + " " + other + "; the cover's is taken");
        }
    }

    private void add(Optional<Finding> finding) {
        if (finding.isPresent()) {
            findings.add(finding.get());
        }
    }

    /** A finding about the whole dump. */
    private void add(FindingCode code, String message) {
        findings.add(Finding.of(code, 0, message));
    }
}
