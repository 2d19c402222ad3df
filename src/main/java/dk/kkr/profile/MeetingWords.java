package dk.kkr.profile;

import dk.kkr.text.IgnoringCase;
import dk.kkr.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words that say which meeting a text is about, or that it is cancelled. */
public final class MeetingWords {
    static final String MEETING = "møde";

    /** The body that meets follows these. */
    private static final List<String> MEETING_OF =
            List.of("møde i ", "mødet i ", "møde for ", "mødet for ", "møde med ");

    private static final List<String> OTHER =
            List.of("næste", "kommende", "seneste", "sidste", "forrige", "følgende møde");
    private static final List<String> CANCELLED = List.of("aflyst", "aflyses", "aflysning");

    /** Headings of the prose about a council's purpose on its covers. */
    private static final Set<String> PURPOSE =
            Set.of("mission", "vision", "værdier", "værdigrundlag", "formål", "mission og vision", "vision og mission");

    private static final Set<String> LATER = Set.of("senere", "nærmere", "snarest", "efterfølgende");

    private MeetingWords() {}

    /** Whether a text begins with words that introduce the body that meets: {@code Møde i Kontaktudvalget}. */
    public static boolean beginWithMeetingOf(String text) {
        for (String of : MEETING_OF) {
            if (IgnoringCase.startsWith(text, of)) {
                return true;
            }
        }
        return false;
    }

    /** Where a text, in lower case, names the body that meets; 0 where it does not. {@code Møde i 2021} names none. */
    public static int startOfBody(String text) {
        for (String of : MEETING_OF) {
            int at = text.indexOf(of);
            int from = at + of.length();
            if (at >= 0 && from < text.length() && !Character.isDigit(text.charAt(from))) {
                return from;
            }
        }
        return 0;
    }

    /** Whether a text has a word for another meeting: {@code næste møde}, {@code referat fra sidste møde}. */
    public static boolean pointToOther(String text) {
        return IgnoringCase.containsAny(text, OTHER);
    }

    /** {@code , flyttet til}, {@code udskydes til den}: whether words between two days say that the second holds. */
    public static boolean sayMovedTo(String between) {
        List<String> words = Words.split(between.toLowerCase(Locale.ROOT), " ,()");
        boolean moved = false;
        boolean to = false;
        for (String word : words) {
            Optional<Verb> verb = moved ? Optional.empty() : Verbs.of(word);
            moved |= verb.filter(MeetingWords::moves).isPresent();
            to = moved && (word.equals("til") || to && DateWords.leads(word));
        }
        return to;
    }

    private static boolean moves(Verb verb) {
        return verb.kind() == Verb.Kind.POSTPONE || verb.kind() == Verb.Kind.CHANGE;
    }

    /** {@code Mødet er aflyst}. */
    public static boolean sayCancelled(String text) {
        return IgnoringCase.containsAny(text, CANCELLED);
    }

    /** {@code KKR-mødet}, {@code bestyrelsesmøde}: the meeting of a body; not {@code Formøde}, {@code temamøde}. */
    public static boolean nameMeeting(String text) {
        int at = IgnoringCase.indexOf(text, MEETING, 0);
        if (at <= 0 || !Character.isLetter(text.charAt(at - 1))) {
            return at >= 0;
        }
        String before = text.substring(text.lastIndexOf(' ', at) + 1, at);
        return before.endsWith("s") && Bodies.areIn(before.substring(0, before.length() - 1));
    }

    /** Whether one of the words is a meeting, {@code Bestyrelsesmøde nr. 14}; not {@code Mødelokale 3}. */
    public static boolean haveMeeting(String text) {
        for (String word : Words.split(text.toLowerCase(Locale.ROOT), " ,.")) {
            if (word.endsWith(MEETING) || word.endsWith(MEETING + "t")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Oplyses senere}, {@code Fastlægges nærmere}: a passive verb and a time, instead of a fact. */
    public static boolean sayLater(String text) {
        int blank = text.indexOf(' ');
        return blank > 2 && text.startsWith("es", blank - 2) && LATER.contains(text.substring(blank + 1));
    }

    /** {@code Mission}, {@code Vision:}. */
    public static boolean arePurposeHeading(String line) {
        String text = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        return PURPOSE.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
