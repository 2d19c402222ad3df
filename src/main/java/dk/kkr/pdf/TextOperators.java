package dk.kkr.pdf;

import org.apache.pdfbox.util.Matrix;

/** The operators that say only how and where text is drawn. One that lacks an operand changes nothing. */
final class TextOperators {
    private static final int MATRIX = 6;

    private TextOperators() {}

    /** Changes the state as an operator says; any other operator changes nothing. */
    static void perform(ContentOperator operator, Tokens operands, TextState state) {
        switch (operator) {
            case BEGIN_TEXT -> state.beginText();
            case END_TEXT -> state.endText();
            case NEXT_LINE -> state.nextLine();
            case MOVE -> move(operands, state);
            case MOVE_AND_SET_LEADING -> moveAndSetLeading(operands, state);
            case CONCATENATE, SET_MATRIX -> setMatrix(operator, operands, state);
            default -> set(operator, operands, state);
        }
    }

    private static void move(Tokens operands, TextState state) {
        if (operands.areNumbers(2)) {
            state.move(operands.number(0), operands.number(1));
        }
    }

    private static void moveAndSetLeading(Tokens operands, TextState state) {
        if (operands.isNumber(1)) {
            state.setLeading(-operands.number(1));
        }
        move(operands, state);
    }

    private static void setMatrix(ContentOperator operator, Tokens operands, TextState state) {
        if (!operands.areNumbers(MATRIX)) {
            return;
        }
        Matrix matrix = new Matrix(
                operands.number(0),
                operands.number(1),
                operands.number(2),
                operands.number(3),
                operands.number(4),
                operands.number(5));
        if (operator == ContentOperator.CONCATENATE) {
            state.concatenate(matrix);
        } else {
            state.place(matrix);
        }
    }

    private static void set(ContentOperator operator, Tokens operands, TextState state) {
        // Some documents give it too many: the last one counts.
        int index = operator == ContentOperator.SET_CHARACTER_SPACING ? operands.count() - 1 : 0;
        if (!operands.isNumber(index)) {
            return;
        }
        float value = operands.number(index);
        switch (operator) {
            case SET_CHARACTER_SPACING -> state.setCharacterSpacing(value);
            case SET_WORD_SPACING -> state.setWordSpacing(value);
            case SET_SCALING -> state.setScaling(value);
            case SET_LEADING -> state.setLeading(value);
            case SET_RISE -> state.setRise(value);
            default -> {
                // Lines, colours.
            }
        }
    }
}
