package dk.kkr.outline.front;

import dk.kkr.model.Evidence;

/**
 * A fact and the words that said it.
 *
 * @param <T> what kind of fact
 */
public record Said<T>(T value, Evidence evidence) {}
