package dk.kkr.answers.language;

/**
 * The words of a document, each once: two of three stand in it before. What is known of a word as such, its lower case,
 * its verb, is found when it is met for the first time.
 */
final class Vocabulary {
    private static final int FIRST_SIZE = 1 << 10;

    /** A word has the first free place from the one that its characters give; the size is a power of two. */
    private WordForm[] places = new WordForm[FIRST_SIZE];

    private int words;

    /** The word that stands between two offsets of a text. */
    WordForm formAt(char[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text[at];
        }
        int place = first(hash);
        while (places[place] != null) {
            if (places[place].isAt(text, from, to)) {
                return places[place];
            }
            place = next(place);
        }
        WordForm form = WordForm.of(new String(text, from, to - from));
        places[place] = form;
        words++;
        if (4 * words > 3 * places.length) {
            grow();
        }
        return form;
    }

    private int first(int hash) {
        return (hash ^ hash >>> 15) & (places.length - 1);
    }

    private int next(int place) {
        return (place + 1) & (places.length - 1);
    }

    private void grow() {
        WordForm[] before = places;
        places = new WordForm[2 * before.length];
        for (WordForm form : before) {
            if (form != null) {
                // Java's own hash of a string is the one above.
                int place = first(form.printed().hashCode());
                while (places[place] != null) {
                    place = next(place);
                }
                places[place] = form;
            }
        }
    }
}
