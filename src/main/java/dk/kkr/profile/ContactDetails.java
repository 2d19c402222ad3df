package dk.kkr.profile;

import dk.kkr.text.Digits;
import java.util.Locale;
import java.util.Set;

/**
 * How somebody is reached, beside a name: {@code bd@koege.example}, {@code 56 67 00 01}, {@code tlf. 5667 0001}. Fails
 * on a number of seven digits or fewer, as of an extension.
 */
public final class ContactDetails {
    private static final int PHONE_DIGITS = 8;

    /** Before an address or a number, with or without a colon. */
    private static final Set<String> LABELS =
            Set.of("tlf", "tlf.", "telefon", "mobil", "mob.", "mail", "e-mail", "email", "direkte");

    private ContactDetails() {}

    /** Whether a text is an address or a number, maybe after its label, and nothing else. */
    public static boolean are(String text) {
        String value = withoutLabel(text);
        return isAddress(value) || isPhone(value);
    }

    /** Whether a word of a table's head stands for them. */
    static boolean areColumn(String text) {
        return LABELS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is an e-mail address. */
    public static boolean isAddress(String word) {
        int at = word.indexOf('@');
        return at > 0 && word.indexOf('.', at) > at + 1 && word.indexOf(' ') < 0;
    }

    private static String withoutLabel(String text) {
        int blank = text.indexOf(' ');
        String label = blank < 0 ? "" : text.substring(0, blank).toLowerCase(Locale.ROOT);
        String bare = label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
        return LABELS.contains(bare) ? text.substring(blank + 1).strip() : text;
    }

    private static boolean isPhone(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Digits.isAt(text, i)) {
                digits++;
            } else if (" +-.".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return digits >= PHONE_DIGITS;
    }
}
