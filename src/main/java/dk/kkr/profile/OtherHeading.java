package dk.kkr.profile;

import dk.kkr.model.SectionType;
import dk.kkr.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that head a section in some documents and stand in the text of others. The outline decides what they are in a
 * dump.
 *
 * @param kind which conditions their place has to meet
 * @param word the words in lower case, without what may differ from item to item
 * @param end the offset of the text that follows a colon on the line; the line's length where there is none
 */
public record OtherHeading(SectionType type, Kind kind, String word, int end) {
    /** How such a heading is worded. */
    public enum Kind {
        /** {@code Konklusion}: what was decided, in a document without {@code Beslutning}. */
        DECISION,
        /** {@code Resumé}, {@code Økonomi}: a part of a form, or a sub-heading. */
        TOPIC,
        /** {@code Formandskabet indstiller,}: who recommends. */
        RECOMMENDATION,
        /** {@code Sagens baggrund}, {@code Indstilling til rådet}: contains the word for a section. */
        NAMED
    }

    private static final int MAX_LENGTH = 60;
    private static final int MAX_BEFORE_COLON = 40;

    /** {@code Referat} alone heads pages. */
    private static final Set<String> DECISIONS =
            Set.of("konklusion", "konklusioner", "afgørelse", DocumentWord.MINUTES + ":");

    private static final FirstLetters FIRST_OF_DECISIONS = FirstLetters.of(DECISIONS);

    /**
     * A summary, the question to decide and the costs present the case; what happened before is its background.
     * {@code Beslutningstema} says what is to be decided, not what is recommended: an {@code Indstilling} follows it.
     */
    private static final Map<String, SectionType> TOPICS = Map.ofEntries(
            Map.entry("resumé", SectionType.SAGSFREMSTILLING),
            Map.entry("resume", SectionType.SAGSFREMSTILLING),
            Map.entry("sagsresumé", SectionType.SAGSFREMSTILLING),
            Map.entry("sagsresume", SectionType.SAGSFREMSTILLING),
            Map.entry("sammenfatning", SectionType.SAGSFREMSTILLING),
            Map.entry("beslutningstema", SectionType.SAGSFREMSTILLING),
            Map.entry("problemstilling", SectionType.SAGSFREMSTILLING),
            Map.entry("vurdering", SectionType.SAGSFREMSTILLING),
            Map.entry("økonomi", SectionType.SAGSFREMSTILLING),
            Map.entry("økonomiske konsekvenser", SectionType.SAGSFREMSTILLING),
            Map.entry("økonomiske forhold", SectionType.SAGSFREMSTILLING),
            Map.entry("forslag", SectionType.INDSTILLING),
            Map.entry("historik", SectionType.BAGGRUND),
            Map.entry("forhistorie", SectionType.BAGGRUND),
            Map.entry("lovgrundlag", SectionType.BAGGRUND));

    /** {@code Sagens historik}. */
    private static final String OF_THE_CASE = "sagens ";

    private static final FirstLetters FIRST_OF_WORDS = firstOfWords();

    /** What may follow the verb of a heading; more is a sentence. */
    private static final Set<String> AFTER_VERB = Set.of("", "at", "følgende");

    /** Of a word that says what was decided or names a section. */
    private static final int SHORTEST_WORD = Math.min(FIRST_OF_DECISIONS.shortest(), SectionHeadings.SHORTEST);

    private static final int MAX_SUBJECT = 6;
    private static final int MAX_WORDS = 9;

    private static FirstLetters firstOfWords() {
        List<String> words = new ArrayList<>(DECISIONS);
        for (String topic : TOPICS.keySet()) {
            words.add(topic);
            words.add(OF_THE_CASE + topic);
        }
        return FirstLetters.of(words);
    }

    /** What a line may head, if it has nothing else on it but text after a colon. */
    public static Optional<OtherHeading> in(String line) {
        return in(line, line.indexOf(':') >= 0);
    }

    /** The same where it is known whether the line has a colon. */
    public static Optional<OtherHeading> in(String line, boolean hasColon) {
        int start = MarkdownMarks.endOf(line, 0);
        if (start == line.length() || !Character.isUpperCase(line.charAt(start))) {
            return Optional.empty();
        }
        boolean isLong = line.length() > MAX_LENGTH;
        // A long line is text, unless the text follows a short heading.
        int end = isLong ? start + MAX_BEFORE_COLON + 1 : line.length();
        int colon = hasColon ? colonIn(line, start, end) : -1;
        if (isLong && colon < 0) {
            return Optional.empty();
        }
        int after = colon < 0 ? line.length() : MarkdownMarks.endOf(line, colon + 1);
        boolean isHeaded = colon > 0 && (after == line.length() || colon - start <= MAX_BEFORE_COLON);
        int text = isHeaded ? after : line.length();
        if (isLong && text == line.length()) {
            return Optional.empty();
        }
        String head = MarkdownMarks.strip(line.substring(start, isHeaded ? colon : line.length()));
        Optional<OtherHeading> word = ofWord(head, isHeaded, text);
        return word.isPresent() || text < line.length() ? word : ofPhrase(head, text);
    }

