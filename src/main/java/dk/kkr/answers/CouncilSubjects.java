package dk.kkr.answers;

import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.model.AgendaItem;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.profile.AddressWords;
import dk.kkr.profile.Bodies;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.Electors;
import dk.kkr.profile.MeetingBodies;
import dk.kkr.profile.PostBodies;
import dk.kkr.profile.StaffWords;
import dk.kkr.profile.Verb;
import dk.kkr.profile.Verbs;
import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Letters;
import dk.kkr.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the body of a document is called in its recommendations: {@code byrådet} in {@code at byrådet godkender}, beside
 * the councils' own name. Fails on a recommendation that another body acts, which then passes for this one.
 */
final class CouncilSubjects {
    /** In characters; who is recommended something stands at the beginning. */
    private static final int BEGINNING = 200;

    /** In words. */
    private static final int LONGEST_NAME = 5;

    private static final String THAT = " " + ClauseWords.THAT + " ";

    private static final String AT_BEGINNING = ClauseWords.THAT + " ";

    private static final List<String> OWN_FORMS = MeetingBodies.ownForms();

    private static final String COORDINATED = "- " + ClauseWords.AND + " ";

    private CouncilSubjects() {}

    /**
     * The bodies that most recommendations and decisions name.
     *
     * @param known whether the document is a known council's, which other bodies recommend and report to
     */
    static CouncilSubject in(List<AgendaItem> items, boolean known) {
        Map<String, Integer> counts = new HashMap<>();
        collect(items, known, counts);
        int most = 0;
        for (int count : counts.values()) {
            most = Math.max(most, count);
        }
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (2 * each.getValue() > most) {
                names.add(each.getKey());
            }
        }
        if (!known) {
            addOtherForm(names, counts);
        }
        return new CouncilSubject(names);
    }

    /** {@code Udvalget} of a document of {@code Socialudvalget}, and the other way round. */
    private static void addOtherForm(Set<String> names, Map<String, Integer> counts) {
        for (String bare : OWN_FORMS) {
            String longest = "";
            int most = 0;
            for (Map.Entry<String, Integer> each : counts.entrySet()) {
                boolean compound =
                        each.getKey().endsWith(bare) && !each.getKey().equals(bare);
                boolean more = each.getValue() > most
                        || each.getValue() == most && each.getKey().compareTo(longest) < 0;
                if (compound && more) {
                    longest = each.getKey();
                    most = each.getValue();
                }
            }
            if (names.contains(bare) && most > 0) {
                names.add(longest);
            } else if (names.contains(longest)) {
                names.add(bare);
            }
        }
    }

    /**
     * The body that an item's own recommendation names, {@code at forretningsudvalget anbefaler}, beside the
     * document's.
     */
    static CouncilSubject of(AgendaItem item, CouncilSubject ofDocument) {
        if (!ofDocument.isNamed()) {
            // No recommendation names one.
            return ofDocument;
        }
        for (Section section : item.sections()) {
            String body = recommended(section);
            if (!body.isEmpty()) {
                return ofDocument.and(body);
            }
        }
        return ofDocument;
    }

    private static void collect(List<AgendaItem> items, boolean known, Map<String, Integer> counts) {
        for (AgendaItem item : items) {
            for (Section section : item.sections()) {
                String body = bodyIn(section, known);
                if (!body.isEmpty()) {
                    counts.merge(body, 1, Integer::sum);
                }
            }
            collect(item.items(), known, counts);
        }
    }

    /** The body in lower case that a section shows to be the document's; empty where none is. */
    private static String bodyIn(Section section, boolean known) {
        if (!known && section.type() == SectionType.BESLUTNING) {
            return actorIn(section.text());
        }
        String named = known ? "" : nameOfSeveralWords(section);
        String body = named.isEmpty() ? recommended(section) : named;
        boolean addressed = !known && body.isEmpty() && section.type() == SectionType.INDSTILLING;
        return addressed ? addressee(section.text()) : body;
    }

    private static String recommended(Section section) {
        return section.type() == SectionType.INDSTILLING ? bodyAfterThat(section.text()) : "";
    }

    /** {@code at byrådet godkender}; empty where none is named. */
    private static String bodyAfterThat(String text) {
        int from = clauseFrom(text);
        if (from < 0) {
            return "";
        }
        int head = headFrom(text, from);
        int end = Letters.endOf(text, head);
        String word = text.substring(head, end);
        String named = body(word);
        return named.isEmpty() && actsAt(text, end) ? anyBody(word) : named;
    }

    /** The offset of {@code Klimaudvalget} in {@code Teknik- og Klimaudvalget}. */
    private static int headFrom(String text, int from) {
        int end = Letters.endOf(text, from);
        return text.startsWith(COORDINATED, end) ? end + COORDINATED.length() : from;
    }

    /**
     * {@code at Sundhedsklynge Nord drøfter}: capitals between {@code at} and a verb of a council, or a line's end with
     * points below it; empty where none stand there. In lower case.
     */
    private static String nameOfSeveralWords(Section section) {
        int from = section.type() == SectionType.INDSTILLING ? clauseFrom(section.text()) : -1;
        String line = from < 0 ? "" : lineFrom(section.text(), from);
        List<String> words = Words.of(line);
        int end = 0;
        while (end < words.size() && end <= LONGEST_NAME && isPartOfName(words.get(end))) {
            end++;
        }
        boolean acts = end < words.size()
                ? Verbs.of(words.get(end)).filter(CouncilSubjects::decides).isPresent()
                : line.length() < section.text().length() - from;
        boolean council = end > 0 && Electors.areCouncil(words.get(0).toLowerCase(Locale.ROOT));
        boolean name =
                acts && !council && end > 1 && end <= LONGEST_NAME && !ClauseWords.coordinates(words.get(end - 1));
        String printed = String.join(" ", words.subList(0, name ? end : 0)).toLowerCase(Locale.ROOT);
        return printed.endsWith(":") ? printed.substring(0, printed.length() - 1) : printed;
    }

    private static String lineFrom(String text, int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }

    private static boolean isPartOfName(String word) {
        int letters = Letters.endOf(word, 0);
        return (letters == word.length() || word.endsWith(":") && letters == word.length() - 1)
                && (Character.isUpperCase(word.charAt(0)) || ClauseWords.coordinates(word));
    }

    /** Offset after the first {@code at}; -1 where there is none. */
    private static int clauseFrom(String text) {
        if (IgnoringCase.startsWith(text, AT_BEGINNING)) {
            return AT_BEGINNING.length();
        }
        int that = text.substring(0, Math.min(text.length(), BEGINNING + THAT.length()))
                .indexOf(THAT);
        return that < 0 ? -1 : that + THAT.length();
    }

    /** {@code Administrationen indstiller til byrådet, at}. */
    private static String addressee(String text) {
        List<String> words = beginningOf(text);
        for (int i = 2; i < words.size(); i++) {
            if (words.get(i).equals(ClauseWords.THAT)) {
                return AddressWords.lead(words.get(i - 2)) ? body(words.get(i - 1)) : "";
            }
        }
        return "";
    }

    private static List<String> beginningOf(String text) {
        return Words.split(text.substring(0, Math.min(text.length(), BEGINNING)), " \n,");
    }

    /** {@code Udvalget godkendte planen}; not {@code Regionsrådet har godkendt}, which may be a report. */
    private static String actorIn(String text) {
        List<String> words = beginningOf(text);
        // "Børne- og Skoleudvalget godkendte"
        int name = words.size() > 2 && words.get(0).endsWith("-") ? 2 : 0;
        boolean acts = words.size() > name + 1
                && Verbs.of(words.get(name + 1))
                        .filter(CouncilSubjects::decides)
                        .isPresent();
        return acts ? body(words.get(name)) : "";
    }

    private static boolean decides(Verb verb) {
        return verb.isActive()
                && switch (verb.kind()) {
                    case APPROVE, DISCUSS, NOTE, RECOMMEND, APPOINT, PROPOSE, RESOLVE, FOLLOW, REJECT, TAKE -> true;
                    default -> false;
                };
    }

    /** Whether the next word is a verb of a council: {@code at sundhedsklyngen drøfter}. */
    private static boolean actsAt(String text, int end) {
        int from = Math.min(text.length(), end + 1);
        return text.startsWith(" ", end)
                && Verbs.of(text.substring(from, Letters.endOf(text, from)))
                        .filter(CouncilSubjects::decides)
                        .isPresent();
    }

    /** The same of a body of any kind, {@code sundhedsklyngen}, which acts. */
    private static String anyBody(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("en") && PostBodies.areNamed(lower) && !StaffWords.isOne(lower) ? lower : "";
    }

    /** The word in lower case where it is a body's name with its article; else empty. */
    private static String body(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean definite = lower.endsWith("et") || lower.endsWith("en");
        return definite && Bodies.areIn(lower) && !StaffWords.isOne(lower) ? lower : "";
    }
}
