/**
 * Meetings that never were: an agenda is made up from a seed, set into pages, extracted in a dialect, and parsed; the
 * same agenda must come back.
 *
 * <pre>
 * seed ─AgendaWriter─▶ Agenda ─Layout─▶ blocks ─Typesetter─▶ pages ─Dialect─▶ dump ─MeetingParser─▶ Meeting
 *                         └────────────────────── Digest, the same for both ─────────────────────────┘
 * </pre>
 */
package dk.kkr.generated;
