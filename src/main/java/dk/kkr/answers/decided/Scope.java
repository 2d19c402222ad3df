package dk.kkr.answers.decided;

import java.util.List;

/**
 * The points that a verdict is for.
 *
 * @param kind which of them the labels name
 * @param labels of points, in lower case, without brackets and points: {@code 1}, {@code b}
 */
record Scope(Kind kind, List<String> labels) {
    static final Scope ALL = new Scope(Kind.ALL, List.of());
    static final Scope REST = new Scope(Kind.REST, List.of());

    Scope {
        labels = List.copyOf(labels);
    }

    static Scope only(List<String> labels) {
        return new Scope(Kind.ONLY, labels);
    }

    static Scope except(List<String> labels) {
        return new Scope(Kind.EXCEPT, labels);
    }

    boolean isAll() {
        return kind == Kind.ALL;
    }

    /** Which points are meant. */
    enum Kind {
        ALL,
        ONLY,
        EXCEPT,
        /** Those that no other verdict names. */
        REST
    }
}
