package dk.kkr.profile;

import java.util.List;

/**
 * Verbs of one kind.
 *
 * @param verbs parted by semicolons: an infinitive and its class, {@code drøfte 1} ({@code drøftede}), {@code godkende
 *     2} ({@code godkendte}); or its present ({@code -r} where it is regular), past and participle
 */
record VerbTable(Verb.Kind kind, String verbs) {
    private static final List<VerbTable> ALL = List.of(
            new VerbTable(
                    Verb.Kind.APPROVE,
                    "godkende 2; tiltræde -r tiltrådte tiltrådt; vedtage -r vedtog vedtaget; tilslutte 1; "
                            + "imødekomme -r imødekom imødekommet; bevilge 1; bevillige 1; frigive -r frigav frigivet; "
                            + "bifalde -r bifaldt bifaldet; acceptere 1; stadfæste 1; samtykke 1; akceptere 1"),
            new VerbTable(Verb.Kind.DISCUSS, "drøfte 1; evaluere 1; debattere 1; diskutere 1"),
            new VerbTable(Verb.Kind.NOTE, "kvittere 1; notere 1"),
            new VerbTable(Verb.Kind.RECOMMEND, "anbefale 1; tilråde -r tilrådede tilrådet"),
            new VerbTable(
                    Verb.Kind.APPOINT,
                    "udpege 1; genudpege 1; vælge -r valgte valgt; genvælge -r genvalgte genvalgt; "
                            + "nyvælge -r nyvalgte nyvalgt; udnævne -r udnævnte udnævnt; beskikke 1; konstituere 1; "
                            + "nyudpege 1"),
            new VerbTable(
                    Verb.Kind.PROPOSE,
                    "indstille 1; nominere 1; foreslå -r foreslog foreslået; genindstille 1; opstille 1"),
            new VerbTable(
                    Verb.Kind.DECIDE,
                    "nedsætte -r nedsatte nedsat; iværksætte -r iværksatte iværksat; indføre 2; "
                            + "fastsætte -r fastsatte fastsat; fastlægge -r fastlagde fastlagt; prioritere 1; etablere 1; "
                            + "oprette 1; igangsætte -r igangsatte igangsat; afsætte -r afsatte afsat; tildele 2; "
                            + "afskaffe 1; ophæve 1; afholde -r afholdt afholdt; udmønte 1; tilkende 2; finansiere 1"),
            new VerbTable(Verb.Kind.WISH, "ønske 1"),
            new VerbTable(Verb.Kind.SUPPORT, "bakke 1; støtte 1; medvirke 1"),
            new VerbTable(Verb.Kind.FOLLOW, "følge -r fulgte fulgt; slutte 1"),
            new VerbTable(Verb.Kind.ESTABLISH, "konstatere 1"),
            new VerbTable(Verb.Kind.MOVE, "stille 1; fremsætte -r fremsatte fremsat"),
            new VerbTable(
                    Verb.Kind.CARRY,
                    "få -r fik fået; samle 1; opnå -r opnåede opnået; vinde -r vandt vundet; nyde -r nød nydt; "
                            + "træffe -r traf truffet; foretage -r foretog foretaget; give -r gav givet; herske 1; "
                            // Not "rådet", which is a body.
                            + "råde -r rådede rådt; "
                            + "finde -r fandt fundet"),
            new VerbTable(Verb.Kind.RETURN, "vende 2"),
            new VerbTable(Verb.Kind.REACH, "nå -r nåede nået"),
            new VerbTable(
                    Verb.Kind.BRING,
                    "forelægge -r forelagde forelagt; fremlægge -r fremlagde fremlagt; "
                            + "genfremlægge -r genfremlagde genfremlagt; behandle 1; optage -r optog optaget; "
                            + "sætte -r satte sat; komme -r kom kommet; ske -r skete sket"),
            new VerbTable(Verb.Kind.AWAIT, "udestå -r udestod udestået; afvente 1; vente 1"),
            new VerbTable(Verb.Kind.DELEGATE, "bemyndige 1; delegere 1; overlade -r overlod overladt"),
            new VerbTable(Verb.Kind.RESOLVE, "beslutte 1; bestemme -r bestemte bestemt"),
            new VerbTable(
                    Verb.Kind.REQUEST,
                    "anmode 1; opfordre 1; bede -r bad bedt; pålægge -r pålagde pålagt; henstille 1"),
            new VerbTable(
                    Verb.Kind.REJECT, "afvise 2; afslå -r afslog afslået; forkaste 1; nedstemme -r nedstemte nedstemt"),
            new VerbTable(
                    Verb.Kind.POSTPONE,
                    "henlægge -r henlagde henlagt; udsætte -r udsatte udsat; udskyde -r udskød udskudt; "
                            + "genoptage -r genoptog genoptaget; genbehandle 1; genfremsætte -r genfremsatte genfremsat"),
            new VerbTable(
                    Verb.Kind.SEND,
                    "oversende 2; henvise 2; tilbagesende 2; sende 2; hjemvise 2; videresende 2; "
                            + "overgive -r overgav overgivet; tilbagevise 2"),
            new VerbTable(
                    Verb.Kind.WITHDRAW,
                    "udgå -r udgik udgået; bortfalde -r bortfaldt bortfaldet; "
                            + "tilbagetrække -r tilbagetrak tilbagetrukket; trække -r trak trukket; "
                            + "frafalde -r frafaldt frafaldet; aflyse 2; tilbagekalde 2"),
            new VerbTable(
                    Verb.Kind.CONCLUDE,
                    "konkludere 1; opsummere 1; sammenfatte 1; fastslå -r fastslog fastslået; "
                            + "enes enes enedes enedes"),
            new VerbTable(
                    Verb.Kind.SAY,
                    "pege 1; oplyse 2; orientere 1; redegøre redegør redegjorde redegjort; "
                            + "fortælle -r fortalte fortalt; fremhæve 1; bemærke 1; påpege 1; understrege 1; nævne 2; "
                            + "sige -r sagde sagt; spørge spørger spurgte spurgt; svare 1; mene 2; kommentere 1; meddele 2; "
                            + "præsentere 1; udtrykke -r udtrykte udtrykt; takke 1; efterlyse 2; "
                            + "tilkendegive -r tilkendegav tilkendegivet; minde 1; rose 2; "
                            + "foreholde -r foreholdt foreholdt; anføre 2; fremføre 2; erklære 1; supplere 1; informere 1; "
                            + "opleve 1; tilføje 1; foreligge -r forelå foreligget; gennemgå -r gennemgik gennemgået; "
                            + "pointere 1; berette 1; forklare 1; begrunde 1; uddybe 1; vurdere 1"),
            new VerbTable(Verb.Kind.ENTER, "indtræde -r indtrådte indtrådt; tiltræder tiltræder tiltrådte tiltrådt"),
            new VerbTable(
                    Verb.Kind.LEAVE,
                    "udtræde -r udtrådte udtrådt; fratræde -r fratrådte fratrådt; afgå -r afgik afgået; "
                            + "fritage -r fritog fritaget; forlade -r forlod forladt; frasige -r frasagde frasagt; nedlægge -r nedlagde nedlagt; "
                            + "stoppe 1"),
            new VerbTable(Verb.Kind.SUCCEED, "afløse 2; erstatte 1; udskifte 1; efterfølge -r efterfulgte efterfulgt"),
            new VerbTable(Verb.Kind.STAY, "fortsætte -r fortsatte fortsat"),
            new VerbTable(Verb.Kind.VOTE, "stemme -r stemte stemt"),
            new VerbTable(Verb.Kind.ABSTAIN, "undlade -r undlod undladt; afstå -r afstod afstået"),
            new VerbTable(
                    Verb.Kind.CHANGE,
                    "ændre 1; forhøje 1; reducere 1; slette 1; justere 1; rette 1; præcisere 1; revidere 1; "
                            + "omformulere 1; indsætte -r indsatte indsat; forlænge 1; forkorte 1; begrænse 1; tilrette 1; "
                            + "udvide 1; indarbejde 1; sænke 1; øge 1; hæve 1; udelade -r udelod udeladt; fjerne 1; "
                            + "korrigere 1; modificere 1; skærpe 1; udbygge 1; flytte 1"),
            new VerbTable(Verb.Kind.BE, "være er var været"),
            new VerbTable(Verb.Kind.BECOME, "blive -r blev blevet"),
            new VerbTable(Verb.Kind.HAVE, "have har havde haft"),
            new VerbTable(Verb.Kind.TAKE, "tage -r tog taget"),
            new VerbTable(
                    Verb.Kind.MODAL,
                    "kunne kan kunne kunnet; skulle skal skulle skullet; ville vil ville villet; "
                            + "måtte må måtte måttet; burde bør burde burdet; turde tør turde turdet"),
            new VerbTable(
                    Verb.Kind.OTHER,
                    "udarbejde 1; forvente 1; vente 1; søge 2; planlægge -r planlagde planlagt; påregne 1; "
                            + "gøre gør gjorde gjort; afgive -r afgav afgivet; deltage -r deltog deltaget; "
                            + "arbejde 1; indgå -r indgik indgået; indmelde 2; melde 2; udsende 2; "
                            + "ansætte -r ansatte ansat; afrapportere 1; indkalde 2; invitere 1; undersøge 2; arrangere 1; "
                            + "koordinere 1; kontakte 1; indlede 2; iagttage -r iagttog iagttaget; lægge -r lagde lagt; "
                            + "holde -r holdt holdt; bringe -r bragte bragt; fremsende 2; fremme 1; sikre 1; "
                            + "overtage -r overtog overtaget; falde -r faldt faldet; nå -r nåede nået; mangle 1; "
                            + "besætte -r besatte besat; varetage -r varetog varetaget; anvende 2; "
                            + "offentliggøre offentliggør offentliggjorde offentliggjort; bidrage -r bidrog bidraget; "
                            + "forhandle 1; yde 1; opdatere 1; aftale 2; afklare 1; rejse 2; tilbyde -r tilbød tilbudt; betale 2; "
                            + "hilse 2; se ser ser set; udforme 1; videreføre 2; afslutte 1; forberede 2; implementere 1; "
                            + "gennemføre 2; udvikle 1; udbrede 2; indsende 2; underskrive -r underskrev underskrevet; "
                            + "forankre 1; stå -r stod stået; gå -r gik gået; skrive -r skrev skrevet; vise 2; "
                            + "træde -r trådte trådt; stoppe 1; ophøre 2; bekræfte 1; repræsentere 1; sidde -r sad siddet; "
                            + "bestride -r bestred bestridt"));

    /** Those of every kind. */
    static List<VerbTable> all() {
        return ALL;
    }
}
