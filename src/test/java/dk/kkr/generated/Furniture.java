package dk.kkr.generated;

/**
 * What stands at the edges of pages.
 *
 * @param header the running header; empty where there is none
 * @param numbered whether pages have their number at the foot
 */
record Furniture(String header, boolean numbered) {
    static Furniture of(Agenda agenda, Chance chance) {
        String header = "%s | %02d-%02d-%d"
                .formatted(
                        agenda.council().displayName(),
                        agenda.date().getDayOfMonth(),
                        agenda.date().getMonthValue(),
                        agenda.date().getYear());
        return new Furniture(chance.percent(70) ? header : "", chance.percent(70));
    }

    /** @param page 1-based; empty where pages have no number */
    String foot(int page) {
        return numbered ? "SIDE | " + page : "";
    }
}
