package dk.kkr.model;

/** Whether a participant was at the meeting, as the dump says: {@code Deltagere} or {@code Afbud}. */
public enum Attendance {
    /** Listed under {@code Deltagere}. */
    PRESENT,
    /** Listed under {@code Afbud}, or replaced by a substitute. */
    ABSENT
}
