package dk.kkr.hyphen;

/** Is shown the tokens of a dump, one by one. */
@FunctionalInterface
interface TokenSink {
    /**
     * Takes a token.
     *
     * @param token the walk, which is at the token and goes on when this returns
     */
    void token(TokenWalk token);
}
