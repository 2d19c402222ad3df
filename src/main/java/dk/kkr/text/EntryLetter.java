package dk.kkr.text;

/** What numbers the entries of a list, other than digits: a letter, {@code a}, or a Roman numeral, {@code ii}. */
public final class EntryLetter {
    private EntryLetter() {}

    /** Whether the text is one letter, or a small Roman numeral. */
    public static boolean is(String text) {
        return (text.length() == 1 && Character.isLetter(text.charAt(0))) || isRoman(text);
    }

    /** Whether the text is a Roman numeral of {@code i}, {@code v} and {@code x}, in small letters or capitals. */
    public static boolean isRoman(String text) {
        if (text.isEmpty()) {
            return false;
        }
        String digits = Character.isLowerCase(text.charAt(0)) ? "ivx" : "IVX";
        for (int i = 0; i < text.length(); i++) {
            if (digits.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
