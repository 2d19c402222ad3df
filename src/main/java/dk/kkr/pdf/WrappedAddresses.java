package dk.kkr.pdf;

import dk.kkr.text.LineEndHyphen;
import java.util.List;

/**
 * Addresses that are printed over a line's end, which their links have in one piece: {@code https://eksempel.dk/vej} /
 * {@code ledning}. The rest moves up, so that nothing has to guess whether a character was lost between. Fails on an
 * address that goes on in another column.
 */
final class WrappedAddresses {
    private final List<Placed> lines;
    private final List<LinkTargets> links;

    private WrappedAddresses(List<Placed> lines, List<LinkTargets> links) {
        this.lines = lines;
        this.links = links;
    }

    /** @param lines in the order of reading; changed in place */
    static void mend(List<Placed> lines, List<LinkTargets> links) {
        WrappedAddresses addresses = new WrappedAddresses(lines, links);
        for (int i = 0; i + 1 < lines.size(); i++) {
            addresses.mend(i);
        }
    }

    private void mend(int index) {
        Placed above = lines.get(index);
        Placed below = lines.get(index + 1);
        if (below.afterGap() || above.line().parts().size() > 1) {
            return;
        }
        String text = withPlainHyphen(above.line().text());
        for (PageLink link : links.get(above.origin() - 1).on(above.line())) {
            int begin = beginOf(link.url(), text);
            String rest = begin < 0 ? "" : link.url().substring(text.length() - begin);
            String next = withPlainHyphen(below.line().text());
            int end = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
            // What stands behind the address without a blank ends it: a full stop.
            if (!rest.isEmpty() && (next.startsWith(rest) || rest.startsWith(next.substring(0, end)))) {
                lines.set(index, above.with(above.line().withText(text + next.substring(0, end))));
                if (end == next.length()) {
                    lines.remove(index + 1);
                    if (index + 1 < lines.size()) {
                        // It may be longer than two lines.
                        mend(index);
                    }
                } else {
                    lines.set(
                            index + 1,
                            below.with(below.line()
                                    .withText(below.line().text().substring(end).strip())));
                }
                return;
            }
        }
    }

    /** A soft hyphen belongs to no address. */
    private static String withPlainHyphen(String text) {
        int last = text.length() - 1;
        if (last < 0) {
            return text;
        }
        char end = text.charAt(last);
        return end == LineEndHyphen.SOFT
                ? text.substring(0, last)
                : end == LineEndHyphen.HARD ? text.substring(0, last) + '-' : text;
    }

    /** Where the beginning of an address stands with which a text ends; -1 where it does not. */
    private static int beginOf(String url, String text) {
        int begin = text.lastIndexOf(' ') + 1;
        return begin < text.length() && url.startsWith(text.substring(begin)) ? begin : -1;
    }
}
