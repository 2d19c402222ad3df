package dk.kkr.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * The filler lines of one half of a case, each of which stands for many lines of text: {@code …7} for seven short ones,
 * {@code …7.} for seven short sentences, {@code …8 Vejen gennem / * er lang.} for eight times these two lines, with
 * another place's name at each star. The short lines and the names go on through the half, none comes twice: a repeated
 * line is what the page stage looks for.
 */
final class Filler {
    private static final String MARK = "…";
    private static final List<String> BEFORE = List.of("", "\f", "(page) ", "(gap) ");
    private static final String LINE_END = " / ";
    private static final char PLACE = '*';

    private static final List<String> LINES = List.of(
            "Sagen blev drøftet",
            "Planen er ny",
            "Ruterne er lange",
            "Havnen er dyb",
            "Broen er høj",
            "Skolen er åben",
            "Vejen er smal",
            "Toget er sent",
            "Bussen er fuld",
            "Skoven er stor",
            "Parken er lukket",
            "Byen er gammel",
            "Øen er lille",
            "Fjorden er bred",
            "Marken er våd",
            "Gården er tom",
            "Salen er koldest",
            "Møllen er solgt",
            "Kroen er hyggelig",
            "Engen er grøn",
            "Dammen er tør",
            "Molen er knækket",
            "Tårnet er rødt",
            "Kælderen er mørk",
            "Loftet er lavt",
            "Stien er bred",
            "Pladsen er rund",
            "Haven er vild",
            "Graven er dyb",
            "Vinden er stærk",
            "Solen er oppe",
            "Månen er nede",
            "Regnen er kold",
            "Sneen er hvid",
            "Isen er tynd",
            "Luften er klar",
            "Huset er højt",
            "Døren er blå",
            "Taget er nyt",
            "Muren er hel",
            "Bænken er lang",
            "Lampen er tændt");

    private static final List<String> NAMES =
            List.of("Aske", "Birke", "Ege", "Elle", "Hassel", "Linde", "Pile", "Tjørne");
    private static final List<String> ENDINGS =
            List.of("by", "bæk", "høj", "holm", "lund", "rup", "skov", "vang", "ager", "dal", "borg", "kær");

    private int lines;
    private int places;

    private Filler() {}

    /** The lines, with what each filler line among them stands for in its place. */
    static List<String> expand(List<String> lines) {
        Filler filler = new Filler();
        List<String> expanded = new ArrayList<>();
        for (String line : lines) {
            expanded.addAll(filler.standsFor(line));
        }
        return expanded;
    }

    private List<String> standsFor(String line) {
        int mark = line.indexOf(MARK);
        int digits = mark + 1;
        int after = digits;
        while (after < line.length() && Character.isDigit(line.charAt(after))) {
            after++;
        }
        if (mark < 0 || after == digits || !BEFORE.contains(line.substring(0, mark))) {
            return List.of(line);
        }
        List<String> many = new ArrayList<>();
        for (int i = Integer.parseInt(line.substring(digits, after)); i > 0; i--) {
            many.addAll(next(line.substring(after)));
        }
        many.set(0, line.substring(0, mark) + many.get(0));
        return many;
    }

    private List<String> next(String form) {
        if (!form.startsWith(" ")) {
            return List.of(next(LINES, lines++) + form);
        }
        StringBuilder text = new StringBuilder();
        for (char c : form.strip().toCharArray()) {
            text.append(c == PLACE ? nextPlace() : String.valueOf(c));
        }
        return List.of(text.toString().split(LINE_END));
    }

    private String nextPlace() {
        int place = places++;
        return next(NAMES, place / ENDINGS.size()) + ENDINGS.get(place % ENDINGS.size());
    }

    private static String next(List<String> all, int at) {
        if (at >= all.size()) {
            throw new IllegalArgumentException("a case needs more filler than Filler has");
        }
        return all.get(at);
    }
}
