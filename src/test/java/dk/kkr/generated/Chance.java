package dk.kkr.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices that are the same for the same seed. */
final class Chance {
    private static final int HUNDRED = 100;

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    /** True in so many of a hundred cases. */
    boolean percent(int share) {
        return random.nextInt(HUNDRED) < share;
    }

    /** Both bounds are included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So many different ones, in any order. */
    <T> List<T> some(int count, List<T> choices) {
        List<T> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, count));
    }
}
