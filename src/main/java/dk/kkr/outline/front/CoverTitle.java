package dk.kkr.outline.front;

import dk.kkr.model.Council;
import dk.kkr.model.DocumentType;
import dk.kkr.model.FindingCode;
import dk.kkr.profile.CouncilName;
import dk.kkr.profile.CoverLabel.Kind;
import dk.kkr.profile.DanishDate;
import dk.kkr.profile.DocumentWord;
import dk.kkr.profile.TitleWords;
import java.util.Optional;

/**
 * Whose meeting it is, and agenda or minutes: what the lines of the title say, the first line if they agree. Of
 * document's words the first counts, but below a line that has one only among others, {@code Sbsys dagsorden preview},
 * the first that names the meeting, {@code Referat til mødet i Byrådet den 25. juni 2020}. Nothing where a cover names
 * two councils.
 */
final class CoverTitle {
    /** A title has at most so many lines. */
    private static final int MAX_LINES = 4;

    private final CoverPage page;
    private Optional<Said<Council>> council = Optional.empty();
    private Optional<Said<DocumentType>> type = Optional.empty();
    private Optional<String> otherBody = Optional.empty();
    private boolean councilsDiffer;

    /** Whether the line that names the type begins with the document's word. */
    private boolean typeLeads;

    private CoverTitle(CoverPage page) {
        this.page = page;
    }

    static CoverTitle read(CoverPage page) {
        CoverTitle title = new CoverTitle(page);
        for (int i = 0; i < page.size(); i++) {
            title.read(i);
        }
        return title;
    }

    Optional<Said<Council>> council() {
        return councilsDiffer ? Optional.empty() : council;
    }

    Optional<Said<DocumentType>> type() {
        return type;
    }

    /**
     * Whose meeting it is, if not a council's: {@code møde i Kontaktudvalget}; else an unread line above the date,
     * {@code Business Region Øst}. Only where no council is named, since a letterhead may stand there, too.
     *
     * @param end the title's lines have lower indices
     */
    Optional<String> otherBody(int end) {
        for (int i = 0; i < end && council.isEmpty() && otherBody.isEmpty(); i++) {
            boolean unread = !page.isUsed(i) && !page.hasLabel(i) && page.get(i).valueAt() < 0;
            if (unread && TitleLine.mayNameBody(page.text(i))) {
                otherBody = Optional.of(page.text(i));
            }
        }
        return otherBody;
    }

    private void read(int index) {
        Optional<Kind> kind = page.kind(index);
        String value = page.get(index).value();
        if (kind.isEmpty() || kind.get() == Kind.BODY || kind.get() == Kind.DATE) {
            readNames(index, value);
        } else if (kind.get() == Kind.DOCUMENT) {
            DocumentWord.on(value).ifPresent(found -> take(found, index, value, true));
        }
    }

    private void readNames(int index, String text) {
        Optional<TitleLine> own = TitleLine.parse(text);
        boolean whole = own.isPresent() && !own.get().councils().isEmpty();
        Optional<TitleLine> title = whole ? own : readWrapped(index, text, own);
        if (title.isEmpty()) {
            return;
        }
        boolean ofMeeting = isOfMeeting(title.get(), text);
        title.get().type().ifPresent(found -> take(found, index, text, ofMeeting));
        for (Council named : title.get().councils()) {
            take(named, index);
        }
        if (otherBody.isEmpty()) {
            otherBody = title.get().otherBody();
        }
    }

    /** {@code KKR} / {@code SJÆLLAND}, {@code Dagsorden} / {@code til} / {@code mødet i Kontaktudvalget}. */
    private Optional<TitleLine> readWrapped(int index, String text, Optional<TitleLine> own) {
        String joined = text;
        int end = index + 1;
        while (end < page.size()
                && end < index + MAX_LINES
                && !page.hasLabel(end)
                && continues(joined, page.text(end))) {
            joined = joined + " " + page.text(end);
            end++;
        }
        Optional<TitleLine> title = end > index + 1 ? TitleLine.parse(joined) : Optional.empty();
        boolean more = title.isPresent()
                && (!title.get().councils().isEmpty() || title.get().otherBody().isPresent());
        if (more) {
            page.use(index, end);
        }
        return more ? title : own;
    }

    private static boolean continues(String text, String next) {
        return TitleWords.goOn(text) || TitleWords.goOn(next) || CouncilName.isWordAlone(text);
    }

    /** Whether a line says which meeting it is: its body or its day. */
    private static boolean isOfMeeting(TitleLine title, String text) {
        return !title.councils().isEmpty()
                || title.otherBody().isPresent()
                || DanishDate.firstIn(text).isPresent();
    }

    private void take(DocumentType found, int index, String text, boolean ofMeeting) {
        page.use(index);
        boolean leads = DocumentWord.leads(text);
        if (type.isEmpty() || !typeLeads && leads && ofMeeting) {
            type = Optional.of(new Said<>(found, page.get(index).evidence()));
            typeLeads = leads;
        }
    }

    private void take(Council found, int index) {
        page.use(index);
        if (council.isEmpty()) {
            council = Optional.of(new Said<>(found, page.get(index).evidence()));
        } else if (council.get().value() != found && !councilsDiffer) {
            councilsDiffer = true;
            page.report(
                    FindingCode.COVER_UNSETTLED,
                    index,
                    "the cover names " + council.get().value().displayName() + " and " + found.displayName());
        }
    }
}
