package dk.kkr.model;

/**
 * A link target that the extractor printed at the foot of a page.
 *
 * @param url as printed
 * @param line 1-based line on which it stands
 */
public record Link(String url, int line) {}
