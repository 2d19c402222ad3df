package dk.kkr.pdf;

/** The operators of a page's content that make text, or say how and where; the others draw lines and pictures. */
enum ContentOperator {
    SAVE("q"),
    RESTORE("Q"),
    CONCATENATE("cm"),
    SET_STATE("gs"),
    DRAW_OBJECT("Do"),
    BEGIN_TEXT("BT"),
    END_TEXT("ET"),
    SET_FONT("Tf"),
    SET_CHARACTER_SPACING("Tc"),
    SET_WORD_SPACING("Tw"),
    SET_SCALING("Tz"),
    SET_LEADING("TL"),
    SET_RISE("Ts"),
    MOVE("Td"),
    MOVE_AND_SET_LEADING("TD"),
    SET_MATRIX("Tm"),
    NEXT_LINE("T*"),
    SHOW("Tj"),
    SHOW_ADJUSTED("TJ"),
    SHOW_ON_NEXT_LINE("'"),
    SHOW_SPACED_ON_NEXT_LINE("\""),
    BEGIN_MARKED("BMC"),
    BEGIN_MARKED_WITH_PROPERTIES("BDC"),
    END_MARKED("EMC"),
    OTHER("");

    private static final ContentOperator[] ALL = values();
    private final int packed;

    ContentOperator(String name) {
        this.packed = packed(name);
    }

    private static int packed(String name) {
        int packed = 0;
        for (int i = 0; i < name.length(); i++) {
            packed = packed << Byte.SIZE | name.charAt(i);
        }
        return packed;
    }

    /** @param name in a content */
    static ContentOperator of(String name) {
        return name.length() > 3 ? OTHER : of(packed(name));
    }

    /** @param packed a name of three characters at most, eight bits for each */
    static ContentOperator of(int packed) {
        for (ContentOperator operator : ALL) {
            if (operator.packed == packed) {
                return operator;
            }
        }
        return OTHER;
    }
}
