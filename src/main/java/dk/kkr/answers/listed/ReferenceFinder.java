package dk.kkr.answers.listed;

import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.model.Council;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The earlier meetings and written procedures of the body itself that an item names, and other items, once each. */
final class ReferenceFinder {
    /** As in {@link dk.kkr.model.Meeting#meetingId()} of a council that is not known. */
    private static final String UNKNOWN = "kkr-unknown";

    private ReferenceFinder() {}

    /** @param items those to other items */
    static List<Reference> find(ItemText item, List<ReadDay> days, List<Reference> items) {
        Map<String, Reference> found = new LinkedHashMap<>();
        if (item.document().date().isPresent()) {
            LocalDate meeting = item.document().date().get();
            Optional<Council> region = item.document().region();
            String council = region.isPresent() ? region.get().slug() : UNKNOWN;
            for (ReadDay each : days) {
                Optional<Reference> reference = of(each, meeting, council, isKnown(item.document()));
                if (reference.isPresent()) {
                    add(found, reference.get());
                }
            }
        }
        for (Reference reference : items) {
            add(found, reference);
        }
        return found.isEmpty() ? List.of() : inOrder(found);
    }

    private static void add(Map<String, Reference> found, Reference reference) {
        String date = reference.date().isPresent() ? reference.date().get().toString() : "";
        found.putIfAbsent(reference.type() + " " + date + reference.number().orElse(""), reference);
    }

    /** Of a document that names no body, {@code udvalget} is only likely to be its own. */
    private static boolean isKnown(Document document) {
        return document.region().isPresent() || document.council().isNamed();
    }

    private static Optional<Reference> of(ReadDay each, LocalDate meeting, String council, boolean known) {
        Kind kind = each.reading().kind();
        boolean written = kind == Kind.WRITTEN_PROCEDURE;
        if (!written && kind != Kind.MEETING && kind != Kind.DECISION) {
            return Optional.empty();
        }
        boolean hasYear = each.day().printed().hasYear();
        Optional<LocalDate> date =
                hasYear ? each.day().printed().in(each.day().printed().year()) : Yearless.before(each, meeting);
        if (date.isEmpty() || !date.get().isBefore(meeting)) {
            return Optional.empty();
        }
        Certainty certainty = hasYear && known ? each.reading().certainty() : Certainty.LIKELY;
        return Optional.of(new Reference(
                written ? Reference.Type.WRITTEN_PROCEDURE : Reference.Type.MEETING,
                date,
                written ? Optional.empty() : Optional.of(council + "-" + date.get()),
                Optional.empty(),
                each.reading().fact(each.day(), certainty)));
    }

    private static List<Reference> inOrder(Map<String, Reference> found) {
        List<Reference> references = new ArrayList<>(found.values());
        references.sort(new ByLine());
        return references;
    }

    /** A class, since a lambda would slow a short run. */
    private static final class ByLine implements Comparator<Reference> {
        @Override
        public int compare(Reference one, Reference other) {
            return Integer.compare(
                    one.fact().lines().first(), other.fact().lines().first());
        }
    }
}
