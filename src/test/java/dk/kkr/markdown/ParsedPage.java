package dk.kkr.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.model.Meeting;
import dk.kkr.text.VisibleText;
import dk.kkr.wording.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** A page as CommonMark's own parser reads it. */
public final class ParsedPage {
    /** What kkr itself writes: whatever else there is, a text of the dump has become. */
    private static final Set<Class<?>> OWN = Set.of(
            Document.class,
            Heading.class,
            Paragraph.class,
            BlockQuote.class,
            BulletList.class,
            ListItem.class,
            ThematicBreak.class,
            Text.class,
            StrongEmphasis.class,
            Link.class,
            HardLineBreak.class);

    private final String source;
    private final List<Node> nodes = new ArrayList<>();

    private ParsedPage(String source) {
        this.source = source;
        collect(Parser.builder().build().parse(source));
    }

    /** The page of a meeting. */
    public static ParsedPage of(Meeting meeting, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new MarkdownMeetingWriter(out, language).write(meeting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(out.toString(StandardCharsets.UTF_8));
    }

    static ParsedPage of(String markdown) {
        return new ParsedPage(markdown);
    }

    private void collect(Node node) {
        nodes.add(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child);
        }
    }

    /** The page as it was written. */
    public String source() {
        return source;
    }

    /** Fails where the page has blocks or marks that only a text of the dump can have made. */
    public ParsedPage checkOnlyOwnNodes(String name) {
        assertThat(nodes).as("%s: what the page consists of", name).allSatisfy(node -> assertThat(OWN)
                .contains(node.getClass()));
        return this;
    }

    /** How many nodes of a kind there are. */
    public long count(Class<? extends Node> kind) {
        return nodes.stream().filter(kind::isInstance).count();
    }

    /** Where its links lead. */
    public List<String> links() {
        return nodes.stream()
                .filter(Link.class::isInstance)
                .map(node -> ((Link) node).getDestination())
                .toList();
    }

    /** Its words, as {@link #words(String)} has them. */
    public String words() {
        StringBuilder text = new StringBuilder();
        nodes.get(0).accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                text.append(' ');
            }

            @Override
            protected void visitChildren(Node parent) {
                super.visitChildren(parent);
                text.append(parent instanceof Block ? " " : "");
            }
        });
        return words(text.toString());
    }

    /** A text with one blank where it has blanks and line ends, hidden characters visible as on the page. */
    public static String words(String text) {
        StringBuilder words = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            words.append(VisibleText.keepingTabs(line)).append(' ');
        }
        return words.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
