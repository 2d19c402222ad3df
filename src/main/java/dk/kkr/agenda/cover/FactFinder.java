package dk.kkr.agenda.cover;

import dk.kkr.block.Block;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Evidence;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.MeetingEvidence;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.outline.front.CoverFacts;
import dk.kkr.outline.front.Said;
import dk.kkr.profile.CouncilName;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.DocumentWord;
import dk.kkr.profile.SectionHeadings;
import dk.kkr.text.Quote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds council, date and type of document in the best source that has them: cover, then running header, then text. */
public final class FactFinder {
    private final List<Block> blocks;
    private final List<AgendaItem> items;
    private final List<Finding> findings = new ArrayList<>();

    private FactFinder(List<Block> blocks, List<AgendaItem> items) {
        this.blocks = blocks;
        this.items = items;
    }

    public static MeetingFacts find(CoverFacts cover, List<Block> blocks, List<AgendaItem> items) {
        FactFinder finder = new FactFinder(blocks, items);
        Optional<Said<Council>> council = finder.council(cover);
        Optional<Said<DocumentType>> type = finder.documentType(cover);
        Optional<Said<LocalDate>> date = finder.date(cover);
        MeetingEvidence evidence = new MeetingEvidence(
                evidenceOf(council),
                evidenceOf(type),
                evidenceOf(date),
                evidenceOf(cover.startTime()),
                evidenceOf(cover.venue()));
        return new MeetingFacts(
                valueOf(council), valueOf(type).or(finder::recommendsOnly), valueOf(date), evidence, finder.findings);
    }

    private static <T> Optional<T> valueOf(Optional<Said<T>> fact) {
        return fact.map(Said::value);
    }

    private static Optional<Evidence> evidenceOf(Optional<? extends Said<?>> fact) {
        return fact.map(Said::evidence);
    }

    /** Where the title names another body, a council that the text names does not count. */
    private Optional<Said<Council>> council(CoverFacts cover) {
        if (cover.council().isPresent()) {
            Optional<Said<Council>> header = inHeaders(CouncilName::onCover);
            if (header.isPresent()) {
                compare(cover.council().get(), header.get());
            }
            return cover.council();
        }
        if (cover.otherBody().isPresent()) {
            findings.add(Finding.of(
                    FindingCode.COUNCIL_UNKNOWN,
                    0,
                    "the cover's title names '"
                            + Quote.beginningOf(cover.otherBody().get()) + "', which is not one of the five councils"));
            return Optional.empty();
        }
        Optional<Said<Council>> found = inHeaders(CouncilName::onCover).or(() -> DecidingCouncil.in(blocks));
        report(
                found.map(council -> council.value().displayName() + " is named in the "
                        + placeOf(council, "recommendations and decisions") + ", not on a cover"),
                FindingCode.COUNCIL_UNKNOWN,
                "no council (KKR Hovedstaden, KKR Sjælland …) is named on a cover, in a running header, or most often"
                        + " in recommendations and decisions");
        return found;
    }

    private Optional<Said<LocalDate>> date(CoverFacts cover) {
        Optional<Said<LocalDate>> fromHeader =
                inHeaders(text -> DanishDate.firstIn(text).map(DanishDate::date));
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
        Optional<Said<LocalDate>> date = fromHeader.or(() -> approved);
        report(
                date.map(day -> day.value() + " is the date in the " + placeOf(day, "item that approves the agenda")
                        + ", not on a cover"),
                FindingCode.DATE_UNKNOWN,
                "the date of the meeting is not on a cover, in a running header or where the agenda is approved");
        return date;
    }

    private static String placeOf(Said<?> fact, String inText) {
        return fact.evidence().source() == Evidence.Source.RUNNING_HEADER ? "running header" : inText;
    }

    private Optional<Said<DocumentType>> documentType(CoverFacts cover) {
        boolean decided = hasAny(item -> item.hasSection(Section::decides));
        if (cover.documentType().isPresent()) {
            if (decided && cover.documentType().get().value() == DocumentType.AGENDA) {
                findings.add(Finding.of(
                        FindingCode.AGENDA_WITH_DECISIONS,
                        0,
                        "the cover says agenda, but items have a " + SectionHeadings.DECISION));
            }
            return cover.documentType();
        }
        Optional<Said<DocumentType>> fromHeader = inHeaders(DocumentWord::on);
        if (fromHeader.isPresent() && !decided) {
            findings.add(Finding.of(
                    FindingCode.COVER_MISSING, 0, "the running header names the type of document, no cover does"));
            return fromHeader;
        }
        return typeOfText(decided);
    }

    /**
     * Decisions make minutes; recommendations without even the heading of a decision make an agenda. A document with
     * neither, or with the empty headings of a template, may be either.
     */
    private Optional<Said<DocumentType>> typeOfText(boolean decided) {
        if (decided) {
            findings.add(Finding.of(
                    FindingCode.COVER_MISSING,
                    0,
                    "taken for minutes since items have a " + SectionHeadings.DECISION + "; no cover says so"));
            return decision().map(heading -> new Said<>(DocumentType.MINUTES, heading));
        }
        findings.add(
                recommendsOnly().isPresent()
                        ? Finding.of(
                                FindingCode.COVER_MISSING,
                                0,
                                "taken for an agenda since no item has a " + SectionHeadings.DECISION
                                        + "; no cover says so")
                        : Finding.of(
                                FindingCode.DOCUMENT_TYPE_UNKNOWN,
                                0,
                                "no cover says so, and nothing was recommended or decided"));
        return Optional.empty();
    }

    /** Recommendations without even the heading of a decision make an agenda. */
    private Optional<DocumentType> recommendsOnly() {
        boolean recommends = hasAny(item -> item.hasSection(SectionType.INDSTILLING))
                && !hasAny(item -> item.hasSection(SectionType.BESLUTNING));
        return recommends ? Optional.of(DocumentType.AGENDA) : Optional.empty();
    }

    /** The heading of the first decision. */
    private Optional<Evidence> decision() {
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

    private boolean hasAny(Predicate<AgendaItem> wanted) {
        for (AgendaItem item : AllItems.of(items)) {
            if (wanted.test(item)) {
                return true;
            }
        }
        return false;
    }

    /** The first that is found in a running header. */
    private <T> Optional<Said<T>> inHeaders(Function<String, Optional<T>> find) {
        for (Block block : blocks) {
            Optional<T> found = block.mark().isHeader() ? find.apply(block.text()) : Optional.empty();
            if (found.isPresent()) {
                return found.map(value -> new Said<>(
                        value, Evidence.on(Evidence.Source.RUNNING_HEADER, block.text(), block.firstLine())));
            }
        }
        return Optional.empty();
    }

    private void compare(Said<Council> cover, Said<Council> header) {
        if (cover.value() != header.value()) {
            findings.add(Finding.of(
                    FindingCode.COVER_UNSETTLED,
                    header.evidence().lines().first(),
                    "the cover names " + cover.value().displayName() + ", the running header "
                            + header.value().displayName() + "; the cover's is taken"));
        }
    }

    private void compare(LocalDate cover, String source, LocalDate other) {
        if (!cover.equals(other)) {
            findings.add(Finding.of(
                    FindingCode.DATES_CONTRADICT,
                    0,
                    "the cover says " + cover + ", " + source + " " + other + "; the cover's is taken"));
        }
    }

    private void report(Optional<String> found, FindingCode missing, String otherwise) {
        findings.add(found.map(message -> Finding.of(FindingCode.COVER_MISSING, 0, message))
                .orElseGet(() -> Finding.of(missing, 0, otherwise)));
    }
}
