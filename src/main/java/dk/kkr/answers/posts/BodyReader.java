package dk.kkr.answers.posts;

import dk.kkr.profile.Abbreviations;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.Electors;
import dk.kkr.profile.MeetingNoun;
import dk.kkr.profile.MunicipalityRegister;
import dk.kkr.profile.Parties;
import dk.kkr.profile.PostBodies;
import dk.kkr.profile.PostRoles;
import dk.kkr.profile.PostWords;
import dk.kkr.profile.RemarkWords;
import dk.kkr.profile.Verb;
import java.util.List;
import java.util.Optional;

/**
 * The body of a post: what follows a preposition and is a name, or a word for a body with what belongs to it,
 * {@code til bestyrelsen for Midtjysk Folkehøjskoleforbund}.
 */
final class BodyReader {
    private static final int MOST_ADJECTIVES = 3;

    /** In words. */
    private static final int LONGEST_PARTY = 3;

    private final String text;
    private final List<Part> parts;
    private final boolean title;

    BodyReader(String text, List<Part> parts) {
        this(text, parts, false);
    }

    private BodyReader(String text, List<Part> parts, boolean title) {
        this.text = text;
        this.parts = parts;
        this.title = title;
    }

    /** Of a title, in which nothing follows a body but what belongs to it: {@code partnerskab for grøn vækst}. */
    static BodyReader inTitle(String text, List<Part> parts) {
        return new BodyReader(text, parts, true);
    }

    /** The first body between two parts. */
    Optional<String> first(int from, int to) {
        for (int i = from; i < to; i++) {
            if (mayLead(i) && !isParty(i + 1, to) && !isAddressee(i + 1)) {
                int begin = begin(i + 1, to);
                int end = begin < 0 ? -1 : end(begin, to);
                if (end > 0) {
                    return Optional.of(printed(i + 1, end));
                }
            }
        }
        return Optional.empty();
    }

    /** The body in a title: also what is constituted, {@code Konstituering af X}, and what stands before a dash. */
    Optional<String> ofTitle() {
        Optional<String> body = beginsWithBody() ? Optional.of(printed(0, dash())) : first(0, parts.size());
        for (int i = 1; i < parts.size() && body.isEmpty(); i++) {
            body = lower(i).equals("af") && PostWords.areEvent(lower(i - 1)) ? atStart(i + 1, parts.size()) : body;
        }
        return body.isPresent() || isPostWord(lower(0)) ? body : atStart(0, dash());
    }

    /** {@code Politisk styregruppe for X}: nothing but adjectives before a word for a body. */
    private boolean beginsWithBody() {
        for (int i = 0; i < Math.min(parts.size(), MOST_ADJECTIVES); i++) {
            if (isPostWord(lower(i))
                    || PostBodies.mayFollow(lower(i))
                    || parts.get(i).isPerson()) {
                return false;
            }
            if (PostBodies.areNamed(lower(i))) {
                return true;
            }
        }
        return false;
    }

    private int dash() {
        int at = 0;
        while (at < parts.size()
                && !lower(at).equals("–")
                && !lower(at).equals("-")
                && !lower(at).equals(":")) {
            at++;
        }
        return at;
    }

    /** The body at the beginning of parts, {@code Bestyrelsen for X}. */
    Optional<String> atStart(int from, int to) {
        int begin = begin(from, to);
        int end = begin < 0 ? -1 : end(begin, to);
        return end > 0 ? Optional.of(printed(from, end)) : Optional.empty();
    }

    private String printed(int from, int end) {
        return text.substring(parts.get(from).from(), parts.get(end - 1).to());
    }

    private String lower(int i) {
        return i < 0 || i >= parts.size() ? "" : parts.get(i).lower();
    }

    /** After {@code for} and {@code af} only where a role or a body's word stands before: {@code formand for X}. */
    private boolean mayLead(int i) {
        String word = lower(i);
        if (!PostBodies.mayFollow(word)) {
            return false;
        }
        return !PostBodies.needHead(word) || PostBodies.areLedTo(word, PostRoles.of(lower(i - 1))) || isWayOut(i - 1);
    }

