package dk.kkr.profile;

import dk.kkr.text.Digits;
import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The 98 municipalities with their three-digit codes from Statistics Denmark and the civil register. Names are found in
 * the spellings of the documents: {@code Københavns Kommune}, {@code København Kommune}, {@code Bornholms
 * Regionskommune}, {@code Århus}, {@code Høje Taastrup}.
 */
public final class MunicipalityRegister {
    private static final String CODES = """
            101 København, 147 Frederiksberg, 151 Ballerup, 153 Brøndby, 155 Dragør, 157 Gentofte,
            159 Gladsaxe, 161 Glostrup, 163 Herlev, 165 Albertslund, 167 Hvidovre, 169 Høje-Taastrup,
            173 Lyngby-Taarbæk, 175 Rødovre, 183 Ishøj, 185 Tårnby, 187 Vallensbæk, 190 Furesø, 201 Allerød,
            210 Fredensborg, 217 Helsingør, 219 Hillerød, 223 Hørsholm, 230 Rudersdal, 240 Egedal,
            250 Frederikssund, 253 Greve, 259 Køge, 260 Halsnæs, 265 Roskilde, 269 Solrød, 270 Gribskov,
            306 Odsherred, 316 Holbæk, 320 Faxe, 326 Kalundborg, 329 Ringsted, 330 Slagelse, 336 Stevns,
            340 Sorø, 350 Lejre, 360 Lolland, 370 Næstved, 376 Guldborgsund, 390 Vordingborg, 400 Bornholm,
            410 Middelfart, 420 Assens, 430 Faaborg-Midtfyn, 440 Kerteminde, 450 Nyborg, 461 Odense,
            479 Svendborg, 480 Nordfyn, 482 Langeland, 492 Ærø, 510 Haderslev, 530 Billund, 540 Sønderborg,
            550 Tønder, 561 Esbjerg, 563 Fanø, 573 Varde, 575 Vejen, 580 Aabenraa, 607 Fredericia,
            615 Horsens, 621 Kolding, 630 Vejle, 657 Herning, 661 Holstebro, 665 Lemvig, 671 Struer,
            706 Syddjurs, 707 Norddjurs, 710 Favrskov, 727 Odder, 730 Randers, 740 Silkeborg, 741 Samsø,
            746 Skanderborg, 751 Aarhus, 756 Ikast-Brande, 760 Ringkøbing-Skjern, 766 Hedensted, 773 Morsø,
            779 Skive, 787 Thisted, 791 Viborg, 810 Brønderslev, 813 Frederikshavn, 820 Vesthimmerland,
            825 Læsø, 840 Rebild, 846 Mariagerfjord, 849 Jammerbugt, 851 Aalborg, 860 Hjørring
            """;

    private static final Map<String, String> CODE_BY_KEY = codeByKey();

    private MunicipalityRegister() {}

    private static Map<String, String> codeByKey() {
        Map<String, String> codes = new HashMap<>();
        for (String entry : Words.split(CODES, ",")) {
            String municipality = entry.strip();
            codes.put(key(municipality.substring(4)), municipality.substring(0, 3));
        }
        return codes;
    }

    /** The code of a municipality as printed, with or without {@code Kommune}; {@code 8800 Viborg} is an address. */
    public static Optional<String> codeOf(String printed) {
        if (!printed.isEmpty() && Digits.isAt(printed, 0)) {
            return Optional.empty();
        }
        String key = key(withoutKind(printed));
        boolean isGenitive = key.endsWith("s") && !CODE_BY_KEY.containsKey(key);
        return Optional.ofNullable(CODE_BY_KEY.get(isGenitive ? key.substring(0, key.length() - 1) : key));
    }

    /** Whether a name is a municipality's, or ends like one: {@code … Kommune}, {@code … Regionskommune}. */
    public static boolean isMunicipality(String printed) {
        return IgnoringCase.endsWith(printed, MunicipalityWord.WORD)
                || codeOf(printed).isPresent();
    }

    private static String withoutKind(String printed) {
        String name = printed.strip();
        if (!IgnoringCase.endsWith(name, MunicipalityWord.WORD)) {
            return name;
        }
        return name.substring(0, Math.max(0, name.lastIndexOf(' '))).strip();
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            if (c == 'å') {
                key.append("aa");
            } else if (Character.isLetter(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }
}
