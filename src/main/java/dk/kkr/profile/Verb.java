package dk.kkr.profile;

import java.util.Set;

/**
 * A form of a verb.
 *
 * @param word the form itself, in lower case
 * @param infinitive the verb
 * @param kind what somebody who does it does to a case
 * @param form as it stands
 */
public record Verb(String word, String infinitive, Kind kind, Form form) {
    /** Before an adjective. */
    public static final String ARTICLE = "den";

    private static final Set<String> ARTICLES =
            Set.of("den", "det", "de", "en", "et", "denne", "dette", "disse", "følgende", "nævnte", "således");

    /** What a verb does to a case, a post or a sentence. */
    public enum Kind {
        APPROVE,
        DISCUSS,
        NOTE,
        RECOMMEND,
        APPOINT,
        /** Proposes: a person, {@code indstiller Bo Dam}, or a recommendation, {@code indstiller, at}. */
        PROPOSE,
        DECIDE,
        /** Decides that something is so: {@code beslutte, at}. */
        RESOLVE,
        /** Lets somebody else decide. */
        DELEGATE,
        REQUEST,
        REJECT,
        POSTPONE,
        /** Sends on: to another body, back, into a hearing. */
        SEND,
        WITHDRAW,
        /** Leaves the item open: {@code udestår}, {@code afventer}. */
        AWAIT,
        /** {@code nå}: what is not reached is left for another meeting. */
        REACH,
        /** Puts the item before the council: {@code forelægges}. */
        BRING,
        /** {@code vende}, with {@code tilbage}. */
        RETURN,
        /** Carries a noun of agreement: {@code få flertal}. */
        CARRY,
        /** Puts a motion: {@code stille forslag}. */
        MOVE,
        /** Says that something is so: {@code konstatere}. */
        ESTABLISH,
        /** {@code følge} an {@code indstilling}. */
        FOLLOW,
        /** Stands behind somebody: {@code bakke op om}, {@code støtte}. */
        SUPPORT,
        WISH,
        /** Makes a debate's result: {@code konkluderede}. */
        CONCLUDE,
        /** Says something: what follows is a report. */
        SAY,
        /** Comes into a post. */
        ENTER,
        /** Leaves a post. */
        LEAVE,
        /** Takes somebody's place: {@code afløser}. */
        SUCCEED,
        /** Stays in a post. */
        STAY,
        VOTE,
        ABSTAIN,
        /** Changes a text or an amount: {@code nedsættes}, {@code tilføjes}. */
        CHANGE,
        /** {@code være}. */
        BE,
        /** {@code blive}. */
        BECOME,
        /** {@code have}. */
        HAVE,
        /** {@code tage}. */
        TAKE,
        /** {@code kan}, {@code skal}. */
        MODAL,
        OTHER
    }

    /** The forms that tell one sentence from another. */
    public enum Form {
        INFINITIVE,
        PRESENT,
        PAST,
        PARTICIPLE,
        /** {@code godkendes}. */
        PASSIVE,
        /** {@code godkendtes}. */
        PASSIVE_PAST;

        /** Whether a verb in this form is the main one of its clause. */
        public boolean isFinite() {
            return this != INFINITIVE && this != PARTICIPLE;
        }
    }

    /** {@code vælge}: a person, or one of several things. */
    public boolean isChoice() {
        return infinitive.equals("vælge");
    }

    /** {@code aftale}: several undertake something. */
    public boolean agrees() {
        return infinitive.equals("aftale");
    }

    /** {@code pege på}: of those that say something, the one that may name somebody for a post. */
    public boolean pointsOut() {
        return infinitive.equals("pege");
    }

    /** {@code foreslår}: of those that propose, the one that proposes no person for a post. */
    public boolean isSuggestion() {
        return infinitive.equals("foreslå");
    }

    /** Whether it is an active form that can have a subject: present or past. */
    public boolean isActive() {
        return form == Form.PRESENT || form == Form.PAST;
    }

    /** Whether a word ends as regular verbs do in the past, and adjectives made of them. */
    public static boolean isPast(String word) {
        return word.endsWith("ede") || word.endsWith("te");
    }

    /** {@code den reviderede plan}: after an article a form of the past is an adjective; {@code det blev} is none. */
    public boolean isAdjectiveAfter(String before) {
        boolean past = form == Form.PAST && word().endsWith("te") || form == Form.PAST && word().endsWith("ede");
        return past && ARTICLES.contains(before);
    }

    /** {@code med 12 stemmer}: after a number it counts votes. */
    public boolean isNounAfter(String before) {
        return kind == Kind.VOTE && form == Form.PRESENT && !before.isEmpty() && Character.isDigit(before.charAt(0));
    }

    /** Whether it is a passive form of one word. */
    public boolean isPassive() {
        return form == Form.PASSIVE || form == Form.PASSIVE_PAST;
    }
}
