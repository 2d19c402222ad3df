package dk.kkr.answers.recommended;

import dk.kkr.answers.language.CouncilSubject;
import dk.kkr.answers.language.MeetingLine;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.UnknownVerb;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Recommendation;
import dk.kkr.model.Recommendation.Action;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.RecommendationWords;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the points of a passage: the smallest listed units, or a whole sentence that is not listed. A lead-in without a
 * verb, {@code Det indstilles, at KKR}, is followed by a list whose entries begin with their verb or {@code at}; an
 * entry that does not, belongs to the point above. A lead-in with a verb, {@code drøfter:}, lends it to each entry of
 * the list's first form. Fails on a list of the first form within a point of a list that has a lent verb.
 */
final class PointReader {
    /**
     * Words between {@code til} and what a thing is put before the council for: {@code til KKR Sjællands godkendelse}.
     */
    private static final int FAR = 5;

    /** In characters; how a point ends. */
    private static final int TAIL = 20;

    private final Passage passage;
    private final CouncilSubject council;
    private final PointStart start;
    private final List<OpenPoint> points = new ArrayList<>();
    private boolean listOpen;
    private boolean entryFollows;
    private boolean clauseFollows;
    private boolean daysFollow;

    /** Whether nothing but days stands below the last point so far. */
    private boolean ofDays;

    private List<CouncilAct> lent = List.of();
    private String form = "";

    /** Whether the lead-in ends in {@code at}, so that each entry is a clause: {@code – planen godkendes}. */
    private boolean clausesFollow;

    PointReader(Passage passage, CouncilSubject council) {
        this.passage = passage;
        this.council = council;
        this.start = new PointStart(council);
    }

    /** The points read so far. */
    List<Recommendation> points() {
        List<Recommendation> read = new ArrayList<>(points.size());
        for (OpenPoint point : points) {
            read.add(point.in(passage));
        }
        return read;
    }

    /** Whether entries may follow what was read last. */
    boolean isListOpen() {
        return listOpen;
    }

