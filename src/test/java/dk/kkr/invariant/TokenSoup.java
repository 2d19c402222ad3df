package dk.kkr.invariant;

import java.util.List;
import java.util.Random;

/** Documents of everything that some rule looks at, in random order. */
public final class TokenSoup {
    private static final int MAX_TOKENS = 400;

    private static final List<String> TOKENS = List.of(
            "1. Mødets åbning",
            "2. ",
            "1.1. Referat",
            "1.2 Sager",
            "3.",
            "12.",
            "0.",
            "1.1.1.1.1. Dybt",
            "99. Sidst",
            "SAG-2021-00001 abc",
            "SAG-2021-00001",
            "SAG-",
            "Baggrund",
            "Indstilling:",
            "Bilag",
            "./. Bilag",
            "**Beslutning**",
            "./.",
            "./..",
            "–",
            "• ",
            "1) ",
            "I) ",
            "a) ",
            "- ",
            "-",
            "/",
            ".",
            ":",
            "..........3",
            "\t4",
            "SIDE | 5",
            "SIDE",
            "Side 3 af 4",
            "KKR Hovedstaden | 01-02-2021",
            "KKR",
            "K K R",
            "Deltagere",
            "Afbud",
            "Ib Lund (A), Greve Kommune",
            "(formand)",
            "supp. Bo Dal deltog",
            "Dato: 1. maj 2021",
            "Sted:",
            "4000 Roskilde",
            "DAGSORDEN 2021",
            "https://nord.example/a-",
            "mailto:a@nord.example",
            "infra-",
            "struktur",
            "og",
            "eller",
            "social-",
            "VIP-",
            "2021-",
            "§",
            "18.",
            "(",
            ")",
            "”",
            "\"",
            "Kommunerne",
            "drøftede sagen.",
            "den 3. september",
            "\u00AD",
            "\u2011",
            "\uFB01",
            "a\u030A",
            "\uD83D\uDE00",
            "#",
            "*");

    private static final List<String> SEPARATORS =
            List.of(" ", " ", "", "\n", "\n", "\n", "\n\n", " \n\n", " \n\n \n\n", "\n ", "\f", "\r\n", "\t", "   ");

    private TokenSoup() {}

    /** The document of a seed. */
    public static String of(long seed) {
        Random random = new Random(seed);
        StringBuilder soup = new StringBuilder();
        int tokens = 1 + random.nextInt(MAX_TOKENS);
        for (int i = 0; i < tokens; i++) {
            soup.append(TOKENS.get(random.nextInt(TOKENS.size())));
            soup.append(SEPARATORS.get(random.nextInt(SEPARATORS.size())));
        }
        return soup.toString();
    }
}
