package dk.kkr;

import dk.kkr.agenda.MeetingAssembler;
import dk.kkr.agenda.RunningText;
import dk.kkr.answers.AnswerFinder;
import dk.kkr.block.BlockFinder;
import dk.kkr.block.BlockedText;
import dk.kkr.input.DumpReader;
import dk.kkr.input.SourceText;
import dk.kkr.model.CheckedDump;
import dk.kkr.model.Council;
import dk.kkr.model.GivenFacts;
import dk.kkr.model.Meeting;
import dk.kkr.model.PdfLine;
import dk.kkr.model.RepairedText;
import dk.kkr.model.UnusableDumpException;
import dk.kkr.outline.OutlineFinder;
import dk.kkr.outline.front.FrontMatterFinder;
import dk.kkr.page.PageLabeller;
import dk.kkr.spelling.Spelling;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses KKR agendas and minutes, from PDFs or from dumps of their text: the library's entry. Stateless, thread-safe,
 * serializable.
 *
 * <pre>{@code
 * MeetingParser parser = new MeetingParser();
 * Meeting meeting = parser.parse(Files.readAllBytes(path), path.toString());
 * for (AgendaItem item : meeting.items()) {
 *     System.out.println(item.number() + " " + item.title());
 *     for (Section section : item.sections()) {
 *         if (section.type() == SectionType.BESLUTNING) {
 *             System.out.println("  decided: " + section.text());
 *         }
 *     }
 * }
 * }</pre>
 *
 * Items have items below them; {@code src/test/java/dk/kkr/example/DecisionsExampleTest.java} takes all of them.
 *
 * <p>It takes dumps of any size: the limit of 64 MB is the command line's. Where the memory does not suffice, every
 * method that is given a dump throws {@link OutOfMemoryError}: 16 MB of ordinary paragraphs need a heap of 320 MB,
 * lines of one word each up to three times that.
 */
public final class MeetingParser implements Serializable {
    /** How PDFs become lines: whoever keeps results makes those of PDFs anew when it is another. */
    public static final String PDF_DIALECT = "1, PDFBox 3.0.8";

    private static final long serialVersionUID = 1L;

    /** Name of the charset, empty to detect it: a {@link Charset} is not serializable. */
    private final String encoding;

    private final boolean fixResidues;

    /** What is given for dumps that do not say, null where nothing is: an Optional is not serializable. */
    private final @Nullable Council council;

    private final @Nullable LocalDate date;

    /** A parser that detects each dump's encoding and leaves words as they are printed. */
    public MeetingParser() {
        this("", false, null, null);
    }

    private MeetingParser(String encoding, boolean fixResidues, @Nullable Council council, @Nullable LocalDate date) {
        this.encoding = encoding;
        this.fixResidues = fixResidues;
        this.council = council;
        this.date = date;
    }

    /**
     * This parser, for dumps whose encoding is known.
     *
     * @param charset what every dump is read with
     * @return another parser; this one stays as it is
     */
    public MeetingParser withEncoding(Charset charset) {
        return new MeetingParser(charset.name(), fixResidues, council, date);
    }

    /**
     * This parser, with old breaks and stray blanks within words repaired, where the dump itself proves them.
     *
     * @return another parser; this one stays as it is
     */
    public MeetingParser withResiduesFixed() {
        return new MeetingParser(encoding, true, council, date);
    }

    /**
     * This parser, for dumps that do not name their council. One that names another is believed, with a finding.
     *
     * @param given the council of the dumps that name none
     * @return another parser; this one stays as it is
     */
    public MeetingParser withCouncil(Council given) {
        return new MeetingParser(encoding, fixResidues, given, date);
    }

    /**
     * This parser, for dumps that do not say the day of their meeting. One that says another is believed, with a
     * finding.
     *
     * @param given the day of the meeting of the dumps that say none
     * @return another parser; this one stays as it is
     */
    public MeetingParser withDate(LocalDate given) {
        return new MeetingParser(encoding, fixResidues, council, given);
    }

    /**
     * Parses one dump. What is in doubt is not an exception but a finding of the meeting, with its line.
     *
     * @param dump the bytes of a PDF, or of the text that was extracted from one, in any encoding; they are not changed
     * @param name what to call it in {@code source.file}, usually its path; no file is opened
     * @return the meeting
     * @throws UnusableDumpException if it is neither text nor a PDF with text, or has no agenda item in it
     */
    public Meeting parse(byte[] dump, String name) throws UnusableDumpException {
        return AnswerFinder.answer(MeetingAssembler.assemble(toBlocks(read(dump, name)), given()));
    }

    /**
     * Parses one dump and keeps its lines, so that what became of each can be shown beside it.
     *
     * @param dump the bytes of the text, as for {@link #parse}
     * @param name what to call it in {@code source.file}, usually its path; no file is opened
     * @return the meeting, the same as {@link #parse} returns, and the dump's lines
     * @throws UnusableDumpException if it is not text, or has no agenda item in it
     */
    public CheckedDump check(byte[] dump, String name) throws UnusableDumpException {
        SourceText source = read(dump, name);
        CheckedDump checked = MeetingAssembler.check(toBlocks(source), source.lines(), given());
        return checked.withMeeting(AnswerFinder.answer(checked.meeting()));
    }

    /**
     * Repairs the running text of one dump: page furniture out, hyphens repaired, paragraphs joined.
     *
     * @param dump the bytes of the text, as for {@link #parse}; it need not have an agenda item
     * @param name what to call it, usually its path; no file is opened
     * @return the text, and what was decided for every line-end hyphen
     * @throws UnusableDumpException if it is not text
     */
    public RepairedText repair(byte[] dump, String name) throws UnusableDumpException {
        return RunningText.of(toBlocks(read(dump, name)));
    }

    /**
     * The lines that the other methods read from a PDF, with their places on its pages.
     *
     * @param pdf the bytes of a PDF; they are not changed
     * @return its lines in the order of reading, in kkr's dialect: a line of one blank is a gap, a form feed begins a
     *     page, tabs part cells, a line ends in U+00AD where the typesetter broke a word, an address without a blank
     *     behind it is a link's target
     * @throws UnusableDumpException if it is no PDF, is damaged, needs a password or has no text
     */
    public List<PdfLine> text(byte[] pdf) throws UnusableDumpException {
        if (!PdfSignature.isAtBeginningOf(pdf)) {
            throw new UnusableDumpException(0, "is no PDF: kkr text shows what kkr reads from one");
        }
        return PdfSource.lines(pdf);
    }

    private GivenFacts given() {
        return new GivenFacts(Optional.ofNullable(council), Optional.ofNullable(date));
    }

    private SourceText read(byte[] dump, String name) throws UnusableDumpException {
        if (PdfSignature.isAtBeginningOf(dump)) {
            return PdfSource.read(dump, name);
        }
        Optional<Charset> charset = encoding.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(encoding));
        return Spelling.mend(new DumpReader(charset).read(dump, name));
    }

    /** In one expression: what a variable or parameter holds stays in memory until the last stage is done. */
    private BlockedText toBlocks(SourceText source) {
        return BlockFinder.find(FrontMatterFinder.find(OutlineFinder.find(PageLabeller.label(source))), fixResidues);
    }
}
