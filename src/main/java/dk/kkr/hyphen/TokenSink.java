package dk.kkr.hyphen;

/** Receives the tokens of a dump one by one. */
@FunctionalInterface
interface TokenSink {
    /**
     * Takes a token.
     *
     * @param token the walk, standing at the token; it moves on when this returns
     */
    void token(TokenWalk token);
}
