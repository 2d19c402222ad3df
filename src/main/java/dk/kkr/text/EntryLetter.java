package dk.kkr.text;

/** What numbers the entries of a list, other than digits: a letter, {@code a}, or a Roman numeral, {@code ii}. */
public final class EntryLetter {
    private EntryLetter() {}

    /** Whether the text is one letter, or a Roman numeral. */
    public static boolean is(String text) {
        return (text.length() == 1 && Character.isLetter(text.charAt(0))) || RomanNumeral.is(text);
    }
}
