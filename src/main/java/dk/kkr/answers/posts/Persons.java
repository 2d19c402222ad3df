package dk.kkr.answers.posts;

import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The persons whom an item names, with all that it says of each anywhere. Its lines are read when first asked: most
 * items fill no post.
 */
final class Persons {
    private final Names names;
    private final List<Said> unread = new ArrayList<>();
    private final Map<String, Mention> known = new HashMap<>();

    Persons(Names names) {
        this.names = names;
    }

    private record Said(Passage passage, Paragraph paragraph) {}

    Names names() {
        return names;
    }

    /** Keeps a line that may name persons. */
    void note(Passage passage, Paragraph paragraph) {
        unread.add(new Said(passage, paragraph));
    }

    /** The person with what other sentences say. */
    Mention complete(Mention person) {
        readAll();
        return person.completedBy(Optional.ofNullable(known.get(person.name())));
    }

    private void readAll() {
        for (Said said : unread) {
            for (Sentence sentence : said.paragraph().sentences()) {
                for (Part part : new MentionReader(said.passage().text(), sentence.words(), names).parts()) {
                    part.mention().ifPresent(this::add);
                }
            }
        }
        unread.clear();
    }

    private void add(Mention said) {
        Mention before = known.get(said.name());
        known.put(said.name(), before == null ? said : before.completedBy(Optional.of(said)));
    }
}
