package dk.kkr.answers.posts;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Appointment;
import dk.kkr.model.SectionType;
import dk.kkr.profile.AttendanceHeading;
import dk.kkr.profile.ClauseWords;
import dk.kkr.profile.Sign;
import dk.kkr.profile.Signs;
import dk.kkr.profile.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes of posts that one section tells, in sentences and in lists. */
final class PassagePosts {
    /** In characters. */
    private static final int LONGEST_ENTRY = 600;

    private final Passage passage;
    private final SentencePosts sentences;
    private final EntryReader entries;
    private final LeadReader leadReader;
    private final VacancyReader vacancies;
    private final LabelReader labels;
    private final Demand demand;
    private final AnsweredPoint answered;
    private final boolean asks;
    private final PostHints hints;
    private final Persons persons;
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<Lead> lead;
    private final PostTable table;

    /** The line before the one that is read. */
    private Optional<Paragraph> above = Optional.empty();

    private PassagePosts(Passage passage, ItemText item, Demand demand, Persons persons, PostHints hints) {
        this.hints = hints;
        this.persons = persons;
        this.demand = demand;
        this.answered = demand.answeredPoint();
        this.asks = demand.asksForNames();
        this.passage = passage;
        this.sentences =
                new SentencePosts(passage, item.document(), asks, item.item().title(), persons.names());
        this.entries = new EntryReader(passage, persons.names());
        this.table = new PostTable(passage.text(), entries);
        this.leadReader = new LeadReader(passage, item.document());
        this.labels = new LabelReader(passage.text());
        this.vacancies = new VacancyReader(passage, item.document());
        this.lead = hints.implyLead() ? Optional.of(Lead.impliedOne()) : Optional.empty();
    }

    /**
     * @param demand what the item asks for
     * @param persons those named so far, to which this section adds
     */
    static List<Draft> read(Passage passage, ItemText item, Demand demand, Persons persons) {
        PostHints hints = new PostHints(passage, demand.asksForNames());
        if (!hints.mayTell() && !hints.implyLead()) {
            return List.of();
        }
        PassagePosts posts = new PassagePosts(passage, item, demand, persons, hints);
        List<Paragraph> all = passage.paragraphs();
        for (int i = 0; i < all.size(); i++) {
            Optional<Paragraph> next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
            if (next.isPresent() && posts.readNameOverLines(all.get(i), next.get())) {
                i++;
            } else {
                posts.above = i == 0 ? Optional.empty() : Optional.of(all.get(i - 1));
                posts.read(all.get(i));
            }
        }
        return posts.drafts;
    }

    private void read(Paragraph paragraph) {
        boolean sign = hints.mayTell(paragraph);
        if (lead.isEmpty() && !opensTable(paragraph) && !sign) {
            return;
        }
        if (paragraph.words().isEmpty()
                || isAttendance(paragraph)
                || (lead.isPresent() && mayBeEntry(paragraph) && readEntry(paragraph, of(paragraph, lead.get())))) {
            return;
        }
        if (lead.isPresent() && TableHead.isOfOtherTable(entries.parts(paragraph.words()))) {
            return;
        }
        int before = drafts.size();
        int told = lead.isPresent() && mayBeEntry(paragraph) && readFirstSentence(paragraph) ? 1 : 0;
        if (told == 0) {
            lead = Optional.empty();
            table.close();
        }
        if (sign) {
            readSentences(paragraph, told, before);
        }
    }

    /**
     * {@code Rådet: Bo Dam (C), Greve. Venstre har ikke udpeget en suppleant}: an entry, behind which a sentence
     * stands.
     */
    private boolean readFirstSentence(Paragraph paragraph) {
        Sentence first = paragraph.sentences().get(0);
        boolean entry = paragraph.sentences().size() > 1;
        for (Word word : first.words()) {
            entry &= !word.isFinite();
        }
        return entry && readEntry(entries.parts(first.words()), of(paragraph, lead.orElseThrow()));
    }

    /** {@code Fraværende: Bo Dam (V)}: who was there, below a decision's heading. */
    private boolean isAttendance(Paragraph paragraph) {
        return AttendanceHeading.parse(passage.text(paragraph.from(), paragraph.to()))
                .flatMap(AttendanceHeading::attendance)
                .isPresent();
    }

    /** What is said of an entry: with the role of the point that it answers, where the list names none. */
    private Lead of(Paragraph entry, Lead list) {
        return list.implied() && list.role().isEmpty() ? list.withRole(demand.role(entry.printedMarker())) : list;
    }

    /** Whether a sentence may tell of a post, or of those that the line told of before it. */
    private boolean mayTell(Signs signs, int before) {
        return signs.has(Sign.NAME) && (asks || hints.ofDecision() || signs.has(Sign.POST_VERB))
                || signs.has(Sign.POST_VERB) && drafts.size() > before
                || mayBeOpen(signs);
    }

    private boolean mayBeOpen(Signs signs) {
        return signs.has(Sign.VACANCY) && (asks || !drafts.isEmpty());
    }

    private static boolean mayBeEntry(Paragraph paragraph) {
        return paragraph.to() - paragraph.from() <= LONGEST_ENTRY;
    }

    /**
     * The head of a table with columns for roles leads to posts by itself, where names for them are asked for; anywhere
     * one for who leaves and who comes.
     */
    private boolean opensTable(Paragraph paragraph) {
        if (!asks || paragraph.words().isEmpty()) {
            return false;
        }
        TableHead head = TableHead.of(entries.parts(paragraph.words()));
        boolean opens = head.isKnown() && (hints.implyLead() || head.tellsOfChange());
        lead = opens ? Optional.of(Lead.impliedOne()) : lead;
        return opens;
    }

