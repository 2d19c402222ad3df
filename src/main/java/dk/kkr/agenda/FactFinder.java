package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.AllItems;
import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.Finding;
import dk.kkr.model.FindingCode;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.outline.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds council, date and type of document in the best source that has them: cover, running header, the text itself.
 */
final class FactFinder {
    private final List<Block> blocks;
    private final List<AgendaItem> items;
    private final List<Finding> findings = new ArrayList<>();

    private FactFinder(List<Block> blocks, List<AgendaItem> items) {
        this.blocks = blocks;
        this.items = items;
    }

    static MeetingFacts find(CoverFacts cover, List<Block> blocks, List<AgendaItem> items) {
        FactFinder finder = new FactFinder(blocks, items);
        Optional<Council> council = finder.council(cover);
        Optional<DocumentType> type = finder.documentType(cover);
        Optional<LocalDate> date = finder.date(cover);
        return new MeetingFacts(council, type, date, finder.findings);
    }

    private Optional<Council> council(CoverFacts cover) {
        if (cover.council().isPresent()) {
            return cover.council();
        }
        Optional<Council> fromHeader = inHeaders(CouncilName::onCover);
        Optional<Council> fromText = fromHeader.or(() -> CouncilName.in(blocks));
        tell(
                fromText.map(council -> council.displayName() + " is named in the "
                        + (fromHeader.isPresent() ? "running header" : "text") + ", not on a cover"),
                FindingCode.COUNCIL_UNKNOWN,
                "no council (KKR Hovedstaden, KKR Sjælland …) is named anywhere");
        return fromText;
    }

    private Optional<LocalDate> date(CoverFacts cover) {
        Optional<DanishDate> fromHeader = inHeaders(DanishDate::firstIn);
        Optional<LocalDate> approved = AgendaApproval.dateIn(items);
        if (cover.date().isPresent()) {
            LocalDate onCover = cover.date().get();
            fromHeader.ifPresent(header -> compare(onCover, "the running header", header.date()));
            approved.ifPresent(date -> compare(onCover, "the item that approves the agenda", date));
            return cover.date();
        }
        Optional<LocalDate> date = fromHeader.map(DanishDate::date).or(() -> approved);
        tell(
                date.map(day -> day + " is the date in the "
                        + (fromHeader.isPresent() ? "running header" : "item that approves the agenda")
                        + ", not on a cover"),
                FindingCode.DATE_UNKNOWN,
                "the date of the meeting is neither on a cover, in a running header nor where the agenda is approved");
        return date;
    }

    private Optional<DocumentType> documentType(CoverFacts cover) {
        boolean decided = hasAny(item -> item.hasSection(Section::decides));
        if (cover.documentType().isPresent()) {
            if (decided && cover.documentType().get() == DocumentType.AGENDA) {
                findings.add(Finding.of(
                        FindingCode.AGENDA_WITH_DECISIONS, 0, "the cover says agenda, but items have a Beslutning"));
            }
            return cover.documentType();
        }
        Optional<DocumentType> fromHeader = inHeaders(DocumentWord::on);
        if (fromHeader.isPresent() && !decided) {
            findings.add(Finding.of(
                    FindingCode.COVER_MISSING, 0, "the running header names the type of document, no cover does"));
            return fromHeader;
        }
        return Optional.of(typeOfText(decided));
    }

    /**
     * Decisions make minutes; recommendations without so much as the heading of a decision make an agenda. What has
     * neither, or the empty headings of a template, may be either.
     */
    private DocumentType typeOfText(boolean decided) {
        if (decided) {
            findings.add(Finding.of(
                    FindingCode.COVER_MISSING, 0, "taken for minutes since items have a Beslutning; no cover says so"));
            return DocumentType.MINUTES;
        }
        boolean recommends = hasAny(item -> item.hasSection(SectionType.INDSTILLING))
                && !hasAny(item -> item.hasSection(SectionType.BESLUTNING));
        findings.add(
                recommends
                        ? Finding.of(
                                FindingCode.COVER_MISSING,
                                0,
                                "taken for an agenda since no item has a Beslutning; no cover says so")
                        : Finding.of(
                                FindingCode.DOCUMENT_TYPE_UNKNOWN,
                                0,
                                "taken for an agenda, but no cover says so, and nothing was recommended or decided"));
        return DocumentType.AGENDA;
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
    private <T> Optional<T> inHeaders(Function<String, Optional<T>> find) {
        for (Block block : blocks) {
            Optional<T> found = block.mark() == Mark.Plain.RUNNING_HEADER ? find.apply(block.text()) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void compare(LocalDate cover, String source, LocalDate other) {
        if (!cover.equals(other)) {
            findings.add(Finding.of(
                    FindingCode.DATES_CONTRADICT,
                    0,
                    "the cover says " + cover + ", " + source + " " + other + "; the cover's is taken"));
        }
    }

    private void tell(Optional<String> found, FindingCode missing, String otherwise) {
        findings.add(found.map(message -> Finding.of(FindingCode.COVER_MISSING, 0, message))
                .orElseGet(() -> Finding.of(missing, 0, otherwise)));
    }
}