    /** Reads a passage that recommends. */
    void readAll() {
        List<Paragraph> paragraphs = ownOf(passage.paragraphs());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!readLedIn(paragraphs, i)) {
                readFurther(paragraphs.get(i));
            }
        }
        readWhole(paragraphs);
    }

    /** {@code Klimaudvalgets beslutning den 24. maj 2022:} / {@code Udsat.}: up to what other bodies said. */
    private static List<Paragraph> ownOf(List<Paragraph> all) {
        int end = 0;
        while (end < all.size() && !(end > 0 && all.get(end).endsWith(':') && MeetingLine.isOne(all.get(end)))) {
            end++;
        }
        return all.subList(0, end);
    }

    /** Reads one of some paragraphs, if it has a lead-in; false where it has none. */
    boolean readLedIn(List<Paragraph> paragraphs, int index) {
        boolean more = index + 1 < paragraphs.size();
        entryFollows = more && paragraphs.get(index + 1).marker().isPresent();
        clauseFollows = more && PointStart.isClause(paragraphs.get(index + 1).words());
        daysFollow = more && PointStart.isDay(paragraphs.get(index + 1));
        boolean read = false;
        Paragraph paragraph = paragraphs.get(index);
        List<Sentence> sentences = paragraph.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            List<Word> words = sentences.get(i).words();
            Optional<LeadIn> lead = LeadIn.of(words, council);
            if (lead.isPresent()) {
                read = true;
                boolean last = i == sentences.size() - 1;
                readAfter(paragraph, words, lead.get(), last && leadsOn(paragraph));
            } else if (read && !listOpen && !points.isEmpty()) {
                points.get(points.size() - 1).extend(words.get(words.size() - 1).to());
            }
        }
        return read;
    }

    /** To a list: it ends in a colon, or without any mark right above an entry. */
    private boolean leadsOn(Paragraph paragraph) {
        return paragraph.endsWith(':') || entryFollows && paragraph.marker().isEmpty() && !paragraph.endsWith('.');
    }

    private void readAfter(Paragraph paragraph, List<Word> words, LeadIn lead, boolean colon) {
        List<Word> rest = words.subList(lead.end(), words.size());
        List<CouncilAct> acts = CouncilActs.of(rest, council);
        boolean bare = clauseFollows && (endsInVerb(rest, acts) || paragraph.endsWith(',') && recommends(acts));
        boolean nothingElse = bare || acts.isEmpty() && council.endOf(rest, 0) >= rest.size() - 1;
        if (nothingElse || colon && !daysFollow) {
            listOpen = true;
            lent = acts;
            form = "";
            clausesFollow = rest.isEmpty() && words.get(lead.end() - 1).is(ClauseWords.THAT);
            return;
        }
        ofDays = colon;
        listOpen = paragraph.marker().isPresent() || colon;
        points.add(new OpenPoint(
                paragraph.printedMarker(),
                words.get(0).from(),
                words.get(words.size() - 1).to(),
                acts,
                "lead-in"));
    }

    /**
     * {@code …, at udvalget over for byrådet anbefaler,}, {@code … anbefaler Byrådet,}: nothing but its verb, whose
     * object is below.
     */
    private static boolean endsInVerb(List<Word> words, List<CouncilAct> acts) {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).isMark()) {
            last--;
        }
        while (last > 0
                && (words.get(last).capital()
                        || words.get(last).isMark()
                        || ClauseWords.coordinates(words.get(last).lower()))) {
            last--;
        }
        return acts.size() == 1 && acts.get(0).verb().equals(words.get(last));
    }

    /** {@code … indstiller til udvalget at indstille til regionsrådet,}: what is below is its object. */
    private static boolean recommends(List<CouncilAct> acts) {
        return acts.size() == 1
                && (acts.get(0).verb().is(Verb.Kind.RECOMMEND)
                        || acts.get(0).verb().is(Verb.Kind.PROPOSE));
    }

    /** Reads a paragraph without a lead-in. */
    void readFurther(Paragraph paragraph) {
        if (paragraph.words().isEmpty()) {
            return;
        }
        ofDays &= PointStart.isDay(paragraph);
        if (ofDays) {
            lastPoint().get().extend(paragraph.to());
            return;
        }
        if (paragraph.marker().isPresent()) {
            readEntry(paragraph);
        } else if (start.is(paragraph.words())) {
            add(paragraph, acts(paragraph), listOpen ? "unmarked-entry" : "bare-verb");
        } else if (listOpen && !lent.isEmpty() && form.isEmpty()) {
            add(paragraph, lentTo(paragraph), "lent-verb");
        } else if (!readPurpose(paragraph)) {
            listOpen = false;
        }
    }

    private void readEntry(Paragraph entry) {
        String own = entry.marker().isPresent() ? entry.marker().get().form() : "";
        form = form.isEmpty() ? own : form;
        boolean first = own.equals(form);
        boolean clause = clausesFollow || entry.printedMarker().orElse("").startsWith(ClauseWords.THAT);
        boolean ownVerb = start.is(entry.words()) || clause && first && PointStart.hasFinite(entry.words());
        boolean unknownVerb = isNumbered(entry)
                && first
                && listOpen
                && UnknownVerb.isPresent(entry.words().get(0));
        if (!lent.isEmpty() && first) {
            add(entry, ownVerb && start.isVerb(entry.words()) ? acts(entry) : lentTo(entry), "lent-verb");
        } else if (ownVerb && (first || !isOpenEnd())) {
            add(entry, acts(entry), "entry");
        } else if (unknownVerb) {
            add(entry, List.of(new CouncilAct(entry.words().get(0), Action.OTHER)), "entry");
        } else if (lastPoint().isPresent()) {
            lastPoint().get().extend(entry.to());
        } else {
            add(entry, acts(entry), "entry");
        }
    }

    /** The lead-in's verbs with what the entry says besides: {@code vælger} is of a post where that is the entry's. */
    private List<CouncilAct> lentTo(Paragraph entry) {
        List<CouncilAct> acts = new ArrayList<>(lent.size());
        for (CouncilAct act : lent) {
            acts.add(new CouncilAct(act.verb(), ActionOf.lent(act, entry.words())));
        }
        return acts;
    }

    /** Whether its marker counts, {@code 2.}, {@code b)}: such entries stand beside each other. */
    private static boolean isNumbered(Paragraph entry) {
        return Character.isLetterOrDigit(entry.printedMarker().orElse(" ").charAt(0));
    }

    /** Whether the point above leads to a list: it ends in a colon or {@code at}. */
    private boolean isOpenEnd() {
        Optional<OpenPoint> last = lastPoint();
        if (last.isEmpty()) {
            return false;
        }
        int end = last.get().to();
        String tail = passage.text().substring(Math.max(0, end - TAIL), end).stripTrailing();
        return tail.endsWith(":") || tail.endsWith(" " + ClauseWords.THAT);
    }

    /** {@code Til drøftelse.}, {@code Sagen forelægges til orientering}. */
    private boolean readPurpose(Paragraph paragraph) {
        List<Word> words = paragraph.words();
        List<CouncilAct> acts = new ArrayList<>();
        int led = -1;
        for (int i = 0; i < words.size() && !listOpen; i++) {
            led = words.get(i).is("til") ? i : led;
            Optional<String> verb = RecommendationWords.verbOf(words.get(i).lower());
            if (verb.isPresent() && led >= 0 && i - led <= FAR) {
                acts.add(new CouncilAct(words.get(i), ActionOf.purpose(verb.get())));
            }
        }
        if (!acts.isEmpty()) {
            add(paragraph, acts, "purpose");
        }
        return !acts.isEmpty();
    }

    /** A passage in which nothing is known to be recommended, but which says something, is one point as a whole. */
    private void readWhole(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size() && points.isEmpty(); i++) {
            if (hasVerb(paragraphs.get(i).words())) {
                int to = paragraphs.get(paragraphs.size() - 1).to();
                points.add(new OpenPoint(
                        Optional.empty(), paragraphs.get(0).start(), to, passives(paragraphs.get(i)), "whole"));
            }
        }
    }

    /** {@code Mødeplanen godkendes.}: what the council does to it; somebody else's active verb asks nobody here. */
    private List<CouncilAct> passives(Paragraph paragraph) {
        List<CouncilAct> passives = new ArrayList<>();
        for (CouncilAct act : acts(paragraph)) {
            if (act.verb().is(Verb.Form.PASSIVE)) {
                passives.add(act);
            }
        }
        return passives;
    }

    private static boolean hasVerb(List<Word> words) {
        for (Word word : words) {
            if (word.verb().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void add(Paragraph paragraph, List<CouncilAct> acts, String reason) {
        points.add(new OpenPoint(paragraph.printedMarker(), paragraph.start(), paragraph.to(), acts, reason));
    }

    private List<CouncilAct> acts(Paragraph paragraph) {
        return CouncilActs.of(paragraph.words(), council);
    }

    private Optional<OpenPoint> lastPoint() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }
}
