package dk.kkr.generated;

/**
 * A line on a page.
 *
 * @param text with the marker of a list entry, without the hyphen of a broken word
 * @param first whether it is the first of its block
 * @param last whether it is the last of its block
 * @param broken whether its last word continues on the next line
 */
record Line(Block block, String text, boolean first, boolean last, boolean broken) {
    /** As printed, with the hyphen of a broken word. */
    String printed() {
        return broken ? text + "-" : text;
    }

    boolean opensGap() {
        return first && block.gapBefore();
    }

    /** Whether it is set closer to the line before than usual: a title's next line, the case below it. */
    boolean isBelowTitle() {
        return block.kind() == Block.Kind.CASE || block.kind() == Block.Kind.TITLE && !first;
    }
}
