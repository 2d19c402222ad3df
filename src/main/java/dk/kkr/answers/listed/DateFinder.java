package dk.kkr.answers.listed;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.listed.DayReading.Kind;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.ItemDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days after the meeting, once each and type; a day of which one place says nothing is what another says of it. */
final class DateFinder {
    private DateFinder() {}

    static List<ItemDate> find(ItemText item, List<ReadDay> days) {
        if (days.isEmpty() || item.document().date().isEmpty()) {
            return List.of();
        }
        LocalDate meeting = item.document().date().get();
        Map<String, ItemDate> found = new LinkedHashMap<>();
        for (boolean said : new boolean[] {true, false}) {
            for (ReadDay each : days) {
                if (said != (each.reading().kind() == Kind.EVENT)) {
                    dateOf(each, meeting).ifPresent(date -> add(found, date, said));
                }
            }
        }
        return inOrder(found);
    }

    private static void add(Map<String, ItemDate> found, ItemDate date, boolean said) {
        for (ItemDate.Type type : ItemDate.Type.values()) {
            if (!said && found.containsKey(date.date() + " " + type)) {
                return;
            }
        }
        found.putIfAbsent(date.date() + " " + date.type(), date);
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
            case MEETING -> ItemDate.Type.MEETING;
            default -> ItemDate.Type.EVENT;
        };
    }

    private static List<ItemDate> inOrder(Map<String, ItemDate> found) {
        List<ItemDate> dates = new ArrayList<>(found.values());
        dates.sort((one, other) -> {
            int byLine = Integer.compare(
                    one.fact().lines().first(), other.fact().lines().first());
            return byLine == 0 ? one.date().compareTo(other.date()) : byLine;
        });
        return dates;
    }
}
