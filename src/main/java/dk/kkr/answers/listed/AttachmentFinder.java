package dk.kkr.answers.listed;

import dk.kkr.answers.language.ItemText;
import dk.kkr.answers.language.Paragraph;
import dk.kkr.answers.language.Passage;
import dk.kkr.answers.language.Word;
import dk.kkr.model.Attachment;
import dk.kkr.model.Fact.Certainty;
import dk.kkr.model.SectionType;
import dk.kkr.profile.Bullets;
import dk.kkr.profile.EnclosureWords;
import dk.kkr.profile.ParticipationWords;
import dk.kkr.profile.SectionHeadings;
import dk.kkr.profile.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The enclosures of an item: the entries of {@code Bilag}, those below {@code Vedlagte bilag:} in another section, and
 * the marks {@code ./.} beside a text.
 */
final class AttachmentFinder {
    private final List<EnclosureEntry.Read> found = new ArrayList<>();

    private AttachmentFinder() {}

    static List<Attachment> find(ItemText item) {
        AttachmentFinder finder = new AttachmentFinder();
        boolean listed = !item.of(SectionType.BILAG).isEmpty();
        for (Passage passage : item.passages()) {
            if (passage.type() == SectionType.BILAG) {
                finder.addEntries(passage, passage.paragraphs(), Certainty.CERTAIN);
            } else {
                finder.addOthers(passage, !listed);
            }
        }
        return finder.found.isEmpty() ? List.of() : new PageFootLinks(item).give(finder.found);
    }

    private void addEntries(Passage passage, List<Paragraph> lines, Certainty certainty) {
        for (EnclosureEntry entry : EnclosureList.of(passage, lines)) {
            Optional<EnclosureEntry.Read> read = entry.read(passage, certainty);
            if (read.isPresent()) {
                found.add(read.get());
            }
        }
    }

    /** @param numbered whether lines that begin with an enclosure's number are such entries: no section lists them */
    private void addOthers(Passage passage, boolean numbered) {
        List<Paragraph> lines = passage.paragraphs();
        int i = 0;
        boolean run = false;
        while (i < lines.size()) {
            int end = endOfList(passage, i);
            if (end > i) {
                addEntries(passage, lines.subList(i + 1, end), Certainty.LIKELY);
                i = end;
            } else if (isAttached(passage, lines.get(i))
                    && (isLabelled(passage, lines.get(i)) || numbered && isNumbered(passage, lines.get(i), run))
                    && isTitle(lines.get(i))) {
                run = true;
                addEntries(passage, lines.subList(i, i + 1), Certainty.LIKELY);
                i++;
            } else {
                run = false;
                addMarks(passage, lines.get(i));
                i++;
            }
        }
    }

    /** The index after the list below a line that heads one; the line's own where it heads none. */
    private static int endOfList(Passage passage, int heading) {
        List<Paragraph> lines = passage.paragraphs();
        Paragraph line = lines.get(heading);
        if (!line.endsWith(':') || !EnclosureWords.areHeading(line.body())) {
            return heading;
        }
        int end = heading + 1;
        while (end < lines.size() && isEntry(passage, lines.get(end))) {
            end++;
        }
        return end > heading + 1 ? end : heading;
    }

    /** {@code Bilag 1: Formanden bemærkede, at tallene er forkerte} is said of one; {@code Vedlagt: Ingen} is none. */
    private static boolean isTitle(Paragraph line) {
        for (Word word : line.words()) {
            if (word.isFinite() || ParticipationWords.sayNobody(word.lower())) {
                return false;
            }
        }
        return true;
    }

    /** Asked first: most lines begin otherwise, and neither their marker nor their words are found then. */
    private static boolean isAttached(Passage passage, Paragraph line) {
        return EnclosureWords.beginAttached(passage.text(), line.from());
    }

    /** {@code Vedlagt: Udkast til svar}: the only entry beside its heading. */
    private static boolean isLabelled(Passage passage, Paragraph line) {
        return line.marker().isEmpty()
                && EnclosureWords.endOfLabel(passage.text(), line.from(), line.to()) > line.from();
    }

    /**
     * {@code Bilag 1. Udkast til referat}, below an item's title, or apart from what was decided.
     *
     * @param run whether the line above is such an entry
     */
    private static boolean isNumbered(Passage passage, Paragraph line, boolean run) {
        int from = line.from();
        // "6.4 Bilag D: Eksempler" is a chapter, "Bilag 1 viser ruterne." a sentence.
        return (passage.type() != SectionType.BESLUTNING || run || line.isAfterGap())
                && !line.endsWith('.')
                && EnclosureWords.endOfWord(passage.text(), from) > from
                && line.marker().isEmpty()
                && EnclosureNumber.before(passage.text(), from, line.to()).isPresent();
    }

    private static boolean isEntry(Passage passage, Paragraph line) {
        return line.marker().isPresent()
                || passage.text().startsWith(Bullets.ENCLOSURE, line.from())
                || SectionHeadings.isEnclosureLine(line.body());
    }

    private void addMarks(Passage passage, Paragraph line) {
        if (!line.has(Sign.ENCLOSURE)) {
            return;
        }
        String mark = Bullets.ENCLOSURE;
        int at = passage.text().indexOf(mark, line.from());
        while (at >= 0 && at < line.to()) {
            Attachment attachment = new Attachment(
                    Optional.empty(),
                    Optional.of(mark),
                    Optional.empty(),
                    Optional.empty(),
                    passage.fact(at, at + mark.length(), Certainty.CERTAIN, "enclosure-mark"));
            found.add(new EnclosureEntry.Read(attachment, false));
            at = passage.text().indexOf(mark, at + 1);
        }
    }
}
