package dk.kkr.answers.posts;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Appointment.PostRole;
import dk.kkr.model.Recommendation;
import dk.kkr.profile.PointWords;
import dk.kkr.profile.PostRoles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The recommended point that words answer by its label, {@code Ad b. Bo Dam afløser Ib Lund}, {@code Under punkt 2
 * udpegede KKR Bo Dam}: its body and role are those of who is appointed there. Fails on the point of another agenda.
 */
final class AnsweredPoint {
    /** In words and marks: {@code Ad punkt 2.} */
    private static final int LABEL = 4;

    private final ItemText item;
    private final List<Recommendation> points;
    private final Names names;

    AnsweredPoint(ItemText item, List<Recommendation> points, Names names) {
        this.item = item;
        this.points = points;
        this.names = names;
    }

    /**
     * What some posts are, with what the point says of them that their own words do not.
     *
     * @param sentence that tells of them
     * @param line in which it stands, and which may begin with the label
     */
    List<Draft> completed(List<Draft> read, List<Word> sentence, List<Word> line) {
        Optional<Recommendation> named = points.size() < 2 || read.isEmpty() ? Optional.empty() : in(sentence);
        Optional<Recommendation> point = named.isPresent() || points.size() < 2 || read.isEmpty()
                ? named
                : in(line.subList(0, Math.min(line.size(), LABEL)));
        if (point.isEmpty()) {
            return read;
        }
        Optional<PostRole> role = PostRoles.firstIn(point.get().text());
        Optional<String> body = bodyOf(point.get());
        List<Draft> completed = new ArrayList<>(read.size());
        for (Draft draft : read) {
            Draft said = draft.near(body);
            completed.add(said.role().isPresent() ? said : said.withRole(role));
        }
        return completed;
    }

    /** The only point that words name. */
    private Optional<Recommendation> in(List<Word> words) {
        Optional<Recommendation> found = Optional.empty();
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i).lower();
            int label = words.get(i + 1).is(".") ? i + 2 : i + 1;
            boolean leads = PointWords.isNoun(word) || PointWords.leads(word);
            Optional<Recommendation> named =
                    leads && label < words.size() ? labelled(words.get(label).lower()) : Optional.empty();
            if (named.isPresent() && found.isPresent()) {
                return Optional.empty();
            }
            found = named.isPresent() ? named : found;
        }
        return found;
    }

    private Optional<Recommendation> labelled(String label) {
        for (Recommendation point : points) {
            String marker = point.marker().orElse("").toLowerCase(Locale.ROOT);
            if (marker.startsWith(label) && marker.length() <= label.length() + 1) {
                return Optional.of(point);
            }
        }
        return Optional.empty();
    }

    private Optional<String> bodyOf(Recommendation point) {
        List<Word> words = Paragraph.of(point.text(), item.document()).words();
        List<Part> parts = new MentionReader(point.text(), words, names).parts();
        return new BodyReader(point.text(), parts).first(0, parts.size());
    }
}
