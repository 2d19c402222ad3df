package dk.kkr.profile;

import java.util.Map;
import java.util.Optional;

/** Words behind a number that make it an amount of money or a share. All in lower case, without a point. */
public final class AmountWords {
    /** The power of ten by which the number counts. */
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("kr", 0),
            Map.entry("kroner", 0),
            Map.entry("t", 3),
            Map.entry("tusind", 3),
            Map.entry("tkr", 3),
            Map.entry("mio", 6),
            Map.entry("millioner", 6),
            Map.entry("mia", 9),
            Map.entry("milliard", 9),
            Map.entry("milliarder", 9));

    /** Shares are no money: of a hundred, far below any amount. */
    private static final Map<String, Integer> SHARES = Map.of("pct", -9, "procent", -9, "%", -9);

    private AmountWords() {}

    /** The power of ten by which a number before the word counts; empty where the word makes no amount of it. */
    public static Optional<Integer> power(String word) {
        Integer money = POWERS.get(word);
        return Optional.ofNullable(money != null ? money : SHARES.get(word));
    }
}
