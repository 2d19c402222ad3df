package dk.kkr.floor;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** One dump after the other: its lines, joined to paragraphs wherever one goes on in lower case, as JSON. */
final class BareText {
    private static final int USUAL_DOCUMENT = 1 << 17;

    private final StringBuilder json = new StringBuilder(USUAL_DOCUMENT);
    private final WordSet words = new WordSet();

    byte[] toJson(byte[] dump, byte[] hash) {
        String text = new String(dump, StandardCharsets.UTF_8);
        words.fill(text);
        json.setLength(0);
        json.append("{\n  \"sha256\": \"")
                .append(HexFormat.of().formatHex(hash))
                .append("\",\n  \"paragraphs\": [");
        boolean open = false;
        int line = 0;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (open && goesOn(text, start, end)) {
                appendJoined(text, start, end);
            } else if (start < end) {
                closeParagraph(open);
                open = true;
                json.append("\n    {\n      \"line\": ").append(line + 1).append(",\n      \"text\": \"");
                appendEscaped(text, start, end);
            }
            start = end + 1;
        }
        closeParagraph(open);
        json.setLength(json.length() - (open ? 1 : 0));
        return json.append("\n  ]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean goesOn(String text, int start, int end) {
        return start < end && Character.isLowerCase(text.charAt(start));
    }

    /** A hyphen at the end of the line before goes where the dump has the word in one piece. */
    private void appendJoined(String text, int start, int end) {
        if (text.charAt(start - 2) != '-') {
            json.append(' ');
        } else if (words.hasJoined(text, start - 2, start)) {
            json.setLength(json.length() - 1);
        }
        appendEscaped(text, start, end);
    }

    private void appendEscaped(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else {
                json.append(c < ' ' ? ' ' : c);
            }
        }
    }

    private void closeParagraph(boolean open) {
        if (open) {
            json.append("\"\n    },");
        }
    }
}
