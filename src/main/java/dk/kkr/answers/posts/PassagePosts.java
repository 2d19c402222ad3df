package dk.kkr.answers.posts;

import dk.kkr.answers.language.Document;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import dk.kkr.model.SectionType;
import dk.kkr.profile.Sign;
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
    private final LeadReader leads;
    private final VacancyReader vacancies;
    private final boolean asks;
    private final boolean decides;
    private final Persons persons;
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<Lead> lead;

    private PassagePosts(Passage passage, Document document, boolean asks, Persons persons) {
        this.persons = persons;
        this.passage = passage;
        this.sentences = new SentencePosts(passage, document, asks, persons.names());
        this.entries = new EntryReader(passage, persons.names());
        this.leads = new LeadReader(passage, document);
        this.vacancies = new VacancyReader(passage);
        this.asks = asks;
        this.decides = passage.type() == SectionType.BESLUTNING || passage.type() == SectionType.INDSTILLING;
        this.lead =
                asks && passage.type() == SectionType.BESLUTNING ? Optional.of(Lead.impliedOne()) : Optional.empty();
    }

    /**
     * @param asks whether the item asks for names for a post
     * @param persons those named so far, to which this section adds
     */
    static List<Draft> read(Passage passage, Document document, boolean asks, Persons persons) {
        PassagePosts posts = new PassagePosts(passage, document, asks, persons);
        for (Paragraph paragraph : passage.paragraphs()) {
            posts.read(paragraph);
        }
        return posts.drafts;
    }

    private void read(Paragraph paragraph) {
        boolean sign = mayTell(paragraph);
        if (!sign && lead.isEmpty()) {
            return;
        }
        if (paragraph.words().isEmpty()
                || (lead.isPresent() && mayBeEntry(paragraph) && readEntry(paragraph, lead.get()))) {
            return;
        }
        lead = Optional.empty();
        if (sign) {
            readSentences(paragraph);
        }
    }

    /**
     * Whether a line may tell of a person and a post; roles count where a post is asked for, proposals where one is
     * filled.
     */
    private boolean mayTell(Paragraph paragraph) {
        boolean changes = paragraph.has(Sign.POST_VERB) || asks && paragraph.has(Sign.POST_ROLE);
        boolean proposes = decides && paragraph.has(Sign.PROPOSAL);
        boolean goesOn = paragraph.endsWith(':') || paragraph.has(Sign.PEOPLE_LIST);
        return paragraph.has(Sign.NAME) && (changes || proposes)
                || goesOn && (changes || asks && proposes)
                || asks && paragraph.has(Sign.VACANCY);
    }

    /** Whether a sentence may tell of a post, or name somebody of whom the next does. */
    private boolean mayTell(Sentence sentence) {
        return passage.has(sentence, Sign.POST_VERB, Sign.PROPOSAL, Sign.NAME)
                || asks && passage.has(sentence, Sign.VACANCY, Sign.POST_ROLE);
    }

    private static boolean mayBeEntry(Paragraph paragraph) {
        return paragraph.to() - paragraph.from() <= LONGEST_ENTRY;
    }

    private boolean readEntry(Paragraph paragraph, Lead open) {
        List<Part> parts = entries.parts(paragraph);
        List<Draft> read = entries.read(parts, open);
        if (!read.isEmpty()) {
            drafts.addAll(read);
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
            near = new BodyReader(passage.text(), parts).first(0, parts.size());
        }
        for (Draft draft : read) {
            drafts.add(draft.body().isPresent() ? draft : draft.withBody(near));
        }
        return near;
    }

    private void readSentences(Paragraph paragraph) {
        List<Sentence> all = paragraph.sentences();
        Optional<String> near = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            Sentence sentence = all.get(i);
            boolean last = i == all.size() - 1;
            if (!last && !mayTell(sentence)) {
                continue;
            }
            List<Part> parts = sentences.parts(sentence);
            persons.note(parts);
            List<Draft> read = sentences.read(sentence, parts);
            near = addAll(read, near, parts);
            if (read.isEmpty() && asks && passage.has(sentence, Sign.VACANCY)) {
                vacancies.read(sentence, parts).ifPresent(drafts::add);
            }
            if (last && read.isEmpty()) {
                lead = leads.read(sentence, parts);
            }
        }
    }
}