    /** {@code et medlem fra Radikale Venstre}: no body that the council fills. */
    private boolean isParty(int from, int to) {
        for (int end = from + 1; end <= Math.min(to, from + LONGEST_PARTY); end++) {
            if (Parties.named(printed(from, end)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** {@code indstiller Bo Dam til regionsrådet}: who appoints, and not to what. */
    private boolean isAddressee(int i) {
        return lower(i - 1).equals("til") && (Electors.areByVoters(lower(i)) || Electors.areOthers(lower(i)));
    }

    private boolean isWayOut(int i) {
        return PostBodies.areLeft(lower(i))
                || (i >= 0 && !parts.get(i).isPerson() && parts.get(i).word().is(Verb.Kind.LEAVE));
    }

    /** The index of the word that proves a body, after articles and adjectives; -1 where there is none. */
    private int begin(int from, int to) {
        int i = from;
        while (i < to && PostBodies.areIntroducedBy(lower(i))) {
            i++;
        }
        int latest = Math.min(to, i + MOST_ADJECTIVES + 1);
        for (int at = i; at < latest; at++) {
            if (isPostWord(lower(at))
                    || ClauseWords.join(lower(at))
                    || PostBodies.areNever(lower(at))
                    || parts.get(at).isPerson() && (!isBody(at) || PostWords.followWhoLeaves(lower(at + 1)))) {
                return -1;
            }
            if (PostBodies.areNamed(lower(at)) || isName(at)) {
                return at;
            }
            boolean adjective =
                    Character.isLetter(lower(at).isEmpty() ? '.' : lower(at).charAt(0))
                            && PostRoles.of(lower(at)).isEmpty()
                            && parts.get(at).word().verb().isEmpty();
            if (!adjective || PostBodies.mayFollow(lower(at)) || PostBodies.stopAt(lower(at))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPostWord(String word) {
        return PostRoles.of(word).isPresent() || PostWords.areEvent(word) || PostWords.areNew(word);
    }

    /** What looks like a person after a preposition of place. */
    private boolean isBody(int at) {
        return !parts.get(at).isProven();
    }

    private boolean isName(int at) {
        Part part = parts.get(at);
        boolean capital = part.word().capital() && !part.word().isNumber();
        return capital
                && !(title && at == 0 && isPlainNoun())
                && part.word().verb().isEmpty()
                && !Electors.areCouncil(lower(at))
                && MunicipalityRegister.codeOf(lower(at)).isEmpty();
    }

    /**
     * {@code Udskiftning af medlemmer}, {@code Meddelelser}: the first word of a title has a capital whatever it is.
     */
    private boolean isPlainNoun() {
        boolean alone = parts.size() == 1 && !parts.get(0).isPerson()
                || dash() > 1 && !parts.get(1).word().capital();
        return alone && !Bodies.isAbbreviation(printed(0, 1));
    }

    private int end(int begin, int to) {
        int end = begin + 1;
        while (end < to && goesOn(end, to)) {
            end++;
        }
        while (end > begin + 1 && PostBodies.goOnWith(lower(end - 1))) {
            end--;
        }
        return end;
    }

    private boolean goesOn(int i, int to) {
        String word = lower(i);
        if (parts.get(i).isPerson()) {
            return isBody(i) && !PostBodies.goOnWith(lower(i - 1)) || isBody(i) && PostBodies.needHead(lower(i - 1));
        }
        if (word.equals("&")) {
            return i + 1 < to && parts.get(i + 1).word().capital();
        }
        if (word.equals(".")) {
            return Abbreviations.isOne(lower(i - 1)) && i + 1 < to;
        }
        if (isCondition(i, to)) {
            return false;
        }
        if (PostBodies.goOnWith(word) || word.equals("-") || word.equals("–")) {
            boolean agent = word.equals("af") && (Electors.areOthers(lower(i + 1)) || isReason(i + 1, to));
            return !agent && i + 1 < to && isHeadAfter(i + 1, to);
        }
        if (title && !parts.get(i).word().isMark() && !PostBodies.stopAt(word)) {
            return true;
        }
        return !parts.get(i).word().isMark()
                && !PostBodies.stopAt(word)
                && (parts.get(i).word().capital()
                        || PostBodies.areNamed(word)
                        || adjectiveWithin(i, to)
                        || adjectiveOfOwned(i, to))
                && (parts.get(i).word().verb().isEmpty() || lower(i - 1).equals("&"));
    }

    /**
     * {@code udvalget vedr. psykologhjælp}, {@code rådet for de regionale uddannelser}: any noun after the preposition.
     */
    private boolean isHeadAfter(int i, int to) {
        String word = lower(i);
        if (PostBodies.areNever(word)
                || PostBodies.stopAt(word)
                || ClauseWords.join(lower(i - 1)) && PostRoles.of(word).isPresent()) {
            // "Praksisplanudvalget og stedfortrædere for disse"
            return false;
        }
        if (isTime(i)) {
            return false;
        }
        if (word.equals(".")) {
            return i + 1 < to;
        }
        return parts.get(i).isPerson()
                ? isBody(i)
                : !parts.get(i).word().isMark() && parts.get(i).word().verb().isEmpty();
    }

    /** {@code ved årsskiftet}, {@code for de kommende to år}: no part of a name. */
    private boolean isTime(int i) {
        boolean when =
                PostBodies.mayBeginTime(lower(i - 1)) && !parts.get(i).word().capital();
        int noun = PostBodies.areIntroducedBy(lower(i)) ? i + 1 : i;
        return when || MeetingNoun.isNext(lower(noun));
    }

    /** {@code Midttrafiks rådgivende udvalg}: between whose it is and the word for a body. */
    private boolean adjectiveOfOwned(int i, int to) {
        boolean owner =
                i > 0 && parts.get(i - 1).word().capital() && lower(i - 1).endsWith("s");
        return owner && i + 1 < to && PostBodies.areNamed(lower(i + 1));
    }

    /** {@code af arbejdsmæssige årsager}: why somebody leaves. */
    private boolean isReason(int from, int to) {
        for (int i = from; i < Math.min(to, from + MOST_ADJECTIVES); i++) {
            if (PostWords.areReasons(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code under forudsætning af, at …}: of the appointment. */
    private boolean isCondition(int i, int to) {
        return RemarkWords.leads(lower(i)) && i + 1 < to && RemarkWords.isCondition(lower(i + 1));
    }

    private boolean adjectiveWithin(int i, int to) {
        return PostBodies.goOnWith(lower(i - 1))
                || (PostBodies.areIntroducedBy(lower(i - 1)) && i - 2 >= 0 && PostBodies.goOnWith(lower(i - 2)))
                || (lower(i - 1).equals(".") && i < to);
    }
}
