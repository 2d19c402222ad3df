package dk.kkr.profile;

import java.util.List;

/** Who works for a council and its chairmen: they carry out what is decided, and decide nothing themselves. */
public final class StaffWords {
    private static final Affixes ENDINGS = Affixes.endings(List.of(
            "sekretariat",
            "sekretariatet",
            "forvaltningen",
            "forvaltningerne",
            "administrationen",
            "direktionen",
            "direktøren",
            "direktørkredsen",
            "embedsmandsudvalget",
            "embedsmandsgruppen",
            "arbejdsgruppen",
            "styregruppen",
            "projektgruppen",
            "ledelsen"));

    private StaffWords() {}

    /** Whether a word, in lower case, names such people: {@code sekretariatet}, {@code kommunaldirektørkredsen}. */
    public static boolean isOne(String word) {
        return ENDINGS.areIn(word);
    }
}
