package dk.kkr.model;

import java.util.Optional;

/** The five regional councils of municipalities (<i>kommunekontaktråd</i>), one per region. */
public enum Council {
    HOVEDSTADEN("Hovedstaden", "hovedstaden"),
    SJAELLAND("Sjælland", "sjaelland"),
    SYDDANMARK("Syddanmark", "syddanmark"),
    MIDTJYLLAND("Midtjylland", "midtjylland"),
    NORDJYLLAND("Nordjylland", "nordjylland");

    private final String region;
    private final String asciiName;

    Council(String region, String asciiName) {
        this.region = region;
        this.asciiName = asciiName;
    }

    /** The name as printed: {@code KKR Sjælland}. */
    public String displayName() {
        return "KKR " + region;
    }

    /** The region's name: {@code Sjælland}. */
    public String region() {
        return region;
    }

    /** The council in identifiers, lower-case ASCII: {@code kkr-sjaelland}. */
    public String slug() {
        return "kkr-" + asciiName;
    }

    /** The council of a region's name, in any case, also in the genitive ({@code Sjællands}). */
    public static Optional<Council> ofRegion(String name) {
        for (Council council : values()) {
            int length = council.region.length();
            boolean genitive = name.length() == length + 1 && name.regionMatches(true, length, "s", 0, 1);
            if ((name.length() == length || genitive) && name.regionMatches(true, 0, council.region, 0, length)) {
                return Optional.of(council);
            }
        }
        return Optional.empty();
    }
}
