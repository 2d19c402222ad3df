package dk.kkr.pdf;

import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What a content gives an operator, or an array within that, one after the other. The same object is filled again for
 * each operator: a page has thousands, and most of what they are given are numbers.
 */
final class Tokens {
    private static final int FEW = 16;

    /** No operator that shows text has so many. */
    private static final int MOST = 1_000_000;

    private Kind[] kinds = new Kind[FEW];
    private float[] numbers = new float[FEW];
    private int[] begins = new int[FEW];
    private int[] ends = new int[FEW];
    private COSBase[] objects = new COSBase[FEW];
    private int count;

    /** Of all strings, one after the other. */
    private byte[] bytes = new byte[FEW];

    private int used;

    private enum Kind {
        NUMBER,
        STRING,
        ARRAY,
        OBJECT
    }

    void clear() {
        count = 0;
        used = 0;
    }

    /** Forgets all but the first. */
    void keep(int first) {
        count = first;
    }

    int count() {
        return count;
    }

    void addNumber(float number) {
        begin(Kind.NUMBER);
        numbers[count++] = number;
    }

    /** An array whose tokens are kept elsewhere, from one index to before another. */
    void addArray(int begin, int end) {
        begin(Kind.ARRAY);
        begins[count] = begin;
        ends[count++] = end;
    }

    /** A name, a dictionary, anything else. */
    void addObject(COSBase object) {
        begin(Kind.OBJECT);
        objects[count++] = object;
    }

    /** A string of some of these bytes. */
    void addString(byte[] from, int begin, int end) {
        int length = end - begin;
        beginString(length);
        System.arraycopy(from, begin, bytes, used, length);
        endString(length);
    }

    /** A string written in hexadecimal digits, an even number of them; whether they are such. */
    boolean addHexadecimal(byte[] digits, int begin, int end) {
        int length = (end - begin) / 2;
        beginString(length);
        int wrong = 0;
        for (int i = 0; i < length; i++) {
            int value = hexadecimal(digits[begin + 2 * i]) << 4 | hexadecimal(digits[begin + 2 * i + 1]);
            bytes[used + i] = (byte) value;
            wrong |= value;
        }
        if (wrong < 0) {
            return false;
        }
        endString(length);
        return true;
    }

    /** The value of a digit; -1 for what is none. */
    private static int hexadecimal(byte c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    private void beginString(int length) {
        begin(Kind.STRING);
        if (used + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (used + length));
        }
        begins[count] = used;
    }

    private void endString(int length) {
        used += length;
        ends[count++] = used;
    }

    private void begin(Kind kind) {
        if (count == kinds.length) {
            if (count >= MOST) {
                throw new TooMuchException("over a million operands");
            }
            int more = 2 * count;
            kinds = Arrays.copyOf(kinds, more);
            numbers = Arrays.copyOf(numbers, more);
            begins = Arrays.copyOf(begins, more);
            ends = Arrays.copyOf(ends, more);
            objects = Arrays.copyOf(objects, more);
        }
        kinds[count] = kind;
    }

    /** Whether those before an index are all numbers, and as many. */
    boolean areNumbers(int end) {
        for (int i = 0; i < end; i++) {
            if (!isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isNumber(int index) {
        return is(index, Kind.NUMBER);
    }

    float number(int index) {
        return numbers[index];
    }

    boolean isString(int index) {
        return is(index, Kind.STRING);
    }

    boolean isArray(int index) {
        return is(index, Kind.ARRAY);
    }

    private boolean isObject(int index) {
        return is(index, Kind.OBJECT);
    }

    private boolean is(int index, Kind kind) {
        return index >= 0 && index < count && kinds[index] == kind;
    }

    Optional<COSName> name(int index) {
        return isObject(index) && objects[index] instanceof COSName name ? Optional.of(name) : Optional.empty();
    }

    Optional<COSName> lastName() {
        Optional<COSName> last = Optional.empty();
        for (int i = count - 1; i >= 0 && last.isEmpty(); i--) {
            last = name(i);
        }
        return last;
    }

    Optional<COSDictionary> dictionary(int index) {
        return isObject(index) && objects[index] instanceof COSDictionary entries
                ? Optional.of(entries)
                : Optional.empty();
    }

    /** Where an array's tokens, or a string's bytes, begin. */
    int begin(int index) {
        return begins[index];
    }

    /** Where they end. */
    int end(int index) {
        return ends[index];
    }

    /** Those of all strings. */
    byte[] bytes() {
        return bytes;
    }
}
