package dk.kkr.profile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The string literals of Java sources, including text blocks, but not those in comments and Javadoc. */
record StringLiterals(String source) {
    private static final String TEXT_BLOCK = "\"\"\"";

    /** A literal and the 1-based line on which it begins; escaped characters are blanks. */
    record Literal(String text, int line) {}

    static StringLiterals of(Path file) {
        try {
            return new StringLiterals(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources below a folder, sorted. */
    static List<Path> sourcesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Literal> all() {
        List<Literal> literals = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            if (source.startsWith("//", at)) {
                at = after("\n", at);
            } else if (source.startsWith("/*", at)) {
                at = after("*/", at + 2);
            } else if (source.charAt(at) == '\'') {
                at = endOf("'", at + 1);
            } else if (source.charAt(at) == '"') {
                String quote = source.startsWith(TEXT_BLOCK, at) ? TEXT_BLOCK : "\"";
                int end = endOf(quote, at + quote.length());
                literals.add(new Literal(plain(at + quote.length(), end - quote.length()), lineOf(at)));
                at = end;
            } else {
                at++;
            }
        }
        return literals;
    }

    private int after(String end, int from) {
        int at = source.indexOf(end, from);
        return at < 0 ? source.length() : at + end.length();
    }

    /** The offset after the quote that ends a literal. */
    private int endOf(String quote, int from) {
        int at = from;
        while (!source.startsWith(quote, at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at + quote.length();
    }

    private String plain(int from, int to) {
        return source.substring(from, to).replaceAll("\\\\(u[0-9A-Fa-f]{4}|.)", " ");
    }

    private int lineOf(int offset) {
        return (int) source.substring(0, offset).lines().count();
    }
}