    /** The offset of the first colon between two offsets, of which the second may be beyond the line; -1 if none is. */
    private static int colonIn(String line, int from, int to) {
        for (int at = from; at < to && at < line.length(); at++) {
            if (line.charAt(at) == ':') {
                return at;
            }
        }
        return -1;
    }

    private static Optional<OtherHeading> ofWord(String head, boolean hasColon, int end) {
        if (head.length() > FIRST_OF_WORDS.longest() || !FIRST_OF_WORDS.has(head.charAt(0))) {
            return Optional.empty();
        }
        String word = head.toLowerCase(Locale.ROOT);
        if (DECISIONS.contains(word) || (hasColon && DECISIONS.contains(word + ":"))) {
            return Optional.of(new OtherHeading(SectionType.BESLUTNING, Kind.DECISION, word, end));
        }
        String topic = word.startsWith(OF_THE_CASE) ? word.substring(OF_THE_CASE.length()) : word;
        return Optional.ofNullable(TOPICS.get(topic)).map(type -> new OtherHeading(type, Kind.TOPIC, word, end));
    }

    private static Optional<OtherHeading> ofPhrase(String head, int end) {
        int blank = head.indexOf(' ');
        boolean mayBe = blank >= 0
                && (isHeading(head, 0, blank)
                        || isHeading(head, head.lastIndexOf(' ') + 1, head.length())
                        || head.contains(SectionHeadings.RECOMMENDS));
        if (!mayBe || count(' ', head) >= MAX_WORDS) {
            return Optional.empty();
        }
        List<String> words = Words.of(head);
        if (words.size() < 2) {
            return Optional.empty();
        }
        if (isRecommendation(words)) {
            return Optional.of(new OtherHeading(SectionType.INDSTILLING, Kind.RECOMMENDATION, head, end));
        }
        if (!isOwnedOrJoined(words)) {
            return Optional.empty();
        }
        Optional<SectionType> named = SectionHeadings.namedIn(head);
        return named.isPresent()
                ? named.map(type -> new OtherHeading(type, Kind.NAMED, head, end))
                : Optional.of(new OtherHeading(SectionType.BESLUTNING, Kind.DECISION, head, end));
    }

    private static int count(char wanted, String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    /** Not by the council itself: {@code KKR Midtjylland indstiller} the people it elects. */
    private static boolean isRecommendation(List<String> words) {
        int verb = 1;
        while (verb < words.size() && !SectionHeadings.RECOMMENDS.equals(withoutComma(words.get(verb)))) {
            verb++;
        }
        return verb <= MAX_SUBJECT
                && verb < words.size()
                && isAllAfterVerb(words.subList(verb + 1, words.size()))
                && !isCouncil(words.subList(0, verb))
                && String.join("", words.subList(0, verb)).indexOf(',') < 0;
    }

    /** Nothing, or {@code at}, {@code følgende}, {@code til rådet, at}: the recommendation follows below. */
    private static boolean isAllAfterVerb(List<String> words) {
        boolean addressed = words.size() > 1 && words.get(0).equals("til");
        List<String> rest = addressed ? words.subList(2, words.size()) : words;
        return rest.size() <= 1 && AFTER_VERB.contains(withoutComma(String.join("", rest)));
    }

    private static boolean isCouncil(List<String> subject) {
        String first = subject.get(0);
        boolean council = CouncilWord.endAt(first, 0) == first.length();
        for (String word : subject) {
            council &= Character.isUpperCase(word.charAt(0));
        }
        return council;
    }

    /** {@code Sagens baggrund}, {@code Administrativ indstilling}, or {@code Indstilling til rådet}. */
    private static boolean isOwnedOrJoined(List<String> words) {
        String last = words.get(words.size() - 1);
        boolean described =
                words.size() == 2 && SectionHeadings.namedIn(last).equals(Optional.of(SectionType.INDSTILLING));
        boolean owned =
                isHeading(last) && (described || words.get(words.size() - 2).endsWith("s"));
        boolean joined = isHeading(words.get(0))
                && (SmallWords.leadOn(words.get(1)) || words.get(1).equals(DateWords.SHORT_ARTICLE));
        char end = last.isEmpty() ? '.' : last.charAt(last.length() - 1);
        return (owned || joined) && Character.isLetterOrDigit(end);
    }

    private static boolean isHeading(String word) {
        return isHeading(word, 0, word.length());
    }

    /** Whether the word between two offsets is one. */
    private static boolean isHeading(String text, int from, int to) {
        if (to - from < SHORTEST_WORD) {
            return false;
        }
        String word = text.substring(from, to);
        return (FIRST_OF_DECISIONS.has(word.charAt(0)) && DECISIONS.contains(word.toLowerCase(Locale.ROOT)))
                || (SectionHeadings.namedIn(word).isPresent()
                        && !SectionHeadings.RECOMMENDS.equals(word.toLowerCase(Locale.ROOT)));
    }

    private static String withoutComma(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }
}
