package dk.kkr.outline.sections;

import dk.kkr.line.Line;
import dk.kkr.line.Mark;
import dk.kkr.profile.CaseNumber;
import dk.kkr.profile.MarkdownMarks;
import dk.kkr.text.Digits;
import dk.kkr.text.Letters;
import dk.kkr.text.PlainHyphen;
import dk.kkr.text.Words;
import java.util.Optional;

/**
 * The case and the initials of its officer, alone on a line: {@code SAG-2020-04197 nihj}, {@code SAG-2019-07158
 * snm/jebj}, {@code SAG-2019-07158}, {@code Sagsnr. SAG-2021-01234 (abc)}, {@code Sagsnr.: 15/1203, sagsbehandler:
 * abc}.
 */
public final class CaseReferenceLine {
    /** What a reference may begin with: its prefix, a label or Markdown marks. */
    private static final String FIRST = "SsJj(" + MarkdownMarks.ALL;

    private static final String SEPARATORS = "/–-,";
    private static final int MAX_OFFICERS_LENGTH = 40;
    private static final int MAX_LABEL_LENGTH = 20;

    private CaseReferenceLine() {}

    public static Optional<Mark.CaseReference> parse(Line line) {
        return line.hasDigit() ? parse(line.text()) : Optional.empty();
    }

    static Optional<Mark.CaseReference> parse(String printed) {
        if (FIRST.indexOf(printed.charAt(0)) < 0 || !mayBegin(printed, MarkdownMarks.endOf(printed, 0))) {
            return Optional.empty();
        }
        String text = withoutParentheses(MarkdownMarks.strip(PlainHyphen.in(printed)));
        return CaseNumber.in(text).flatMap(number -> withOfficer(text, number));
    }

    private static boolean mayBegin(String printed, int at) {
        return printed.startsWith("(", at) || CaseNumber.mayBeginAt(printed, at);
    }

    private static Optional<Mark.CaseReference> withOfficer(String text, CaseNumber number) {
        int end = endOfFurther(text, number.to());
        String officer = withoutParentheses(withoutLabel(afterSeparator(text, end)));
        return areInitials(officer) && isSeparated(text, end)
                ? Optional.of(new Mark.CaseReference(
                        text.substring(number.from(), end),
                        officer.isEmpty() ? Optional.empty() : Optional.of(officer)))
                : Optional.empty();
    }

    /** {@code J.nr.: 18.14.00 Sagsid.: 2345}: the offset after further numbers, each behind a label of its own. */
    private static int endOfFurther(String text, int from) {
        int end = from;
        int colon = text.indexOf(':', end);
        while (colon > 0 && colon - end <= MAX_LABEL_LENGTH) {
            String label = text.substring(end, colon).strip();
            int value = colon + 1;
            while (value < text.length() && text.charAt(value) == ' ') {
                value++;
            }
            int after = Words.endAt(text, value);
            boolean number = value < after && Digits.isAt(text, value) && !Letters.areIn(text.substring(value, after));
            if (label.isEmpty() || label.indexOf(' ') >= 0 || !number) {
                return end;
            }
            end = after;
            colon = text.indexOf(':', end);
        }
        return end;
    }

    /** Where a reference begins at the end of a line's text that has other text before it; 0 where none does. */
    static int atEnd(Line line) {
        if (!line.hasDigit() || line.lastCharacter() == '.') {
            // Neither a number nor initials.
            return 0;
        }
        String text = line.text();
        int start = line.hasHyphen() ? CaseNumber.lastPrefix(text) : -1;
        boolean followsText =
                start > 0 && text.charAt(start - 1) == ' ' && !CaseNumber.isLabel(text.substring(0, start));
        return followsText && parse(text.substring(start)).isPresent() ? start : labelledAtEnd(line);
    }

    /** The same with a label, after an item's title: {@code 3. Ny motorvej (Sagsnr. 15/1203)}. */
    private static int labelledAtEnd(Line line) {
        String text = line.text();
        int last = text.length() - (line.lastCharacter() == ')' ? 2 : 1);
        if (last < 0 || !Digits.isAt(text, last) || !line.isNumbered()) {
            return 0;
        }
        for (int blank = text.lastIndexOf(' '); blank > 0; blank = text.lastIndexOf(' ', blank - 1)) {
            boolean label = "SJ(".indexOf(text.charAt(blank + 1)) >= 0;
            if (label && parse(text.substring(blank + 1)).isPresent()) {
                return blank + 1;
            }
        }
        return 0;
    }

    /** {@code Sagsbehandler: abc}. */
    private static String withoutLabel(String officer) {
        int colon = officer.indexOf(':');
        boolean label = colon > 0
                && colon <= MAX_LABEL_LENGTH
                && areInitials(officer.substring(0, colon).replace(".", ""))
                && Letters.areIn(officer.substring(colon + 1));
        return label ? officer.substring(colon + 1).strip() : officer;
    }

    /**
     * Removes what separates the officer from the case: {@code SAG-2020-04197 / nihj}, {@code SAG-2020-04197 – nihj}. A
     * dash before several words begins a text, unless they are a name.
     */
    private static String afterSeparator(String text, int end) {
        String officer = text.substring(end).strip();
        if (officer.isEmpty() || SEPARATORS.indexOf(officer.charAt(0)) < 0) {
            return officer;
        }
        String rest = officer.substring(1).strip();
        return rest.indexOf(' ') < 0 || isName(rest) ? rest : officer;
    }

    /** Whether every word begins with a capital: {@code Hanne Holm}. */
    private static boolean isName(String text) {
        boolean name = true;
        for (int i = 0; i < text.length() && name; i++) {
            boolean begins = i == 0 || text.charAt(i - 1) == ' ';
            name = !begins || Character.isUpperCase(text.charAt(i));
        }
        return name;
    }

    private static String withoutParentheses(String text) {
        return text.startsWith("(") && text.endsWith(")")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }

    private static boolean isSeparated(String text, int end) {
        return end == text.length() || " \t,".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean areInitials(String text) {
        boolean initials =
                text.length() <= MAX_OFFICERS_LENGTH && SEPARATORS.indexOf(text.isEmpty() ? ' ' : text.charAt(0)) < 0;
        for (int i = 0; i < text.length() && initials; i++) {
            initials = Character.isLetterOrDigit(text.charAt(i)) || " /,-".indexOf(text.charAt(i)) >= 0;
        }
        return initials;
    }
}
