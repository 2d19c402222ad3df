package dk.kkr.answers.listed;

import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Council;
import dk.kkr.profile.MeetingBodies;
import dk.kkr.profile.MeetingNoun;
import java.util.List;
import java.util.Optional;

/** Whether words name the body whose document it is, or another body that meets. */
final class Host {
    /** Who acts or meets. */
    enum Who {
        /** The body whose document it is. */
        OWN,
        OTHER,
        /** The words name no body. */
        NOBODY
    }

    private final Document document;

    Host(Document document) {
        this.document = document;
    }

    /** The body whose name ends with the word: {@code KKR}, {@code KKR Sjællands}, {@code udvalget}. */
    Who endingAt(List<Word> words, int index) {
        String lower = words.get(index).lower();
        if (index > 0 && MeetingBodies.isCouncil(words.get(index - 1).lower())) {
            Optional<Council> region = Council.ofRegion(lower);
            if (region.isPresent()) {
                return ofRegion(region.get());
            }
        }
        return single(lower);
    }

    /**
     * The body that a word names, or begins to name; what a council's words in the genitive go on to name: {@code KKR's
     * formandskab}, is another.
     */
    Who startingAt(List<Word> words, int index) {
        String lower = words.get(index).lower();
        if (!MeetingBodies.isCouncil(lower)) {
            return single(lower);
        }
        int last = index;
        Who who = ownIf(isCouncils());
        Optional<Council> region =
                index + 1 < words.size() ? Council.ofRegion(words.get(index + 1).lower()) : Optional.empty();
        if (region.isPresent()) {
            last = index + 1;
            who = ofRegion(region.get());
        }
        boolean genitive = words.get(last).lower().endsWith("s");
        return genitive && ownsBody(words, last + 1) ? Who.OTHER : who;
    }

    /** The number of words of the council's name at the index. */
    static int lengthAt(List<Word> words, int index) {
        boolean region = index + 1 < words.size()
                && MeetingBodies.isCouncil(words.get(index).lower())
                && Council.ofRegion(words.get(index + 1).lower()).isPresent();
        return region ? 2 : 1;
    }

    private static boolean ownsBody(List<Word> words, int index) {
        return index < words.size() && MeetingBodies.isOne(words.get(index).lower());
    }

    /** Of a meeting in a compound, {@code byråds} of {@code byrådsmøde}. */
    boolean isOwnCompound(String noun) {
        if (MeetingNoun.isOwn(noun)) {
            return true;
        }
        String body = MeetingBodies.nominative(MeetingNoun.partOf(noun));
        return isSubject(body) || isSubject(body + "et") || isSubject(body + "n") || isSubject(body + "en");
    }

    private Who single(String lower) {
        String region = MeetingBodies.afterCouncil(lower);
        if (!region.isEmpty()) {
            Optional<Council> council = Council.ofRegion(region);
            return council.isPresent() ? ofRegion(council.get()) : Who.OTHER;
        }
        if (isSubject(lower)) {
            return Who.OWN;
        }
        if (MeetingBodies.isCouncil(lower)) {
            return ownIf(isCouncils());
        }
        boolean body = MeetingBodies.isOne(lower);
        boolean bare = body
                && document.region().isEmpty()
                && MeetingBodies.isBare(lower)
                && document.council().mayBeCalled(MeetingBodies.nominative(lower));
        return bare ? Who.OWN : body ? Who.OTHER : Who.NOBODY;
    }

    private static Who ownIf(boolean own) {
        return own ? Who.OWN : Who.OTHER;
    }

    private Who ofRegion(Council council) {
        return ownIf(document.region().isEmpty() || document.region().get() == council);
    }

    private boolean isSubject(String lower) {
        return document.council().isCalled(lower) || document.council().isCalled(MeetingBodies.nominative(lower));
    }

    /** Whether the document may be a council's. */
    private boolean isCouncils() {
        return document.region().isPresent() || !document.council().isNamed();
    }
}
