package dk.kkr.answers.listed;

import dk.kkr.answers.language.Word;
import dk.kkr.answers.listed.Host.Who;
import dk.kkr.profile.MeetingBodies;
import dk.kkr.profile.MeetingNoun;
import java.util.List;

/**
 * Whose meeting it is: named after it ({@code møde i KKR}, {@code møde med ministeren}), in it
 * ({@code bestyrelsesmøde}), before it ({@code udvalgets møde}), or the sentence's subject ({@code Udvalget behandler
 * sagen på mødet}). Fails on a subject that only comes to the meeting of the council, where its verb is not known.
 */
final class MeetingHost {
    private static final int FAR = 25;
    private static final int NEAR_AFTER = 8;

    private final Host host;

    /**
     * Whose a meeting is.
     *
     * @param from index where the words begin that say so
     * @param named whether the meeting's own words do, not only the sentence around them
     */
    record Whose(Who who, int from, boolean named) {}

    MeetingHost(Host host) {
        this.host = host;
    }

    /**
     * Whose meeting a word names.
     *
     * @param noun its index
     * @param sentence index at which the sentence begins
     * @param end index up to which what follows may belong to it
     */
    Whose of(List<Word> words, int noun, int sentence, int end) {
        String lower = words.get(noun).lower();
        int from = startOfPhrase(words, noun, sentence);
        if (!host.isOwnCompound(lower)) {
            return new Whose(Who.OTHER, from, true);
        }
        if (MeetingNoun.namesCouncil(lower)) {
            return new Whose(Who.OWN, from, true);
        }
        Who after = after(words, noun, end);
        if (after != Who.NOBODY) {
            return new Whose(after, from, true);
        }
        Who owner = from > sentence ? owner(words, from - 1) : Who.NOBODY;
        if (owner != Who.NOBODY) {
            boolean region = from - 1 > sentence
                    && MeetingBodies.isCouncil(words.get(from - 2).lower());
            return new Whose(owner, region ? from - 2 : from - 1, true);
        }
        Who subject = subject(words, from, sentence);
        boolean other = subject == Who.NOBODY && isOfSubject(words, from, noun) && acts(words, sentence, from);
        return other ? new Whose(Who.OTHER, from, true) : new Whose(subject, from, false);
    }

    /** {@code sit næste møde}: of whoever acts. */
    private static boolean isOfSubject(List<Word> words, int from, int noun) {
        for (Word word : words.subList(from, noun)) {
            if (MeetingNoun.isOwned(word.lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody acts before the meeting; in {@code På sit møde drøftede KKR} the subject is yet to come. */
    private static boolean acts(List<Word> words, int sentence, int from) {
        for (Word word : words.subList(sentence, from)) {
            if (word.isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** The index of the meeting's first adjective. */
    private static int startOfPhrase(List<Word> words, int noun, int sentence) {
        int i = noun;
        while (i > sentence && MeetingNoun.isAdjective(words.get(i - 1).lower())) {
            i--;
        }
        return i;
    }

    /** {@code til næste møde}, {@code på udvalgets møde}: such a meeting is not the subject of a verb after it. */
    boolean followsPreposition(List<Word> words, int noun, int start) {
        int i = startOfPhrase(words, noun, start);
        return i > start
                && (MeetingNoun.isTo(words.get(i - 1).lower())
                        || MeetingNoun.isIn(words.get(i - 1).lower()));
    }

    /** The body that the words after a meeting, or after its day, name: {@code i KKR}, {@code med ministeren}. */
    Who after(List<Word> words, int noun, int end) {
        for (int i = noun + 1; i < Math.min(end, noun + NEAR_AFTER); i++) {
            Word word = words.get(i);
            if (MeetingNoun.isWith(word.lower())) {
                return i + 1 < words.size()
                                && MeetingNoun.isPurpose(words.get(i + 1).lower())
                        ? Who.NOBODY
                        : Who.OTHER;
            }
            Who who = host.startingAt(words, i);
            if (who != Who.NOBODY) {
                return who;
            }
            if (word.verb().isPresent() || word.isMark() || MeetingNoun.subordinate(word.lower())) {
                return Who.NOBODY;
            }
        }
        return Who.NOBODY;
    }

    /** {@code KKR Sjællands}, {@code udvalgets}. */
    private Who owner(List<Word> words, int index) {
        return words.get(index).lower().endsWith("s") ? host.endingAt(words, index) : Who.NOBODY;
    }

    /** The body before the meeting that acts in its sentence, or in which something is done. */
    private Who subject(List<Word> words, int from, int sentence) {
        boolean presents = false;
        for (int i = from - 1; i >= Math.max(sentence, from - FAR); i--) {
            Word word = words.get(i);
            presents |=
                    word.verb().isPresent() && MeetingNoun.presents(word.verb().get());
            Who who = host.endingAt(words, i);
            if (who == Who.NOBODY || MeetingNoun.isChair(word.lower()) || isAddressed(words, i, sentence)) {
                continue;
            }
            return who == Who.OTHER && presents ? Who.NOBODY : who;
        }
        return Who.NOBODY;
    }

    private static boolean isAddressed(List<Word> words, int index, int sentence) {
        int first = index;
        if (index > sentence && MeetingBodies.isCouncil(words.get(index - 1).lower())) {
            first--;
        }
        boolean genitive = words.get(index).lower().endsWith("s");
        return genitive
                || (first > sentence && MeetingNoun.isTo(words.get(first - 1).lower()));
    }
}
