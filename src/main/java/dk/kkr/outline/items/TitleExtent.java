package dk.kkr.outline.items;

/**
 * How far an item's title reaches, and what follows it.
 *
 * @param end index after the title's last line
 */
record TitleExtent(int end, Following following) {}
