package dk.kkr.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * A small document with a case's lines as a section of its second item. Its first item has enough text to show the
 * column's width and the dump's spacing. Options: {@code no-gaps} (nothing sets paragraphs apart), {@code tika} (an
 * empty line after every line, a gap is one blank, a leading blank begins a page), {@code one-line} (a paragraph is a
 * line), {@code bilag} (the section's type), {@code long} (the first item's text stands six times, which shows that the
 * dump's extractor leaves no hyphens at line ends), {@code short} (the first item has no text). Otherwise an empty line
 * is a gap.
 */
final class FramedText {
    private static final int LONG = 6;

    private static final List<String> FILLER = List.of(
            "Sekretariatet har i foråret samlet svarene fra kommunerne og",
            "gjort dem op. De fleste svar kom til tiden, og kun nogle få",
            "måtte hentes ind bagefter. Opgørelsen viser, at behovet for",
            "fælles løsninger er stort, og at der er vilje til at betale.",
            "",
            "Svarene peger også på, at den nuværende ordning er for dyr i",
            "de små kommuner, og at den hverken er let at bruge eller let",
            "at forstå. Derfor foreslår udvalget, at ordningen ændres fra",
            "næste sommer, så alle kommuner får samme vilkår og takster.",
            "",
            "Forslaget har været sendt ud til de berørte parter, og deres",
            "bemærkninger er skrevet ind. Der er ikke regnet med udgifter",
            "til nye lokaler, da de gamle fortsat kan bruges et par år og",
            "ligger godt for de fleste. Udvalget følger sagen fremover.");

    private FramedText() {}

    static String of(SpecCase each) {
        List<String> lines = new ArrayList<>(List.of("1. Mødets åbning", "SAG-2021-00001 abc", "", "Sagsfremstilling"));
        for (int i = 0; i < timesOfFiller(each); i++) {
            lines.addAll(each.has("one-line") ? joinParagraphs(FILLER) : FILLER);
            lines.add("");
        }
        lines.addAll(List.of("2. En ny ordning", "SAG-2021-00002 abc", ""));
        lines.add(each.has("bilag") ? "Bilag" : "Sagsfremstilling");
        lines.addAll(each.input());
        lines.addAll(List.of("", "3. Eventuelt", "SAG-2021-00003 abc", ""));
        return each.has("tika") ? asTika(lines) : each.has("no-gaps") ? withoutGaps(lines) : SpecCase.textOf(lines);
    }

    private static int timesOfFiller(SpecCase each) {
        return each.has("short") ? 0 : each.has("long") ? LONG : 1;
    }

    private static List<String> joinParagraphs(List<String> lines) {
        String text = String.join("\n", lines);
        return List.of(text.replaceAll("(?<!\n)\n(?!\n)", " ").split("\n"));
    }

    private static String asTika(List<String> lines) {
        StringBuilder dump = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith(" ") && dump.toString().endsWith("\n\n")) {
                dump.setLength(dump.length() - 1);
            }
            dump.append(line).append(line.startsWith("https:") ? "\n" : " \n\n");
        }
        return dump.toString();
    }

    private static String withoutGaps(List<String> lines) {
        return SpecCase.textOf(lines.stream().filter(line -> !line.isEmpty()).toList());
    }
}
