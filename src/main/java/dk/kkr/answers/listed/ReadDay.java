package dk.kkr.answers.listed;

/** A day with what it is. */
record ReadDay(NamedDay day, DayReading reading) {}
