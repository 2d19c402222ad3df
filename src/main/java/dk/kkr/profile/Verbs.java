package dk.kkr.profile;

import dk.kkr.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verbs of recommendations and decisions in all their forms. Of two verbs with one form the first listed has it:
 * {@code tiltræde} approves here, and comes into no post.
 */
public final class Verbs {
    private static final String FIRST_CLASS = "1";
    private static final String SECOND_CLASS = "2";
    private static final String REGULAR = "-r";

<<<<<<< HEAD
=======
    /**
     * By kind: an infinitive and its class, {@code drøfte 1} ({@code drøftede}), {@code godkende 2}
     * ({@code godkendte}); or its present ({@code -r} where it is regular), past and participle.
     */
    private static final String TABLE = """
            APPROVE: godkende 2; tiltræde -r tiltrådte tiltrådt; vedtage -r vedtog vedtaget; tilslutte 1; \
            imødekomme -r imødekom imødekommet; bevilge 1; bevillige 1; frigive -r frigav frigivet; bifalde -r \
            bifaldt bifaldet; acceptere 1; stadfæste 1; samtykke 1; akceptere 1
            DISCUSS: drøfte 1; evaluere 1; debattere 1; diskutere 1
            NOTE: kvittere 1; notere 1
            RECOMMEND: anbefale 1; tilråde -r tilrådede tilrådet
            APPOINT: udpege 1; genudpege 1; vælge -r valgte valgt; genvælge -r genvalgte genvalgt; nyvælge -r \
            nyvalgte nyvalgt; udnævne -r udnævnte udnævnt; beskikke 1; konstituere 1; nyudpege 1
            PROPOSE: indstille 1; nominere 1; foreslå -r foreslog foreslået; genindstille 1; opstille 1
            DECIDE: nedsætte -r nedsatte nedsat; iværksætte -r iværksatte iværksat; indføre 2; fastsætte -r \
            fastsatte fastsat; fastlægge -r fastlagde fastlagt; prioritere 1; etablere 1; oprette 1; igangsætte \
            -r igangsatte igangsat; afsætte -r afsatte afsat; tildele 2; afskaffe 1; ophæve 1; afholde -r \
            afholdt afholdt; udmønte 1; tilkende 2; finansiere 1
            WISH: ønske 1
            SUPPORT: bakke 1; støtte 1; medvirke 1
            FOLLOW: følge -r fulgte fulgt
            ESTABLISH: konstatere 1
            MOVE: stille 1; fremsætte -r fremsatte fremsat
            CARRY: få -r fik fået; opnå -r opnåede opnået; vinde -r vandt vundet; nyde -r nød nydt; træffe -r traf truffet; give -r gav \
            givet; råde -r rådede rådet; herske 1; finde -r fandt fundet
            RETURN: vende 2
            REACH: nå -r nåede nået
            BRING: forelægge -r forelagde forelagt; fremlægge -r fremlagde fremlagt; genfremlægge -r \
            genfremlagde genfremlagt; behandle 1; optage -r optog optaget; sætte -r satte sat; komme -r kom \
            kommet
            AWAIT: udestå -r udestod udestået; afvente 1
            DELEGATE: bemyndige 1; delegere 1
            RESOLVE: beslutte 1; bestemme -r bestemte bestemt
            REQUEST: anmode 1; opfordre 1; bede -r bad bedt; pålægge -r pålagde pålagt; henstille 1
            REJECT: afvise 2; afslå -r afslog afslået; forkaste 1; nedstemme -r nedstemte nedstemt
            POSTPONE: henlægge -r henlagde henlagt; udsætte -r udsatte udsat; udskyde -r udskød udskudt; genoptage -r genoptog genoptaget; \
            genbehandle 1; genfremsætte -r genfremsatte genfremsat
            SEND: oversende 2; henvise 2; tilbagesende 2; sende 2; hjemvise 2; videresende 2; overgive -r \
            overgav overgivet; tilbagevise 2
            WITHDRAW: udgå -r udgik udgået; bortfalde -r bortfaldt bortfaldet; tilbagetrække -r tilbagetrak \
            tilbagetrukket; trække -r trak trukket; frafalde -r frafaldt frafaldet; aflyse 2; tilbagekalde 2
            CONCLUDE: konkludere 1; opsummere 1; sammenfatte 1; fastslå -r fastslog fastslået; enes enes enedes \
            enedes
            SAY: pege 1; oplyse 2; orientere 1; redegøre redegør redegjorde redegjort; fortælle -r fortalte \
            fortalt; fremhæve 1; bemærke 1; påpege 1; understrege 1; nævne 2; sige -r sagde sagt; spørge spørger \
            spurgte spurgt; svare 1; mene 2; kommentere 1; meddele 2; præsentere 1; udtrykke -r udtrykte \
            udtrykt; takke 1; efterlyse 2; tilkendegive -r tilkendegav tilkendegivet; minde 1; rose 2; foreholde \
            -r foreholdt foreholdt; anføre 2; fremføre 2; erklære 1; supplere 1; informere 1; opleve 1; tilføje \
            1; foreligge -r forelå foreligget; gennemgå -r gennemgik gennemgået; pointere 1; berette 1; forklare \
            1; begrunde 1; uddybe 1; vurdere 1
            ENTER: indtræde -r indtrådte indtrådt; tiltræder tiltræder tiltrådte tiltrådt
            LEAVE: udtræde -r udtrådte udtrådt; fratræde -r fratrådte fratrådt; afgå -r afgik afgået; fritage -r \
            fritog fritaget; forlade -r forlod forladt; nedlægge -r nedlagde nedlagt
            SUCCEED: afløse 2; erstatte 1; udskifte 1; efterfølge -r efterfulgte efterfulgt
            STAY: fortsætte -r fortsatte fortsat
            VOTE: stemme -r stemte stemt
            ABSTAIN: undlade -r undlod undladt; afstå -r afstod afstået
            CHANGE: ændre 1; forhøje 1; reducere 1; slette 1; justere 1; rette 1; præcisere 1; revidere 1; \
            omformulere 1; indsætte -r indsatte indsat; forlænge 1; forkorte 1; begrænse 1; tilrette 1; udvide \
            1; indarbejde 1; sænke 1; øge 1; hæve 1; udelade -r udelod udeladt; fjerne 1; korrigere 1; \
            modificere 1; skærpe 1; udbygge 1
            BE: være er var været
            BECOME: blive -r blev blevet
            HAVE: have har havde haft
            TAKE: tage -r tog taget
            MODAL: kunne kan kunne kunnet; skulle skal skulle skullet; ville vil ville villet; måtte må måtte \
            måttet; burde bør burde burdet; turde tør turde turdet
            OTHER: udarbejde 1; gøre gør gjorde gjort; afgive -r afgav afgivet; deltage -r deltog deltaget; \
            arbejde 1; indgå -r indgik indgået; indmelde 2; melde 2; udsende 2; ansætte -r ansatte ansat; \
            afrapportere 1; indkalde 2; invitere 1; undersøge 2; arrangere 1; koordinere 1; kontakte 1; indlede \
            2; iagttage -r iagttog iagttaget; lægge -r lagde lagt; holde -r holdt holdt; bringe -r bragte bragt; \
            fremsende 2; fremme 1; sikre 1; overtage -r overtog overtaget; falde -r faldt faldet; nå -r nåede \
            nået; mangle 1; besætte -r besatte besat; varetage -r varetog varetaget; anvende 2; offentliggøre \
            offentliggør offentliggjorde offentliggjort; bidrage -r bidrog bidraget; forhandle 1; opdatere 1; \
            aftale 2; afklare 1; rejse 2; tilbyde -r tilbød tilbudt; betale 2; hilse 2; se -r så set; udforme 1; \
            videreføre 2; afslutte 1; forberede 2; implementere 1; gennemføre 2; udvikle 1; udbrede 2; indsende \
            2; underskrive -r underskrev underskrevet; forankre 1; stå -r stod stået; gå -r gik gået; skrive -r \
            skrev skrevet; vise 2; træde -r trådte trådt; stoppe 1; ophøre 2; bekræfte 1; \
            repræsentere 1; sidde -r sad siddet; bestride -r bestred bestridt
            """;

>>>>>>> posts
    /** With the answer as it is given, so that a look makes none. */
    private static final Map<String, Optional<Verb>> FORMS = forms();