    /** An entry that goes on in the next line. */
    private boolean readNameOverLines(Paragraph line, Paragraph next) {
        if (lead.isEmpty() || !line.has(Sign.NAME) || !mayBeEntry(line) || !CutName.isOne(line, next)) {
            return false;
        }
        List<Word> words = new ArrayList<>(line.words());
        words.addAll(next.words());
        List<Draft> read = entries.read(entries.parts(words), lead.get());
        drafts.addAll(read);
        return !read.isEmpty();
    }

    private boolean readEntry(Paragraph paragraph, Lead open) {
        return readEntry(entries.parts(paragraph.words()), open);
    }

    private boolean readEntry(List<Part> parts, Lead open) {
        List<Draft> read = table.read(parts, open);
        if (!read.isEmpty()) {
            drafts.addAll(read);
            return true;
        }
        if (table.takes(parts)) {
            return true;
        }
        Optional<Lead> heading = entries.heading(parts, open);
        lead = heading.isPresent() ? heading : lead;
        return heading.isPresent();
    }

    /** Adds posts, those without a body with the one named last before; says which that is then. */
    private Optional<String> addAll(List<Draft> read, Optional<String> before, List<Part> parts) {
        Optional<String> near = before;
        for (Draft draft : read) {
            near = draft.body().isPresent() ? draft.body() : near;
        }
        if (near.isEmpty() && !read.isEmpty()) {
            near = sentences.body(parts);
        }
        for (Draft draft : read) {
            drafts.add(draft.near(near));
        }
        return near;
    }

    /** {@code Endelig udpegning foretages af regionsrådet}: those named before are only proposed. */
    private void nominate(int from) {
        for (int i = from; i < drafts.size(); i++) {
            if (drafts.get(i).action() == Appointment.Action.APPOINTED) {
                drafts.set(i, drafts.get(i).withAction(Appointment.Action.NOMINATED));
            }
        }
    }

    /** What a sentence adds to those told of before it. */
    private List<Draft> goingOn(Sentence sentence, List<Part> parts) {
        boolean decided = asks && passage.type() == SectionType.BESLUTNING;
        return decided ? FurtherPosts.read(entries, entries.parts(sentence.words()), parts) : List.of();
    }

    /**
     * Reads the sentences of a paragraph.
     *
     * @param first index of the first one that is not told yet
     * @param before how many posts were told before the paragraph
     */
    private void readSentences(Paragraph paragraph, int first, int before) {
        persons.note(passage, paragraph);
        List<Sentence> all = paragraph.sentences();
        Optional<String> near = labels.bodyBefore(all.get(0), entries);
        for (int i = first; i < all.size(); i++) {
            Sentence sentence = all.get(i);
            boolean leads = i == all.size() - 1 && PostHints.leadToPeople(paragraph);
            Signs signs = passage.signsOf(sentence);
            Antecedent antecedent = signs.has(Sign.POST_VERB) ? antecedent(all, i) : Antecedent.NONE;
            if (leads || antecedent.isKnown() || mayTell(signs, before)) {
                List<Part> parts = antecedent.resolved(sentences.parts(sentence));
                List<Draft> read =
                        answered.completed(read(sentence, parts, before), sentence.words(), paragraph.words());
                near = addAll(read, near, parts);
                if (read.isEmpty() && mayBeOpen(signs)) {
                    Optional<String> body = near;
                    vacancies.read(sentence, parts).ifPresent(draft -> drafts.add(draft.near(body)));
                }
                if (read.isEmpty() && leads) {
                    lead = leadReader.read(sentence, parts).or(() -> impliedBelow(sentence));
                }
            }
        }
    }

    /** {@code Styregruppen sammensættes således:}, where names are asked for. */
    private Optional<Lead> impliedBelow(Sentence sentence) {
        boolean talk = false;
        for (Word word : sentence.words()) {
            talk |= word.is(Verb.Kind.VOTE)
                    || word.is(Verb.Kind.ABSTAIN)
                    || word.is(Verb.Kind.SAY)
                    || word.is(Verb.Kind.DISCUSS)
                    || ClauseWords.negates(word.lower());
        }
        return hints.implyLead() && !talk ? Optional.of(Lead.impliedOne()) : Optional.empty();
    }

    /** Who may be meant in a sentence of a paragraph: whom the one before it names, in the line above for the first. */
    private Antecedent antecedent(List<Sentence> all, int index) {
        if (!Antecedent.isMeantIn(all.get(index))) {
            return Antecedent.NONE;
        }
        List<Sentence> before = index > 0
                ? all.subList(0, index)
                : above.isPresent() ? above.get().sentences() : List.<Sentence>of();
        return before.isEmpty() ? Antecedent.NONE : Antecedent.in(sentences.parts(before.get(before.size() - 1)));
    }

    /** @param before how many posts were told before the paragraph */
    private List<Draft> read(Sentence sentence, List<Part> parts, int before) {
        List<Draft> told = sentences.read(sentence, parts);
        if (!told.isEmpty() || drafts.size() == before) {
            return told;
        }
        if (sentences.leavesToOthers(parts)) {
            nominate(before);
        }
        return goingOn(sentence, parts);
    }
}
