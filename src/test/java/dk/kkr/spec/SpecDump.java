package dk.kkr.spec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The dump that a spec case stands for: its lines in the frame that its file's test uses. */
public final class SpecDump {
    /** Turns a dump without agenda items into one with them. */
    private static final String HEADING = "1. Mødets åbning\nBaggrund\n";

    private static final String ITEMS = """

            1. Mødets åbning
            SAG-2021-00001 abc

            Baggrund
            Formanden bød velkommen til mødet, og referatet af det seneste
            møde blev godkendt uden bemærkninger.
            """;

    private static final String MINUTES = """
            REFERAT 2021

            KKR SJÆLLAND

            Dato: 03-05-2021 09:30
            Sted: Sørup Gods, Sørupvej 26, 4100 Ringsted

            1. Godkendelse
            1.1. Godkendelse af dagsorden
            SAG-2021-00001 abc

            Baggrund
            Dagsordenen er sendt ud.

            2. Sager
            2.1. Veje
            SAG-2021-00001 abc

            Baggrund
            Vejene er lange.

            2.2. %s
            SAG-2021-00001 abc

            %s
            %s
            2.3. Broer
            SAG-2021-00001 abc

            Baggrund
            Broerne er korte.

            3. Udpegninger
            3.1. Udpegning til broudvalget
            SAG-2021-00001 abc

            Baggrund
            Udvalget er nyt.
            """;
    private static final List<String> SECTIONS = List.of("Bilag", "Indstilling", "Beslutning");

    private SpecDump() {}

    /** The lines as a section of an item. */
    private static String inMinutes(SpecCase each) {
        String section = "Baggrund";
        for (String heading : SECTIONS) {
            section = each.has(heading.toLowerCase(Locale.ROOT)) ? heading : section;
        }
        return MINUTES.formatted(each.has("plan") ? "Mødeplan" : "Kystveje", section, each.text());
    }

    /** The dump's text. */
    public static String of(SpecCase each) {
        return switch (each.file()) {
            case "blocks.txt" -> FramedText.of(each);
            case "participants.txt" -> each.text() + ITEMS;
            case "cover.txt" -> each.has("whole") ? each.text() : each.text() + ITEMS;
            case "appointments.txt", "recommendations.txt", "resolutions.txt" -> itemOf(each);
            case "hyphens.txt" -> HEADING + each.text().replaceFirst(" / ", "\n");
            case "residues.txt", "dates.txt" -> belowHeading(each);
            case "attachments.txt", "days.txt", "references.txt" -> each.has("whole") ? each.text() : inMinutes(each);
            default -> each.text();
        };
    }

    /** An item's title and sections, in minutes of a council; {@code agenda} and {@code other} say otherwise. */
    private static String itemOf(SpecCase each) {
        String kind = each.has("agenda") ? "DAGSORDEN" : "REFERAT";
        String body = each.has("other") ? "Byrådet\nViborg Kommune" : "KKR Midtjylland";
        return kind + "\n" + body + "\n3. september 2020\n\n1. " + each.text();
    }

    /** The dump's bytes: in {@code bytes.txt}, a character stands for the byte of its number. */
    public static byte[] bytesOf(SpecCase each) {
        return each.file().equals("bytes.txt")
                ? String.join("\n", each.input()).getBytes(StandardCharsets.ISO_8859_1)
                : of(each).getBytes(StandardCharsets.UTF_8);
    }

    /** The lines as the text of an item, since most cases are too short to have one. */
    public static String belowHeading(SpecCase each) {
        return HEADING + each.text();
    }
}
