package dk.kkr.net;

/**
 * A fact that two builds do not agree on.
 *
 * @param dump {@code spec/cover-45.txt}
 * @param path {@code participants[Ib Lund].attendance}
 * @param before empty where the first build does not have it
 * @param now empty where the second does not
 */
record Difference(String dump, String path, String before, String now) {
    private static final int SHOWN_AROUND = 40;

    /** The kind of fact: {@code participants.attendance}, for findings {@code findings.date-unknown}. */
    String kind() {
        if (path.startsWith("findings[")) {
            return "findings." + path.substring("findings[".length()).split("[ \\]]", 2)[0];
        }
        StringBuilder kind = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            depth += c == '[' ? 1 : 0;
            if (depth == 0) {
                kind.append(c);
            }
            depth -= c == ']' && depth > 0 ? 1 : 0;
        }
        return kind.toString().replaceAll("\\(\\d+\\)", "").strip();
    }

    /** Two lines as in a diff; of a long value only where it differs. */
    String shown() {
        int from = commonStart();
        int common = commonEnd(from);
        return side("- ", before, from, common) + side("+ ", now, from, common);
    }

    private String side(String sign, String value, int from, int common) {
        if (value.isEmpty()) {
            return "";
        }
        int start = from > SHOWN_AROUND ? from - SHOWN_AROUND : 0;
        int end = common > SHOWN_AROUND ? value.length() - common + SHOWN_AROUND : value.length();
        return "  " + sign + path + ": " + (start > 0 ? "… " : "") + value.substring(start, end)
                + (end < value.length() ? " …" : "") + "\n";
    }

    private int commonStart() {
        int length = Math.min(before.length(), now.length());
        int at = 0;
        while (at < length && before.charAt(at) == now.charAt(at)) {
            at++;
        }
        return at;
    }

    private int commonEnd(int start) {
        int length = Math.min(before.length(), now.length()) - start;
        int at = 0;
        while (at < length && before.charAt(before.length() - 1 - at) == now.charAt(now.length() - 1 - at)) {
            at++;
        }
        return at;
    }
}
