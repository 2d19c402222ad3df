package dk.kkr.spec;

import java.util.Optional;

/** Where the form of a case's lines comes from. */
public enum Origin {
    /** A real dump or document of a council has it. */
    REAL("real"),
    /** A text extractor or converter that people use makes it. */
    EXTRACTOR("extractor"),
    /** Neither: somebody thought of it. */
    MADE_UP("made up");

    private final String mark;

    Origin(String mark) {
        this.mark = mark;
    }

    /** The origin that a line of a spec file says, {@code ! real}; empty where it says none. */
    static Optional<Origin> of(String line) {
        for (Origin origin : values()) {
            if (line.equals("! " + origin.mark)) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }
}
