package dk.kkr.cli;

import dk.kkr.profile.YearNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The value of {@code --date}. */
final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String day) {
        try {
            LocalDate date = LocalDate.parse(day);
            // A year of a meeting: 0202-06-19 is a slip.
            if (YearNumber.of(day.substring(0, day.indexOf('-'))) == date.getYear()) {
                return date;
            }
            throw new TypeConversionException("there was no meeting in the year of '" + day + "'");
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "expected a day as YYYY-MM-DD, for example 2020-06-19, not '" + day + "'");
        }
    }
}
