package dk.kkr.answers.listed;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.model.Council;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The earlier meetings and written procedures of the body itself that an item names, and other items, once each. */
final class ReferenceFinder {
    /** As in {@link dk.kkr.model.Meeting#meetingId()} of a council that is not known. */
    private static final String UNKNOWN = "kkr-unknown";

    private ReferenceFinder() {}

    static List<Reference> find(ItemText item, List<ReadDay> days, Set<String> numbers) {
        Map<String, Reference> found = new LinkedHashMap<>();
        if (item.document().date().isPresent()) {
            LocalDate meeting = item.document().date().get();
            String council = item.document().region().map(Council::slug).orElse(UNKNOWN);
            for (ReadDay each : days) {
                of(each, meeting, council).ifPresent(reference -> add(found, reference));
            }
        }
        for (Reference reference : ItemReferences.find(item, numbers)) {
            add(found, reference);
        }
        return inOrder(found);
    }

    private static void add(Map<String, Reference> found, Reference reference) {
        String what = reference.date().map(LocalDate::toString).orElse("")
                + reference.number().orElse("");
        found.putIfAbsent(reference.type() + " " + what, reference);
    }

    private static Optional<Reference> of(ReadDay each, LocalDate meeting, String council) {
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
        Certainty certainty = hasYear ? each.reading().certainty() : Certainty.LIKELY;
        return Optional.of(new Reference(
                written ? Reference.Type.WRITTEN_PROCEDURE : Reference.Type.MEETING,
                date,
                written ? Optional.empty() : Optional.of(council + "-" + date.get()),
                Optional.empty(),
                each.reading().fact(each.day(), certainty)));
    }

    private static List<Reference> inOrder(Map<String, Reference> found) {
        List<Reference> references = new ArrayList<>(found.values());
        references.sort((one, other) ->
                Integer.compare(one.fact().lines().first(), other.fact().lines().first()));
        return references;
    }
}
