package dk.kkr.answers.posts;

import java.util.Optional;

/** The first of two values that is there; plain, since each function object is linked anew at every start. */
final class First {
    private First() {}

    static <T> Optional<T> of(Optional<T> one, Optional<T> other) {
        return one.isPresent() ? one : other;
    }
}
