package dk.kkr.answers.listed;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.ItemDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The days after the meeting, once each and type; a day of which one place says nothing is what another says of it. */
final class DateFinder {
    private DateFinder() {}

    static List<ItemDate> find(ItemText item, List<ReadDay> days) {
        if (days.isEmpty() || item.document().date().isEmpty()) {
            return List.of();
        }
        LocalDate meeting = item.document().date().get();
        Set<LocalDate> said = new HashSet<>();
        for (ReadDay each : days) {
            Optional<ItemDate> date = each.reading().kind() == Kind.EVENT ? Optional.empty() : dateOf(each, meeting);
            if (date.isPresent()) {
                said.add(date.get().date());
            }
        }
        Map<ItemDate.Type, Set<LocalDate>> known = new EnumMap<>(ItemDate.Type.class);
        List<ItemDate> found = new ArrayList<>();
        for (ReadDay each : days) {
            Optional<ItemDate> date = dateOf(each, meeting);
            boolean event = each.reading().kind() == Kind.EVENT;
            if (date.isPresent() && !(event && said.contains(date.get().date())) && isNew(date.get(), known)) {
                found.add(date.get());
            }
        }
        return List.copyOf(found);
    }

    /** Whether it is the first of its day and type. */
    private static boolean isNew(ItemDate date, Map<ItemDate.Type, Set<LocalDate>> known) {
        if (!known.containsKey(date.type())) {
            known.put(date.type(), new HashSet<>());
        }
        return known.get(date.type()).add(date.date());
    }

    private static Optional<ItemDate> dateOf(ReadDay each, LocalDate meeting) {
        DayReading reading = each.reading();
        if (reading.kind() == Kind.DOCUMENT) {
            return Optional.empty();
        }
        Optional<LocalDate> date = each.day().printed().hasYear()
                ? each.day().printed().in(each.day().printed().year())
                : Yearless.after(each, meeting);
        if (date.isEmpty() || !date.get().isAfter(meeting)) {
            return Optional.empty();
        }
        Certainty certainty = each.day().printed().hasYear() ? reading.certainty() : Certainty.LIKELY;
        return Optional.of(new ItemDate(date.get(), typeOf(reading.kind()), reading.fact(each.day(), certainty)));
    }

    private static ItemDate.Type typeOf(Kind kind) {
        return switch (kind) {
            case DEADLINE -> ItemDate.Type.DEADLINE;
            case MEETING, DECISION -> ItemDate.Type.MEETING;
            default -> ItemDate.Type.EVENT;
        };
    }
}
