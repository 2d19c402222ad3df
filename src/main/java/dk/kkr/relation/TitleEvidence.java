package dk.kkr.relation;

/** Titles as evidence: the title where both items have the same, else {@code the earlier → the later}. */
final class TitleEvidence {
    private static final String BECAME = " → ";

    private TitleEvidence() {}

    /** With numbers: {@code 3.1 Kystplan → 3.2 Kystplan}. */
    static String ofItems(ArchivedItem agenda, ArchivedItem minutes) {
        return of(agenda.number() + " " + agenda.title(), minutes.number() + " " + minutes.title());
    }

    /** Without numbers, which differ from meeting to meeting. */
    static String ofTitles(ArchivedItem earlier, ArchivedItem later) {
        return of(earlier.title(), later.title());
    }

    private static String of(String earlier, String later) {
        return earlier.equals(later) ? earlier : earlier + BECAME + later;
    }
}
