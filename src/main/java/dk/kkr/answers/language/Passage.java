package dk.kkr.answers.language;

import dk.kkr.model.Fact;
import dk.kkr.model.LineRange;
import dk.kkr.model.Section;
import dk.kkr.model.SectionType;
import dk.kkr.profile.Sign;
import dk.kkr.profile.SignReader;
import dk.kkr.profile.Signs;
import java.util.ArrayList;
import java.util.List;

/** A section's text as paragraphs, and the facts that quote it. */
public final class Passage {
    private final Section section;
    private final List<Paragraph> paragraphs;
    private final Signs signs;
    private final int[] dayNumbers;

    private Passage(Section section, List<Paragraph> paragraphs, Signs signs, int[] dayNumbers) {
        this.section = section;
        this.paragraphs = paragraphs;
        this.signs = signs;
        this.dayNumbers = dayNumbers;
    }

    static Passage of(Section section, Document document) {
        String text = section.text();
        Tokenizer tokenizer = new Tokenizer(text, document.vocabulary());
        List<Paragraph> paragraphs = new ArrayList<>();
        SignReader reader = document.signs();
        reader.open(text);
        Signs all = Signs.NONE;
        boolean gap = false;
        for (int from = 0; from < text.length(); from = reader.lineEnd() + 1) {
            Signs signs = reader.ofLineAt(from);
            if (reader.lineEnd() > from) {
                paragraphs.add(new Paragraph(tokenizer, from, reader.lineEnd(), gap, signs));
            }
            gap = reader.lineEnd() == from;
            all = all.and(signs);
        }
        return new Passage(section, List.copyOf(paragraphs), all, reader.dayNumbers());
    }

    /** What the section's heading says it is. */
    public SectionType type() {
        return section.type();
    }

    /** The section itself. */
    public Section section() {
        return section;
    }

    /** The section's text, in which all offsets count. */
    public String text() {
        return section.text();
    }

    /** The lines of the text that are not empty, in order. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The offsets, in order, of the numbers with which a day may begin. */
    public int[] dayNumbers() {
        return dayNumbers;
    }

    /** Whether a word of it is such a sign. */
    public boolean has(Sign sign) {
        return signs.has(sign);
    }

    /** The signs that a sentence has. */
    public Signs signsOf(Sentence sentence) {
        return SignReader.of(text().substring(sentence.from(), sentence.to()));
    }

    /** The text from one offset to another, without blanks at its ends. */
    public String text(int from, int to) {
        return text().substring(from, to).strip();
    }

    /** The text of a word as printed. */
    public String printed(Word word) {
        return text().substring(word.from(), word.to());
    }

    /**
     * A fact proved by the words from one offset to another.
     *
     * @param reason the rule's name
     */
    public Fact fact(int from, int to, Fact.Certainty certainty, String reason) {
        int first = from;
        int end = to;
        while (first < end && Character.isWhitespace(text().charAt(first))) {
            first++;
        }
        while (end > first && Character.isWhitespace(text().charAt(end - 1))) {
            end--;
        }
        int firstLine = section.textLines().lineAt(first);
        int lastLine = Math.max(firstLine, section.textLines().lineAt(end - 1));
        return new Fact(type(), text().substring(first, end), new LineRange(firstLine, lastLine), certainty, reason);
    }
}
