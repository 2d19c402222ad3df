package dk.kkr.hyphen;

/** A rule about signs, capitals or digits: it applies nowhere where a word {@link BrokenWord#isOfLetters}. */
interface SignRule extends HyphenRule {}