    private Verbs() {}

    /** The verb of which a word, in lower case, is a form. */
    public static Optional<Verb> of(String lower) {
        return FORMS.getOrDefault(lower, Optional.empty());
    }

    private static Map<String, Optional<Verb>> forms() {
        Map<String, Optional<Verb>> forms = new HashMap<>();
        for (VerbTable table : VerbTable.all()) {
            for (String verb : Words.split(table.verbs(), ";")) {
                add(Words.of(verb), table.kind(), forms);
            }
        }
        return forms;
    }

    private static void add(List<String> parts, Verb.Kind kind, Map<String, Optional<Verb>> forms) {
        String infinitive = parts.get(0);
        String last = parts.get(parts.size() - 1);
        String past = last.equals(FIRST_CLASS)
                ? infinitive + "de"
                : last.equals(SECOND_CLASS) ? stem(infinitive) + "te" : parts.get(2);
        String participle =
                last.equals(FIRST_CLASS) ? infinitive + "t" : last.equals(SECOND_CLASS) ? stem(infinitive) + "t" : last;
        String present = parts.size() == 2 || parts.get(1).equals(REGULAR) ? infinitive + "r" : parts.get(1);
        put(present, infinitive, kind, Verb.Form.PRESENT, forms);
        put(past, infinitive, kind, Verb.Form.PAST, forms);
        put(participle, infinitive, kind, Verb.Form.PARTICIPLE, forms);
        put(infinitive, infinitive, kind, Verb.Form.INFINITIVE, forms);
        put(infinitive + "s", infinitive, kind, Verb.Form.PASSIVE, forms);
        put(past + (past.endsWith("e") ? "s" : "es"), infinitive, kind, Verb.Form.PASSIVE_PAST, forms);
    }

    /** {@code godkend} of {@code godkende}. */
    private static String stem(String infinitive) {
        return infinitive.substring(0, infinitive.length() - 1);
    }

    private static void put(
            String word, String infinitive, Verb.Kind kind, Verb.Form form, Map<String, Optional<Verb>> forms) {
        forms.putIfAbsent(word, Optional.of(new Verb(word, infinitive, kind, form)));
    }
}
