package dk.kkr.pdf;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * Reads a page's content, operator by operator: {@code 56.8 759 Td}, {@code [<01>6<02>]TJ}. What is written plainly it
 * reads itself, in a quarter of the time that PDFBox takes; all else PDFBox's parser does at its place, so that strings
 * with escapes, dictionaries, pictures and damaged parts are read as everywhere.
 */
final class ContentReader {
    /** Of an operator that shows text or leads to it. */
    private static final int LONGEST_NAME = 3;

    /** So many digits in all, and behind the point, make the number that is nearest when they are simply divided. */
    private static final int MOST_DIGITS = 15;

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};

    private final byte[] content;
    private final ArrayRead source;
    private final PDFStreamParser parser;
    private final Tokens operands = new Tokens();
    private final Tokens elements = new Tokens();
    private ContentOperator operator = ContentOperator.OTHER;
    private int at;

    /** @throws IOException never, but PDFBox says so */
    ContentReader(byte[] content) throws IOException {
        this.content = content;
        this.source = new ArrayRead(content);
        this.parser = new PDFStreamParser(new UnpackedContent(source));
    }

    /** What is to be done; all that leads to no text is {@link ContentOperator#OTHER}. */
    ContentOperator operator() {
        return operator;
    }

    /** What it is given, until the next one is read. */
    Tokens operands() {
        return operands;
    }

    /** What the arrays among its operands have. */
    Tokens elements() {
        return elements;
    }

    /**
     * Reads on to behind the next operator.
     *
     * @return false where there is none
     * @throws IOException if the content is damaged so that nobody can read on
     */
    boolean next() throws IOException {
        operands.clear();
        elements.clear();
        skipBlanks();
        while (at < content.length) {
            byte first = content[at];
            if (mayBeginOperator(first) ? readOperator() : !readPlain(first) && readOther()) {
                return true;
            }
            skipBlanks();
        }
        return false;
    }

    private void skipBlanks() {
        while (at < content.length && (isBlank(content[at]) || content[at] == '%')) {
            if (content[at] == '%') {
                skipComment();
            } else {
                at++;
            }
        }
    }

    private void skipComment() {
        while (at < content.length && content[at] != '\r' && content[at] != '\n') {
            at++;
        }
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean mayBeginOperator(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '\'' || c == '"';
    }

    /** Reads an operator, or one of PDFBox's; whether it was one. */
    private boolean readOperator() throws IOException {
        int end = at;
        int packed = 0;
        while (end < content.length && (mayBeginOperator(content[end]) || content[end] == '*')) {
            packed = packed << Byte.SIZE | content[end];
            end++;
        }
        // A picture begins with BI, true and null are no operators.
        boolean plain = end - at <= LONGEST_NAME && content[at] != 'I' && packed != ('B' << Byte.SIZE | 'I');
        if (!plain || end < content.length && !endsOperator(content[end])) {
            return readOther();
        }
        at = end;
        operator = ContentOperator.of(packed);
        return true;
    }

    private static boolean endsOperator(byte c) {
        return isBlank(c) || c == '/' || c == '[' || c == '(' || c == '<';
    }

    /** Reads one operand, if it is a plain one. */
    private boolean readPlain(byte first) {
        return switch (first) {
            case '[' -> readArray();
            case '/' -> readName();
            default -> readNumberOrString(first, operands);
        };
    }

    private boolean readArray() {
        int before = at;
        int begin = elements.count();
        at++;
        skipBlanks();
        while (at < content.length && content[at] != ']') {
            if (!readNumberOrString(content[at], elements)) {
                break;
            }
            skipBlanks();
        }
        if (at < content.length && content[at] == ']') {
            at++;
            operands.addArray(begin, elements.count());
            return true;
        }
        at = before;
        elements.keep(begin);
        return false;
    }

    private boolean readNumberOrString(byte first, Tokens into) {
        return switch (first) {
            case '<' -> readHexadecimal(into);
            case '(' -> readString(into);
            default -> readNumber(into);
        };
    }

    private boolean readNumber(Tokens into) {
        boolean negative = content[at] == '-';
        int begin = negative ? at + 1 : at;
        int end = begin;
        int point = -1;
        long digits = 0;
        while (end < content.length && (isDigit(content[end]) || content[end] == '.' && point < 0)) {
            if (content[end] == '.') {
                point = end;
            } else {
                digits = digits * 10 + content[end] - '0';
            }
            end++;
        }
        int decimals = point < 0 ? 0 : end - point - 1;
        int count = end - begin - (point < 0 ? 0 : 1);
        boolean goesOn = end < content.length && mayBeOfNumber(content[end]);
        if (count == 0 || count > MOST_DIGITS || decimals >= POWERS.length || goesOn) {
            return false;
        }
        float value = decimals == 0 ? digits : (float) (digits / POWERS[decimals]);
        into.addNumber(negative && digits != 0 ? -value : value);
        at = end;
        return true;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static boolean mayBeOfNumber(byte c) {
        return isDigit(c) || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    }

    private boolean readHexadecimal(Tokens into) {
        int end = at + 1;
        // A dictionary: looking for its end would take for ever where there are thousands without one.
        if (end < content.length && content[end] == '<') {
            return false;
        }
        while (end < content.length && content[end] != '>') {
            end++;
        }
        boolean even = end < content.length && (end - at - 1) % 2 == 0;
        if (!even || !into.addHexadecimal(content, at + 1, end)) {
            return false;
        }
        at = end + 1;
        return true;
    }

    private boolean readString(Tokens into) {
        int end = at + 1;
        while (end < content.length && content[end] != ')') {
            if (content[end] == '(' || content[end] == '\\') {
                return false;
            }
            end++;
        }
        if (end == content.length) {
            return false;
        }
        into.addString(content, at + 1, end);
        at = end + 1;
        return true;
    }

    private boolean readName() {
        int end = at + 1;
        while (end < content.length && isPlainInName(content[end])) {
            end++;
        }
        if (end == content.length || !endsOperator(content[end])) {
            return false;
        }
        byte[] name = new byte[end - at - 1];
        System.arraycopy(content, at + 1, name, 0, name.length);
        operands.addObject(COSName.getPDFName(name));
        at = end;
        return true;
    }

    private static boolean isPlainInName(byte c) {
        return mayBeginOperator(c) || isDigit(c) || c == '-' || c == '+' || c == '_' || c == '.' || c == ',';
    }

    /** Has PDFBox read what begins here; whether it was an operator. */
    private boolean readOther() throws IOException {
        source.seek(at);
        Object token = parser.parseNextToken();
        // Behind what it cannot read it sees nothing.
        at = token == null || source.isClosed() ? content.length : (int) source.getPosition();
        if (token instanceof Operator other) {
            operator = ContentOperator.of(other.getName());
            return true;
        }
        if (token instanceof COSArray array) {
            int begin = elements.count();
            for (COSBase element : array) {
                add(element, elements);
            }
            operands.addArray(begin, elements.count());
        } else if (token instanceof COSBase operand) {
            add(operand, operands);
        }
        return false;
    }

    private static void add(COSBase token, Tokens into) {
        if (token instanceof COSNumber number) {
            into.addNumber(number.floatValue());
        } else if (token instanceof COSString string) {
            byte[] bytes = string.getBytes();
            into.addString(bytes, 0, bytes.length);
        } else {
            into.addObject(token);
        }
    }
}
