package dk.kkr.report;

import dk.kkr.model.Fact;
import dk.kkr.model.LineRange;
import dk.kkr.model.Source;
import dk.kkr.wording.AnswerText;
import dk.kkr.wording.Label;
import dk.kkr.wording.Phrase;
import dk.kkr.wording.Wording;
import dk.kkr.writer.OutputName;
import java.io.IOException;
import java.util.List;

/**
 * What the parts of the page write with.
 *
 * @param words in the page's language
 * @param source of which the lines are
 */
record HtmlPage(HtmlText html, Wording words, Source source) {
    /** Writes one of several things. */
    interface Each<T> {
        void write(T one) throws IOException;
    }

    /** Writes an element with a phrase in it, beginning with a capital. */
    void phrase(String element, Phrase phrase) throws IOException {
        html.element(element, words.begin(phrase));
    }

    /** Writes a heading of level 2 that names the part of the page below it. */
    void heading(String id, Phrase phrase) throws IOException {
        html.markup("<h2 id=\"" + id + "\">").text(words.begin(phrase)).markup("</h2>\n");
    }

    /** Writes a list; nothing where there is nothing to list. */
    <T> void list(List<T> all, Each<T> each) throws IOException {
        if (all.isEmpty()) {
            return;
        }
        html.markup("<ul>\n");
        for (T one : all) {
            html.markup("<li>");
            each.write(one);
            html.markup("</li>\n");
        }
        html.markup("</ul>\n");
    }

    /** Begins a row of a list of facts with its name; what it says comes after. */
    void beginRow(Phrase name) throws IOException {
        html.markup("<div>");
        phrase("dt", name);
        html.markup("<dd>");
    }

    /** Ends a row. */
    void endRow() throws IOException {
        html.markup("</dd></div>\n");
    }

    /** Writes a row that lists something; nothing where there is nothing to list. */
    <T> void row(Phrase name, List<T> all, Each<T> each) throws IOException {
        if (!all.isEmpty()) {
            beginRow(name);
            list(all, each);
            endRow();
        }
    }

    /** Writes a table's caption and the heads of its columns; rows and {@link #endTable} come after. */
    void table(Phrase caption, List<Phrase> columns) throws IOException {
        html.markup("<table>\n<caption>").text(words.begin(caption)).markup("</caption>\n<thead><tr>");
        for (Phrase column : columns) {
            html.markup("<th scope=\"col\">").text(words.begin(column)).markup("</th>");
        }
        html.markup("</tr></thead>\n<tbody>\n");
    }

    /** Ends a table. */
    void endTable() throws IOException {
        html.markup("</tbody>\n</table>\n");
    }

    /** Writes an answer in words, with a link to those that prove it. */
    void answer(String said, Fact fact) throws IOException {
        html.lines(said);
        at(fact.lines());
    }

    /** Writes a result, coloured by what it means for the case. */
    void badge(Enum<?> result, Phrase phrase) throws IOException {
        html.markup("<span class=\"badge " + OutputName.of(result) + "\">")
                .text(words.begin(phrase))
                .markup("</span>");
    }

    /** Writes a link to the lines in the source on which something stands. */
    void at(LineRange lines) throws IOException {
        at("L" + lines.first(), lines);
    }

    /** Writes a link to a line in the source. */
    void at(int line) throws IOException {
        at(new LineRange(line, line));
    }

    /** Writes a link to a section's lines in the source. */
    void at(PlacedSection placed) throws IOException {
        at(placed.linesId(), placed.section().lines());
    }

    /** Writes a link to the words that prove an answer; of one that is only likely, that it is. */
    void proof(Fact fact) throws IOException {
        html.text(new AnswerText(words).doubt(fact));
        at(fact.lines());
    }

    /** {@code linje 7–9}, of a PDF {@code side 3, linje 7–9}. */
    private String describe(LineRange lines) {
        String page = source.pageOf(lines.first())
                .map(number -> words.say(Label.PAGE) + " " + number + ", ")
                .orElse("");
        return page + words.lines(lines);
    }

    private void at(String target, LineRange lines) throws IOException {
        html.markup(" <a class=\"at\" href=\"#" + target + "\">")
                .text(describe(lines))
                .markup("</a>");
    }
}
