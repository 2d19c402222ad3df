package dk.kkr.evaluation;

/** How wide text is. */
enum Measure {
    /** Every character counts the same. */
    CHARACTERS {
        @Override
        double widthOf(char c) {
            return 1;
        }
    },
    /** As in a proportional font, about one for the average letter. */
    PROPORTIONAL {
        @Override
        double widthOf(char c) {
            if ("ijl.,:;'’|!/()-ft r".indexOf(c) >= 0) {
                return 0.55;
            }
            return "mwæMWÆ".indexOf(c) >= 0 ? 1.6 : Character.isUpperCase(c) ? 1.3 : 1.1;
        }
    };

    abstract double widthOf(char c);

    double widthOf(CharSequence text) {
        return text.chars().mapToDouble(c -> widthOf((char) c)).sum();
    }
}
